using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Reviews;

[Trait("Clause", "ATP Caseload review 3")]
[Trait("Clause", "ATP Performance review 1a")]
[Trait("Clause", "ATP Performance review 3")]
[Trait("Clause", "ATP Performance review 3(1)")]
[Trait("Clause", "ATP Performance review 3(2)")]
[Trait("Clause", "ATP Performance review 3(3)")]
[Trait("Clause", "ATP Performance review 3(4)")]
[Trait("Clause", "ATP Performance review 3(5)")]
[Trait("Clause", "ATP Performance review 3(6)")]
[Trait("Clause", "ATP Performance review 3(7)")]
public sealed class PerformanceReviewsTests
{
    private static readonly ValueList<string> Whole = PerformanceReviews.Agenda.Select(item => item.Code).ToValueList();

    [Theory]
    [InlineData("2025-01-06", "2025-03-31", "2025-06-23", "satisfied open")]
    [InlineData("2025-01-06", "2025-04-01", "2025-04-30", "breached open")]
    [InlineData("2025-02-10", "", "2025-05-05", "open")]
    [InlineData("2025-02-10", "", "2025-05-06", "breached")]
    [InlineData("2024-01-08", "2024-03-20", "2024-06-12", "satisfied open")]
    [InlineData("2024-01-08", "2024-03-20", "2024-06-13", "satisfied breached")]
    public void Twelve_weeks_after_the_last_one(string start, string held, string asOf, string verdicts) =>
        Assert.Equal(verdicts, PerformanceReviews.CheckDue(File(start, held), Day(asOf)).Verdicts());

    [Fact]
    public void Findings_say_which_day()
    {
        var months = AtpPolicy.Undated.With(AtpReadings.PerformanceInterval.Choose("three-months"));

        Assert.Equal(
            """
            [ATP Performance review 1a] P1 breached: performance review with the manager: done on Tue 1 Apr 2025; due by Mon 31 Mar 2025
            [ATP Performance review 1a] P1 open: performance review with the manager: not done on Mon 21 Apr 2025; due by Tue 24 Jun 2025
            """,
            PerformanceReviews.CheckDue(File("2025-01-06", "2025-04-01"), Day("2025-04-21")).ToString());
        Assert.Equal("satisfied open", PerformanceReviews.CheckDue(File("2025-01-06", "2025-04-06"), Day("2025-04-21"), months).Verdicts());
        Assert.Equal("breached open", PerformanceReviews.CheckDue(File("2025-01-06", "2025-04-07"), Day("2025-04-21"), months).Verdicts());
    }

    [Fact]
    public void A_year_kept_exactly_has_four() => Assert.Equal(
        "satisfied satisfied satisfied satisfied open",
        PerformanceReviews.CheckDue(File("2025-01-06", "2025-03-31 2025-06-23 2025-09-15 2025-12-08"), Day("2025-12-31")).Verdicts());

    [Property]
    public bool A_review_is_in_time_for_84_days(ushort day, byte after)
    {
        var start = new LocalDate(2000, 1, 1).PlusDays(day);
        var held = start.PlusDays(after);
        var file = File("2025-01-06", "") with { Member = Member(StaffRole.Administration) with { StartedOn = start }, Performance = [Review(held)] };
        return PerformanceReviews.CheckDue(file, held)[0].Verdict == (after <= 84 ? Verdict.Satisfied : Verdict.Breached);
    }

    [Property]
    public bool The_next_one_is_due_84_days_after_the_last_and_once_overdue_stays_so(ushort day, byte wait, byte asked, byte later)
    {
        var start = new LocalDate(2000, 1, 1).PlusDays(day);
        var held = start.PlusDays(wait);
        var file = File("2025-01-06", "") with { Member = Member(StaffRole.Engagement) with { StartedOn = start }, Performance = [Review(held)] };
        var asOf = held.PlusDays(asked);
        return ((Measure.DoneBy)Next(asOf).Measure).Due == held.PlusDays(7 * 12)
            && Next(asOf).Verdict == (asked <= 84 ? Verdict.Open : Verdict.Breached)
            && (Next(asOf).Verdict != Verdict.Breached || Next(asOf.PlusDays(later)).Verdict == Verdict.Breached);

        Finding Next(LocalDate on) => PerformanceReviews.CheckDue(file, on)[^1];
    }

    [Property]
    public bool The_agenda_is_whole_exactly_when_each_of_the_seven_is_covered_or_has_a_reason(byte covers, byte excuses, byte extra)
    {
        bool Has(byte mask, int at) => (mask >> at & 1) == 1;
        var review = Review(Mon_2025_06_30) with
        {
            Covered = [.. Whole.Where((_, at) => Has(covers, at))],
            NotApplicable = [.. Whole.Where((_, at) => Has(excuses, at)).Select(code => new ItemNotApplicable { Item = code, Reason = "no caseload" })],
        };
        var findings = PerformanceReviews.CheckAgenda(review);
        return findings[0].Verdict == ((covers | excuses) % 128 == 127 ? Verdict.Satisfied : Verdict.Breached)
            && PerformanceReviews.CheckAgenda(review with { Covered = [.. review.Covered, $"extra {extra}"] }).Equals(findings);
    }

    [Fact]
    public void What_is_not_known_or_not_asked()
    {
        var file = File("2025-01-06", "2025-03-31");

        Assert.Equal("undetermined", PerformanceReviews.CheckDue(file with { Member = file.Member with { StartedOn = null }, Performance = [] }, Mon_2025_06_30).Verdicts());
        Assert.Equal("undetermined", PerformanceReviews.CheckDue(file with { Performance = [Review(Day("2025-03-31")) with { IsHeldByManager = null }] }, Mon_2025_06_30).Verdicts());
        Assert.Equal("breached", PerformanceReviews.CheckDue(file with { Performance = [Review(Day("2025-03-31")) with { IsHeldByManager = false }] }, Mon_2025_06_30).Verdicts());
        Assert.Equal("satisfied not-applicable", PerformanceReviews.CheckDue(file with { Member = file.Member with { LeftOn = new(2025, 6, 1) } }, Mon_2025_06_30).Verdicts());
    }

    [Fact]
    public void Malformed_facts_are_refused()
    {
        Assert.Throws<FluentValidation.ValidationException>(() => PerformanceReviews.CheckDue(File("2025-04-01", "2025-03-31"), Mon_2025_06_30));
        Assert.Throws<FluentValidation.ValidationException>(() => PerformanceReviews.CheckFeed(File("2025-04-01", "2025-03-31")));
        Assert.Equal(
            ["ATP1604", "ATP1605"],
            new ReviewFileValidator().Validate(File("2025-04-01", "2025-03-31 2025-05-31 2025-05-31")).Errors.Select(error => error.ErrorCode).Order());
        Assert.Equal(
            ["ATP1601", "ATP1603"],
            new ReviewFileValidator().Validate(new ReviewFile
            {
                Member = Member(StaffRole.Mentor),
                Caseload = [new() { Id = " ", On = Mon_2025_06_30 }],
                Performance = [new() { Id = " ", On = Mon_2025_06_30 }],
            }).Errors.Select(error => error.ErrorCode).Order());
    }

    [Fact]
    public void Seven_items_are_covered_or_have_a_reason()
    {
        var review = Review(Day("2025-03-31")) with { Covered = Whole };
        var clerk = review with
        {
            Covered = Whole.Where(code => code is not ("statistics" or "caseload-review-performance")).ToValueList(),
            NotApplicable = [new() { Item = "statistics", Reason = "no caseload" }, new() { Item = "caseload-review-performance", Reason = "no caseload" }],
        };

        Assert.Equal(7, PerformanceReviews.Agenda.Count);
        Assert.Empty(Whole.Intersect(CaseloadReviews.Agenda.Select(item => item.Code)));
        Assert.Equal("satisfied", PerformanceReviews.CheckAgenda(review)[0].Verdict.Value);
        Assert.Equal("satisfied satisfied not-applicable satisfied satisfied satisfied satisfied not-applicable", PerformanceReviews.CheckAgenda(clerk).Verdicts());
        var findings = PerformanceReviews.CheckAgenda(review with { Covered = Whole.Where(code => code != "swot").ToValueList() });
        Assert.Equal("[ATP Performance review 3] 2025-03-31 breached: 6 of 7 items of the agenda covered; lacking swot", findings[0].ToString());
        Assert.Equal("breached", findings.About(AtpClauses.PerformanceReview3_5).Single().Verdict.Value);
        Assert.Equal("undetermined", PerformanceReviews.CheckAgenda(review with { Covered = null })[0].Verdict.Value);
    }

    [Fact]
    public void The_caseload_reviews_since_the_last_one_are_taken_up()
    {
        var file = File("2025-01-06", "2025-03-31 2025-06-23") with
        {
            Caseload = [new() { Id = "C1", On = new(2025, 3, 31) }, new() { Id = "C2", On = new(2025, 4, 1) }, new() { Id = "C3", On = new(2025, 5, 30) }],
        };
        ReviewFile Taking(params string[] taken) => file with { Performance = [Review(Day("2025-03-31")), Review(Day("2025-06-23")) with { CaseloadReviews = [.. taken] }] };

        Assert.Equal("undetermined satisfied", PerformanceReviews.CheckFeed(Taking("C2", "C3")).Verdicts());
        Assert.Equal(
            "[ATP Caseload review 3] 2025-06-23 breached: 1 of 2 caseload reviews taken up; lacking C3",
            PerformanceReviews.CheckFeed(Taking("C2"))[^1].ToString());
        Assert.Equal("not-applicable", PerformanceReviews.CheckFeed(File("2025-01-06", "2025-03-31")).Verdicts());
        Assert.Equal("not-applicable", PerformanceReviews.CheckFeed(file with { Performance = [] }).Verdicts());
        var without = Taking("C1", "C2", "C3");
        Assert.Equal("satisfied", PerformanceReviews.CheckFeed(without with { Performance = [without.Performance[0] with { IsHeldByManager = false }, without.Performance[1]] }).Verdicts());
    }

    [Property]
    public bool Every_caseload_review_up_to_the_last_one_is_asked_for_once(byte[] caseload, byte[] performance)
    {
        var file = File("2025-01-01", "") with
        {
            Caseload = [.. caseload.Distinct().Select(day => new CaseloadReview { Id = $"C{day}", On = Wed_2025_01_01.PlusDays(day) })],
            Performance = [.. performance.Distinct().Select(day => Review(Wed_2025_01_01.PlusDays(day)) with { CaseloadReviews = [] })],
        };
        var asked = PerformanceReviews.CheckFeed(file).Select(finding => finding.Measure).OfType<Measure.Every>().SelectMany(every => every.Lacking);
        return asked.Order().SequenceEqual(caseload.Distinct().Where(day => performance.Any(other => day <= other)).Select(day => $"C{day}").Order());
    }

    private static PerformanceReview Review(LocalDate day) =>
        new() { Id = NodaTime.Text.LocalDatePattern.Iso.Format(day), On = day, IsHeldByManager = true };

    private static ReviewFile File(string start, string held) => new()
    {
        Member = Member(StaffRole.Trainer) with { StartedOn = Day(start) },
        Caseload = [],
        Performance = held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => Review(Day(day))).ToValueList(),
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
