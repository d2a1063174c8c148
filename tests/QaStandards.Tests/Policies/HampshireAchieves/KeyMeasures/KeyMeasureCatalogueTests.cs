using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE 4.1a")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 1")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 2")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 3")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 4")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 6")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 7")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 10")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 16")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 4")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 7")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 1")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 3")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4a")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4d")]
[Trait("Clause", "HAMPSHIRE 4.1 Practice")]
public sealed class KeyMeasureCatalogueTests
{
    private static readonly LocalDate Thu_2025_07_31_LastDayOfTheYear = new(2025, 7, 31);
    private static readonly LocalDate Thu_2024_08_01_FirstDayOfTheYear = new(2024, 8, 1);
    private static readonly KeyMeasure Registers = KeyMeasureCatalogue.Of(AppendixB_YoungPeople_3);
    private static readonly KeyMeasure Guidance = KeyMeasureCatalogue.Of(C4_1_Guidance);

    [Theory]
    [InlineData("whole-service", 18)]
    [InlineData("young-people", 22)]
    [InlineData("tailored", 11)]
    [InlineData("accredited", 10)]
    public void Every_row_of_a_table_is_in_the_catalogue_once(string table, int rows)
    {
        Assert.Equal(rows, KeyMeasureCatalogue.All.Count(measure => measure.Table == MeasureTable.Parse(table)));
        Assert.Equal(KeyMeasureCatalogue.All.Count, KeyMeasureCatalogue.All.Select(measure => measure.By).Distinct().Count());
    }

    [Fact]
    public void Every_row_of_the_appendix_has_a_monitor_an_auditor_and_evidence() => Assert.All(KeyMeasureCatalogue.All, measure =>
    {
        Assert.NotEmpty(measure.Monitors);
        Assert.NotEmpty(measure.Evidence);
        Assert.Equal(measure.Table == MeasureTable.WholeService, measure.Auditors.Count == 0);
    });

    [Theory]
    [InlineData("Young people 3", "monthly", "manager-curriculum", "manager-funding")]
    [InlineData("Young people 15", "twice-yearly", "manager-curriculum senior-tutor", "quality-team performance-group")]
    [InlineData("Tailored 1", "monthly", "manager-adult-learning manager-funding", "compliance-team quality-team")]
    [InlineData("Tailored 5", "termly-and-annual", "manager-adult-learning manager-quality", "quality-team")]
    [InlineData("Tailored 6a", "annual", "manager-quality co-ordinator-teaching", "quality-team")]
    [InlineData("Accredited 4c", "planned-sampling", "internal-quality-assurer", "quality-team")]
    [InlineData("Accredited 4f", "when-it-happens", "internal-quality-assurer curriculum-team", "quality-team")]
    public void A_row_is_as_the_framework_prints_it(string row, string frequency, string monitors, string auditors)
    {
        var measure = KeyMeasureCatalogue.All.Single(each => each.By.Locator == $"Appendix B {row}");

        Assert.Equal(
            (frequency, monitors, auditors),
            (measure.Frequency.Value, string.Join(' ', measure.Monitors.Select(post => post.Value)), string.Join(' ', measure.Auditors.Select(post => post.Value))));
    }

    [Fact]
    public void The_catalogue_says_who_audits_their_own_work() => Assert.Equal(
        [
            "Young people 5", "Young people 8", "Young people 14a", "Young people 17", "Young people 18", "Tailored 4", "Tailored 5", "Tailored 6a",
            "Tailored 7", "Tailored 8", "Tailored 9", "Tailored 10", "Accredited 4b",
        ],
        KeyMeasureCatalogue.All.Where(measure => measure.IsSelfAudited).Select(measure => measure.By.Locator.Replace("Appendix B ", "")));

    [Fact]
    public void Auditing_one_s_own_work_warns_and_never_denies() => Assert.All(KeyMeasureCatalogue.All, measure =>
    {
        var finding = KeyMeasureCatalogue.CheckSelfAudit(measure);

        Assert.Equal(measure.IsSelfAudited, finding.Verdict == Verdict.Breached);
        Assert.False(finding.Denies);
    });

    [Fact]
    public void A_post_that_does_not_own_a_measure_is_told_who_does() => Assert.Equal(
        "[HAMPSHIRE Appendix B Young people 3] breached: monitored by is senior-tutor; allowed: manager-curriculum\n"
        + "[HAMPSHIRE Appendix B Young people 3] satisfied: audited by is manager-funding; allowed: manager-funding\n"
        + "[HAMPSHIRE Appendix B Young people 3] satisfied: audited by those who monitor: no; must be no",
        KeyMeasureCatalogue.CheckPosts(Registers, Post.SeniorTutor, Post.FundingManager).ToString());

    [Fact]
    public void Who_monitors_and_audits_may_not_be_known()
    {
        Expect.Lacks(KeyMeasureCatalogue.CheckPosts(Registers, null, null)[0], "the post that it was monitored by");
        Expect.Lacks(KeyMeasureCatalogue.CheckPosts(Registers, null, null)[1], "the post that it was audited by");
        Assert.Equal(Verdict.NotApplicable, KeyMeasureCatalogue.CheckPosts(Guidance, Post.CurriculumManager, null)[1].Verdict);
    }

    [Fact]
    public void A_month_without_a_record_is_named_once_it_is_over()
    {
        var months = HampshireFramework.June2025.MonthsOf(Thu_2024_08_01_FirstDayOfTheYear);
        LocalDate[] days = [new(2024, 8, 31), new(2024, 10, 1)];

        Assert.Equal(12, months.Count);
        Assert.Equal(Verdict.Open, KeyMeasureCatalogue.CheckMonitored(Registers, months, days, new(2024, 8, 31)).Verdict);
        Assert.Equal(Verdict.Satisfied, KeyMeasureCatalogue.CheckMonitored(Registers, months, days, new(2024, 9, 30)).Verdict);
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 3] breached: 1 of 2 periods with a record; lacking Sun 1 Sep 2024 to Mon 30 Sep 2024",
            KeyMeasureCatalogue.CheckMonitored(Registers, months, days, new(2024, 10, 1)).ToString());
        Expect.Lacks(KeyMeasureCatalogue.CheckMonitored(Registers, months, null, new(2024, 10, 1)), "the days of: periods with a record");
    }

    [Fact]
    public void An_update_of_good_practice_that_was_not_agreed_for_August_is_not_missed()
    {
        var months = HampshireFramework.June2025.MonthsOf(Thu_2024_08_01_FirstDayOfTheYear).Where(month => month.Start.Month != 8);
        var finding = KeyMeasureCatalogue.CheckMonitored(
            KeyMeasureCatalogue.Of(C4_1_Practice), months, months.Select(month => month.Start), Thu_2025_07_31_LastDayOfTheYear.PlusDays(1));

        Assert.Equal("[HAMPSHIRE 4.1 Practice] satisfied: 11 of 11 periods with a record", finding.ToString());
    }

    [Fact]
    public void One_kind_of_evidence_is_enough_and_other_kinds_are_not()
    {
        Assert.Equal(Verdict.Satisfied, KeyMeasureCatalogue.CheckEvidence(Registers, ["dashboard", "photographs"]).Verdict);
        var finding = KeyMeasureCatalogue.CheckEvidence(Registers, ["photographs"]);
        Assert.Equal((Verdict.Breached, false), (finding.Verdict, finding.Denies));
        Expect.Lacks(KeyMeasureCatalogue.CheckEvidence(Registers, null), "the kinds of evidence");
    }

    [Fact]
    public void What_was_agreed_holds_for_the_year_that_it_names_and_for_no_other()
    {
        FrequencyAgreement[] agreed = [new(Guidance, Thu_2024_08_01_FirstDayOfTheYear, MeasureFrequency.Termly)];

        Assert.Equal(MeasureFrequency.Termly, KeyMeasureCatalogue.DecideFrequency(Guidance, Thu_2025_07_31_LastDayOfTheYear, agreed).Outcome);
        Assert.Equal(MeasureFrequency.Monthly, KeyMeasureCatalogue.DecideFrequency(Registers, Thu_2025_07_31_LastDayOfTheYear, agreed).Outcome);
        Expect.Lacks(
            KeyMeasureCatalogue.DecideFrequency(Guidance, Thu_2025_07_31_LastDayOfTheYear.PlusDays(1), agreed).Findings[0],
            "the frequency agreed for the year");
        Assert.Equal(Verdict.Undetermined, KeyMeasureCatalogue.DecideFrequency(Registers, Thu_2025_07_31_LastDayOfTheYear, null).Findings.Worst);
    }

    [Fact]
    public void An_agreement_says_something_about_a_measure_once()
    {
        FrequencyAgreement[] twice =
        [
            new(Guidance, Thu_2024_08_01_FirstDayOfTheYear, MeasureFrequency.Termly),
            new(Guidance, Thu_2024_08_01_FirstDayOfTheYear, MeasureFrequency.Annual),
        ];

        Assert.StartsWith(
            "HAMPSHIRE 4.1 Guidance has two agreements for the year from Thu 1 Aug 2024; give the one that holds.",
            Assert.Throws<ArgumentException>(() => KeyMeasureCatalogue.DecideFrequency(Guidance, Thu_2025_07_31_LastDayOfTheYear, twice)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "An agreement on HAMPSHIRE 4.1 Guidance says 'as agreed'; say how often.",
            Assert.Throws<ArgumentException>(() => new FrequencyAgreement(Guidance, Thu_2024_08_01_FirstDayOfTheYear, MeasureFrequency.AsAgreed)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "HAMPSHIRE 1.0 is not a measure; see KeyMeasureCatalogue.All.",
            Assert.Throws<ArgumentException>(() => KeyMeasureCatalogue.Of(C1_0)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Moving_every_record_into_one_period_leaves_the_others_without(NonNegativeInt place, PositiveInt count)
    {
        var months = HampshireFramework.June2025.MonthsOf(Thu_2024_08_01_FirstDayOfTheYear);
        var one = months[place.Get % months.Count].Start;
        var finding = KeyMeasureCatalogue.CheckMonitored(
            Registers, months, Enumerable.Repeat(one, count.Get), Thu_2025_07_31_LastDayOfTheYear.PlusDays(1));

        return finding.Measure is Measure.Every { Actual: 1, Expected: 12, Lacking.Count: 11 } && finding.Verdict == Verdict.Breached;
    }
}
