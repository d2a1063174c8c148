using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE 4.1 Attendance")]
[Trait("Clause", "HAMPSHIRE 4.1 Achievement")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 1")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 2")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 3")]
[Trait("Clause", "HAMPSHIRE Appendix C 1.2")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.4")]
public sealed class ProvisionTargetsTests
{
    private static readonly LocalDate Sat_2025_03_01 = new(2025, 3, 1);
    private static readonly ProvisionType Tailored = ProvisionType.AdultTailored;
    private static readonly HampshireFramework Higher = HampshireFramework.June2025.With(HampshireReadings.TargetThatHolds.Choose("higher"));
    private static readonly HampshireFramework Both = HampshireFramework.June2025.With(HampshireReadings.PunctualityTarget.Choose("both"));
    private static readonly HampshireFramework AllLearners = HampshireFramework.June2025.With(HampshireReadings.AchievementOf.Choose("all"));

    [Theory]
    [InlineData(910, 1000, "satisfied")]
    [InlineData(909, 1000, "breached")]
    [InlineData(1819, 2000, "breached")] // 90.95 per cent, which prints as 91.0
    [InlineData(1820, 2000, "satisfied")]
    [InlineData(0, 0, "undetermined")]
    public void Tailored_1_is_91_per_cent_before_any_rounding(long attended, long possible, string verdict) =>
        Assert.Equal(verdict, Attendance(attended, possible).Verdict.Value);

    [Fact]
    public void Tailored_1_says_how_many_are_missing() => Assert.Equal(
        "[HAMPSHIRE Appendix B Tailored 1] breached: 1,819 of 2,000 session marks attended; at least 91%, 1 missing", Attendance(1819, 2000).ToString());

    [Theory]
    [InlineData(190, 10, "satisfied")]
    [InlineData(189, 11, "breached")]
    [InlineData(19, 1, "satisfied")]
    [InlineData(18, 1, "breached")] // 94.74 per cent
    public void Tailored_2_is_95_per_cent_of_the_learners_whose_outcome_is_decided(long achieved, long not, string verdict)
    {
        var outcomes = new LearnerOutcomes { Achieved = achieved, NotAchieved = not, Withdrawn = 0, Continuing = 30 };

        Assert.Equal(verdict, Achievement(outcomes).Verdict.Value);
        Assert.Equal(Verdict.Breached, Achievement(outcomes, AllLearners).Verdict);
    }

    [Theory]
    [InlineData("young-people", "4.1 Attendance")]
    [InlineData("functional-skills", "4.1 Attendance")]
    [InlineData("esol", "4.1 Attendance")]
    public void Other_provision_cannot_be_told_without_a_target_and_never_against_91(string provision, string locator)
    {
        var finding = ProvisionTargets.Check(ProvisionType.Parse(provision), TargetIndicator.Attendance, Marks(1, 2), Sat_2025_03_01, null)[0];

        Assert.Equal(locator, finding.Clause.Locator);
        Expect.Lacks(finding, $"a target for attendance of {provision}");
    }

    [Fact]
    public void A_target_of_the_group_holds_for_its_year_and_a_lower_one_is_reported()
    {
        SetTarget[] set =
        [
            new(Tailored, TargetIndicator.Attendance, new(2024, 8, 1), Percentage.Percent(90)),
            new(Tailored, TargetIndicator.Attendance, new(2025, 8, 1), Percentage.Percent(92)),
        ];
        var findings = ProvisionTargets.Check(Tailored, TargetIndicator.Attendance, Marks(905, 1000), Sat_2025_03_01, set);

        Assert.Equal("satisfied satisfied breached", findings.Verdicts());
        Assert.False(findings.Deny);
        Assert.Equal("[HAMPSHIRE Appendix B Tailored 1] breached: set target below the printed one: yes; must be no", findings[2].ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 1] attendance of adult-tailored: at least 92%",
            ProvisionTargets.Decide(Tailored, TargetIndicator.Attendance, new(2025, 8, 1), set).Outcome.ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 1] attendance of adult-tailored: at least 91%",
            ProvisionTargets.Decide(Tailored, TargetIndicator.Attendance, Sat_2025_03_01, set, Higher).Outcome.ToString());
    }

    [Fact]
    public void Retention_has_no_printed_target_and_punctuality_only_under_the_other_reading()
    {
        Assert.Null(ProvisionTargets.Decide(Tailored, TargetIndicator.Retention, Sat_2025_03_01, null).Outcome.Threshold);
        Assert.Null(ProvisionTargets.Decide(Tailored, TargetIndicator.Punctuality, Sat_2025_03_01, null).Outcome.Threshold);
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 1] breached: 90 of 100 punctual; at least 91%, 1 missing (reading HAMPSHIRE-R03=both)",
            ProvisionTargets.Check(Tailored, TargetIndicator.Punctuality, Measurement.Of("punctual", 90, 100), Sat_2025_03_01, null, Both)[0].ToString());
        Assert.Null(ProvisionTargets.Decide(ProvisionType.YoungPeople, TargetIndicator.Punctuality, Sat_2025_03_01, null, Both).Outcome.Threshold);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetTarget(Tailored, TargetIndicator.Attendance, Sat_2025_03_01, Percentage.Percent(101)));
        Assert.StartsWith(
            "'session marks attended' counts 1,001 of 1,000: no more can be counted than there are; correct one of them.",
            Assert.Throws<ArgumentException>(() => Marks(1001, 1000)).Message,
            StringComparison.Ordinal);
        var target = new SetTarget(Tailored, TargetIndicator.Attendance, Sat_2025_03_01, Percentage.Percent(90));
        Assert.StartsWith(
            "attendance of adult-tailored has 2 targets for the year from Thu 1 Aug 2024; give the one that holds.",
            Assert.Throws<ArgumentException>(() => ProvisionTargets.Decide(Tailored, TargetIndicator.Attendance, Sat_2025_03_01, [target, target])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProvisionTargets.Achievement(new() { Withdrawn = -1 }));
        Assert.Equal(Verdict.Undetermined, Achievement(new() { Achieved = 1 }).Verdict);
    }

    [Fact]
    public void C2_4_sets_three_targets_for_each_of_four_types()
    {
        var set = (from provision in ProvisionType.All
                   from indicator in TargetIndicator.All
                   select new SetTarget(provision, indicator, Sat_2025_03_01, Percentage.Percent(90))).ToList();

        Assert.Equal("[HAMPSHIRE Appendix C 2.4] satisfied: 12 of 12 targets set for the year", ProvisionTargets.CheckSet(Sat_2025_03_01, set).ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.4] breached: 11 of 12 targets set for the year; lacking retention of esol",
            ProvisionTargets.CheckSet(Sat_2025_03_01, set.Where(each => (each.Provision, each.Indicator) != (ProvisionType.Esol, TargetIndicator.Retention))).ToString());
        Assert.Equal(Verdict.Breached, ProvisionTargets.CheckSet(Sat_2025_03_01.PlusYears(1), set).Verdict);
        Expect.Lacks(ProvisionTargets.CheckSet(Sat_2025_03_01, null), "the targets that the group has set");
    }

    [Fact]
    public void C1_2_compares_with_a_benchmark_that_the_host_supplies()
    {
        Assert.Equal(Verdict.Satisfied, ProvisionTargets.CheckBenchmark("achievement", Marks(85, 100), Percentage.Percent(85)).Verdict);
        Assert.Equal(Verdict.Breached, ProvisionTargets.CheckBenchmark("achievement", Marks(84, 100), Percentage.Percent(85)).Verdict);
        Expect.Lacks(ProvisionTargets.CheckBenchmark("achievement", Marks(84, 100), null), "a target for achievement");
    }

    [Theory]
    [InlineData(480L, 500L, "breached")]
    [InlineData(500L, 500L, "satisfied")]
    [InlineData(501L, 500L, "satisfied")]
    [InlineData(500L, null, "undetermined")]
    [InlineData(500L, 0L, "undetermined")]
    [InlineData(null, 500L, "undetermined")]
    public void Tailored_3_has_no_tolerance(long? actual, long? target, string verdict) =>
        Assert.Equal(verdict, LearnerNumbers.Check("R1", actual, target).Verdict.Value);

    [Fact]
    public void Tailored_3_names_both_numbers()
    {
        Assert.Equal("[HAMPSHIRE Appendix B Tailored 3] R1 breached: 480 learners; at least 500", LearnerNumbers.Check("R1", 480, 500).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => LearnerNumbers.Check("R1", -1, 500));
    }

    [Property]
    public bool Attending_more_never_turns_a_rate_into_a_worse_one(ushort attended, ushort more, ushort possible)
    {
        var whole = attended + more + possible;
        var (before, after) = (Attendance(attended, whole).Verdict, Attendance(attended + more, whole).Verdict);

        return before != Verdict.Satisfied || after == Verdict.Satisfied;
    }

    [Property]
    public bool A_rate_is_met_exactly_when_the_integers_say_so(ushort attended, ushort missed) => attended + missed == 0
        || (Attendance(attended, attended + missed).Verdict == Verdict.Satisfied) == (attended * 100L >= 91L * (attended + missed));

    [Property]
    public bool The_target_that_holds_depends_on_provision_indicator_and_year_alone(byte provision, byte indicator, ushort day)
    {
        var (type, kind) = (ProvisionType.All[provision % 4], TargetIndicator.All[indicator % 4]);
        var date = new LocalDate(2024, 8, 1).PlusDays(day % 365);

        return ProvisionTargets.Decide(type, kind, date, null).Equals(ProvisionTargets.Decide(type, kind, new(2025, 7, 31), []));
    }

    private static Finding Attendance(long attended, long possible) =>
        ProvisionTargets.Check(Tailored, TargetIndicator.Attendance, Marks(attended, possible), Sat_2025_03_01, null)[0];

    private static Finding Achievement(LearnerOutcomes outcomes, HampshireFramework? framework = null) => ProvisionTargets.Check(
        Tailored, TargetIndicator.Achievement, ProvisionTargets.Achievement(outcomes, framework), Sat_2025_03_01, null, framework)[0];

    private static Measurement Marks(long attended, long possible) => Measurement.Of("session marks attended", attended, possible);
}
