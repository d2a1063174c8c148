using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.LjmuItt.Moderation.ExternalExamination;

namespace QaStandards.Tests.Policies.LjmuItt.Moderation;

[Trait("Clause", "LJMU 4.6(2)a")]
[Trait("Clause", "LJMU 4.6(2)b")]
[Trait("Clause", "LJMU 4.6(2)c")]
public sealed class ExternalExaminationTests
{
    private static readonly Seed Dice = Seed.Parse("TEXT-2023-06");
    private static readonly ValueList<string> Bands = ["high", "mid", "low"];

    [Theory]
    [InlineData(10, 25, 5, 8, 2, 5, 1)]
    [InlineData(10, 25, 5, 3, 1, 1, 1)]
    [InlineData(10, 25, 5, 6, 1, 4, 1)]
    [InlineData(1, 38, 1, 5, 1, 3, 1)]
    [InlineData(10, 25, 5, 2, 1, 0, 1)]
    [InlineData(10, 25, 5, 1, 0, 0, 1)]
    [InlineData(10, 0, 5, 2, 1, 0, 1)]
    [InlineData(1, 1, 1, 9, 1, 1, 1)]
    [InlineData(0, 0, 0, 9, 0, 0, 0)]
    public void Places_are_shared_so_that_the_bands_are_spanned(int high, int mid, int low, int places, int a, int b, int c) =>
        Assert.Equal([a, b, c], Share([high, mid, low], places));

    [Fact]
    public void A_sample_names_the_bands_that_it_lacks()
    {
        Assert.Equal(
            "[LJMU 4.6(2)a] satisfied: 8 trainees in the examiner's sample; at least 1\n"
            + "[LJMU 4.6(2)b] satisfied: 3 of 3 bands of attainment in the sample",
            Draw(Trainees(10, 25, 5), Bands, 8, Dice).Findings.ToString());
        Assert.Equal(
            "[LJMU 4.6(2)b] breached: 2 of 3 bands of attainment in the sample; lacking mid",
            Draw(Trainees(10, 25, 5), Bands, 2, Dice).Findings[1].ToString());
        Assert.Equal("breached breached", Draw(Trainees(10, 25, 5), Bands, 0, Dice).Findings.Verdicts());
        Assert.Equal("not-applicable not-applicable", Draw([], Bands, 8, Dice).Findings.Verdicts());
    }

    [Fact]
    public void A_band_of_which_nobody_is_available_needs_a_reason()
    {
        var away = Trainees(10, 25, 5).Select(trainee => trainee with { IsAvailable = trainee.Band != "low" }).ToList();

        Assert.Equal(Verdict.Breached, Draw(away, Bands, 8, Dice).Findings[1].Verdict);
        Assert.Equal(
            "[LJMU 4.6(2)b] varied: 2 of 3 bands of attainment in the sample; lacking low (varied by LJMU 4.6(2)b)",
            Draw(away, Bands, 8, Dice, new Dictionary<string, NotSampledReason>(StringComparer.Ordinal) { ["low"] = NotSampledReason.Unavailable })
                .Findings[1].ToString());
        Assert.DoesNotContain(Draw(away, Bands, 40, Dice).Outcome, id => id.StartsWith("low", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_that_are_not_well_formed_are_refused()
    {
        void Refused(string message, IEnumerable<ExaminedTrainee> trainees, ValueList<string> bands) => Assert.StartsWith(
            message, Assert.Throws<ArgumentException>(() => Draw(trainees, bands, 1, Dice)).Message, StringComparison.Ordinal);

        Refused("Trainee T1 is listed twice; list each once.", [new("T1", "low"), new("T1", "low")], Bands);
        Refused("Trainee T1 is of band odd, which is not one of: high, mid, low.", [new("T1", "odd")], Bands);
        Refused("A band is listed twice; list each once, the highest first.", [], ["low", "low"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Share([-1], 1));
    }

    [Theory]
    [InlineData(true, true, true, true, "satisfied")]
    [InlineData(true, true, true, false, "breached")]
    [InlineData(true, null, true, true, "undetermined")]
    public void A_visit_has_four_parts(bool? documents, bool? observed, bool? trainee, bool? mentor, string verdict) =>
        Assert.Equal(verdict, CheckVisit(new(documents, observed, trainee, mentor)).Verdict.Value);

    [Property]
    public bool Every_band_with_somebody_is_in_a_sample_that_is_large_enough(byte high, byte mid, byte low, byte places)
    {
        ValueList<int> people = [high % 30, mid % 30, low % 30];
        var shares = Share(people, places);
        var some = people.Count(number => number > 0);

        return shares.Sum() == Math.Min(places, people.Sum()) && shares.Zip(people).All(pair => pair.First <= pair.Second)
            && (places < some || shares.Zip(people).All(pair => pair.Second == 0 || pair.First > 0));
    }

    [Property]
    public bool The_draw_does_not_depend_on_the_order_of_the_list(byte places)
    {
        var trainees = Trainees(4, 9, 3).ToList();
        var drawn = Draw(trainees, Bands, places % 17, Dice).Outcome;
        trainees.Reverse();

        return drawn.Equals(Draw(trainees, Bands, places % 17, Dice).Outcome);
    }

    private static IEnumerable<ExaminedTrainee> Trainees(int high, int mid, int low) =>
        new[] { ("high", high), ("mid", mid), ("low", low) }.SelectMany(band => Enumerable.Range(1, band.Item2).Select(number => new ExaminedTrainee($"{band.Item1}{number}", band.Item1)));
}
