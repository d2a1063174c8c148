using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>The External Examiner's sample and visits: section 4.6, second list.</summary>
public static class ExternalExamination
{
    /// <summary>Shares places out over attainment bands so that the sample spans them.</summary>
    /// <remarks>
    /// With fewer places than bands, the lowest and the highest come first, then from the lowest up. Otherwise every band that
    /// has somebody gets a place, and each further place goes to the band that is furthest below its part of the whole; a tie
    /// goes to the larger band, then to the higher. No band gets more places than it has people.
    /// </remarks>
    /// <param name="people">How many people each band has, the highest band first.</param>
    /// <param name="places">How many places there are.</param>
    /// <returns>The places of each band, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <example><code>
    /// ExternalExamination.Share([10, 25, 5], 8); // 2, 5 and 1
    /// </code></example>
    public static ValueList<int> Share(ValueList<int> people, int places)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        foreach (var number in people)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(people));
        }

        var shares = new int[people.Count];
        var total = people.Sum(number => (long)number);
        var left = (int)Math.Min(places, total);
        foreach (var band in Order(people))
        {
            if (left == 0)
            {
                break;
            }

            shares[band] = 1;
            left--;
        }

        for (; left > 0; left--)
        {
            var next = Enumerable.Range(0, shares.Length).Where(band => shares[band] < people[band])
                .OrderByDescending(band => (places * (long)people[band]) - (shares[band] * total)).ThenByDescending(band => people[band]).First();
            shares[next]++;
        }

        return ValueList.Of<int>(shares);
    }

    /// <summary>Draws a sample that spans the bands: within each band those with the smallest tickets.</summary>
    /// <param name="trainees">The trainees of the programme; those who are not available are never drawn.</param>
    /// <param name="bands">The bands of the host, the highest first.</param>
    /// <param name="places">How many trainees are looked at, which is the host's number.</param>
    /// <param name="seed">The seed of the draw.</param>
    /// <param name="reasons">For bands without anybody in the sample: why.</param>
    /// <returns>The ids, band by band, with findings about the sample and its range.</returns>
    /// <exception cref="ArgumentException">
    /// An argument or item is null; a band is there twice; a trainee is there twice or of no band.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Decision<ValueList<string>> Draw(
        IEnumerable<ExaminedTrainee> trainees,
        ValueList<string> bands,
        int places,
        Seed seed,
        IReadOnlyDictionary<string, NotSampledReason>? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(trainees);
        ArgumentNullException.ThrowIfNull(bands);
        ArgumentNullException.ThrowIfNull(seed);
        var all = Sound(trainees, bands);
        var available = bands.Select(band => all.Where(trainee => trainee.IsAvailable && string.Equals(trainee.Band, band, StringComparison.Ordinal))
            .OrderBy(trainee => Ticket.Of(seed, trainee.Id)).ThenBy(trainee => trainee.Id, StringComparer.Ordinal).ToList()).ToList();
        var shares = Share(available.Select(band => band.Count).ToValueList(), places);
        var drawn = available.SelectMany((band, number) => band.Take(shares[number])).ToList();
        return new(drawn.Select(trainee => trainee.Id).ToValueList(), [Size(all, drawn), Range(all, drawn, bands, reasons)]);
    }

    /// <summary>Checks what an examiner did at a school.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="visit"/> is null.</exception>
    public static Finding CheckVisit(ExaminerVisit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return Answer.Every(
            C4_6_2c,
            "parts of the examiner's visit",
            ("documents reviewed", visit.ReviewedDocuments),
            ("trainee observed", visit.Observed),
            ("lesson discussed with the trainee", visit.DiscussedWithTrainee),
            ("lesson discussed with the mentor", visit.DiscussedWithMentor));
    }

    /// <summary>Returns the bands that have somebody: the lowest, the highest, then from the lowest up.</summary>
    private static List<int> Order(ValueList<int> people)
    {
        var some = Enumerable.Range(0, people.Count).Where(band => people[band] > 0).Reverse().ToList();
        return some.Count < 3 ? some : [some[0], some[^1], .. some[1..^1]];
    }

    private static Finding Size(List<ExaminedTrainee> all, List<ExaminedTrainee> drawn) => all.Count == 0
        ? LjmuAnswer.Nothing(C4_6_2a, "trainee on the programme")
        : Found.AtLeast(C4_6_2a, "trainees in the examiner's sample", drawn.Count, 1);

    private static Finding Range(
        List<ExaminedTrainee> all, List<ExaminedTrainee> drawn, ValueList<string> bands, IReadOnlyDictionary<string, NotSampledReason>? reasons)
    {
        var there = bands.Where(
            band => all.Exists(trainee => string.Equals(trainee.Band, band, StringComparison.Ordinal))).ToList();
        if (there.Count == 0)
        {
            return LjmuAnswer.Nothing(C4_6_2b, "attainment to span");
        }

        var finding = Found.Every(C4_6_2b, "bands of attainment in the sample", there, drawn.Select(trainee => trainee.Band));
        var isExcused =
            finding.Measure is Measure.Every { Lacking: { } lacking } && lacking.All(band => reasons?.ContainsKey(band) is true);
        return isExcused ? finding.ExcusedBy(C4_6_2b) : finding;
    }

    private static List<ExaminedTrainee> Sound(IEnumerable<ExaminedTrainee> trainees, ValueList<string> bands)
    {
        if (bands.Distinct(StringComparer.Ordinal).Count() != bands.Count)
        {
            throw new ArgumentException("A band is listed twice; list each once, the highest first.", nameof(bands));
        }

        List<ExaminedTrainee> all = [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var trainee in trainees)
        {
            ArgumentNullException.ThrowIfNull(trainee, nameof(trainees));
            ArgumentException.ThrowIfNullOrEmpty(trainee.Id, nameof(trainees));
            if (!ids.Add(trainee.Id))
            {
                throw new ArgumentException($"Trainee {trainee.Id} is listed twice; list each once.", nameof(trainees));
            }

            if (!bands.Contains(trainee.Band, StringComparer.Ordinal))
            {
                throw new ArgumentException(
                    $"Trainee {trainee.Id} is of band {trainee.Band}, which is not one of: {string.Join(", ", bands)}.", nameof(trainees));
            }

            all.Add(trainee);
        }

        return all;
    }
}
