using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"Characteristics of preparation", paragraphs 24, 25, 27 and 28: principles, content and duration.</summary>
public static class CharacteristicsOfPreparation
{
    private const int RecentMonths = 12;
    private const decimal Days = 3m;

    private static readonly RoutineActivityValidator ActivityValidator = new();
    private static readonly PreparationProgrammeValidator ProgrammeValidator = new();

    // 24. Routine work, normally of the last 12 months: older work is reported and never refused.

    /// <summary>Checks whether an activity lies in the last 12 months; the day itself, a year earlier, is in them.</summary>
    /// <param name="activity">The facts. Where the month has no such day, its last day counts.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    /// <example>Of documents submitted on Wed 15 Nov 2017, an activity of Tue 15 Nov 2016 is recent and one a day older is not.</example>
    public static Finding CheckRecency(RoutineActivity activity, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Answer.Sound(activity, ActivityValidator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.EvidenceCountedFrom);
        var (reference, from) = choice.IsDefault ? ("documents submitted", activity.SubmittedOn) : ("school visit", activity.VisitOn);
        return Recent(activity.DoneOn, reference, from).Under(choice).For(activity.Id);
    }

    // 25, second bullet. Registered through application by day two.

    /// <summary>Checks whether a candidate applied by day two of a programme, day two included.</summary>
    /// <param name="programme">The programme; of one that is part of training, the equivalent day.</param>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="applied">When the candidate applied; null when it is not known.</param>
    /// <param name="asOf">The day of the answer.</param>
    /// <exception cref="ArgumentException">The programme is null, or the id is null or empty.</exception>
    /// <exception cref="FluentValidation.ValidationException">The programme is not well formed.</exception>
    public static Finding CheckApplication(PreparationProgramme programme, string candidate, Milestone? applied, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentException.ThrowIfNullOrEmpty(candidate);
        Answer.Sound(programme, ProgrammeValidator);
        return Answer.DoneBy(C25_2, "application made", applied, "day two of preparation", programme.DayTwo, asOf).For(candidate);
    }

    // 27 and 28. The equivalent of three days, however they are delivered; anything longer has another name.

    /// <summary>Checks the length of a programme. The number of sessions and the way of delivery make no difference.</summary>
    /// <returns>Findings about 27a (at least three days), 27b (not more under the name of preparation) and 28b (in any delivery).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The programme is not well formed.</exception>
    public static Findings CheckDuration(PreparationProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Answer.Sound(programme, ProgrammeValidator);
        if (programme.Sessions is not { } sessions)
        {
            return Findings.Of(((Clause[])[C27a, C27b, C28b]).Select(clause => Answer.Unknown(clause, "sessions").For(programme.Id)));
        }

        var preparation = sessions.Where(session => session.Kind == SessionKind.Preparation).ToList();
        var total = preparation.Sum(session => session.Days ?? 0);
        var unknown = preparation.Exists(session => session.Days is null);
        var delivery = programme.IsPartOfTraining switch { null => "", true => " within training", false => " on its own" };
        return
        [
            Enough(C27a, "days of preparation", total, unknown).For(programme.Id),
            (total <= Days && unknown
                ? Answer.Unknown(C27b, "length of every session")
                : new(C27b, total > Days ? Verdict.Breached : Verdict.Satisfied, new Measure.AmountAtMost("days called preparation", total, Days)))
                .For(programme.Id),
            Enough(C28b, $"days of preparation{delivery}", total, unknown).For(programme.Id),
        ];
    }

    private static Finding Enough(Clause by, string of, decimal total, bool unknown) => total < Days && unknown
        ? Answer.Unknown(by, "length of every session")
        : new(by, total >= Days ? Verdict.Satisfied : Verdict.Breached, new Measure.AmountAtLeast(of, total, Days));

    private static Finding Recent(LocalDate? done, string reference, LocalDate? from) => (done, from) switch
    {
        ({ } day, { } end) => new(
            C24_3,
            end.PlusMonths(-RecentMonths) <= day ? Verdict.Satisfied : Verdict.Breached,
            new Measure.NotAfter($"the 12 months up to {reference} begin", end.PlusMonths(-RecentMonths), "activity", day)),
        (null, _) => Answer.Unknown(C24_3, "the day of: activity"),
        _ => Answer.Unknown(C24_3, $"the day of: {reference}"),
    };
}
