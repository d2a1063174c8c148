using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Reviews;

[Trait("Clause", "ATP Caseload review 1b")]
[Trait("Clause", "ATP Caseload review 1c")]
[Trait("Clause", "ATP Caseload review 2")]
[Trait("Clause", "ATP Caseload review 2(1)")]
[Trait("Clause", "ATP Caseload review 2(2)")]
[Trait("Clause", "ATP Caseload review 2(3)")]
[Trait("Clause", "ATP Caseload review 2(4)")]
[Trait("Clause", "ATP Caseload review 2(5)")]
[Trait("Clause", "ATP Caseload review 2(6)")]
[Trait("Clause", "ATP Caseload review 2(7)")]
[Trait("Clause", "ATP Caseload review 2(8)")]
[Trait("Clause", "ATP Caseload review 2(9)")]
[Trait("Clause", "ATP Caseload review 2(10)")]
[Trait("Clause", "ATP Caseload review 2(11)")]
[Trait("Clause", "ATP Caseload review 2(12)")]
[Trait("Clause", "ATP Caseload review 2(13)")]
[Trait("Clause", "ATP Caseload review 2(14)")]
public sealed class CaseloadReviewsTests
{
    private static readonly AtpPolicy Rolling = AtpPolicy.Undated.With(AtpReadings.CaseloadMonth.Choose("rolling"));
    private static readonly ValueList<string> Whole = CaseloadReviews.Agenda.Select(item => item.Code).ToValueList();

    [Theory]
    [InlineData("2025-01-31", "2025-02-28", "2025-02-28")]
    [InlineData("2025-01-02", "2025-02-28", "2025-02-02")]
    [InlineData("2024-01-31", "2024-02-29", "2024-02-29")]
    [InlineData("2024-12-01", "2025-01-31", "2025-01-01")]
    public void The_next_is_due_in_the_next_month(string last, string calendar, string rolling) => Assert.Equal(
        (Day(calendar), Day(rolling)), (CaseloadReviews.DueAfter(Day(last)), CaseloadReviews.DueAfter(Day(last), Rolling)));

    [Theory]
    [InlineData("2025-03-20", "2025-04-30", "2025-04-20")]
    [InlineData("2025-03-01", "2025-03-31", "2025-04-01")]
    [InlineData("2025-03-02", "2025-04-30", "2025-04-02")]
    public void A_starter_begins_with_the_first_whole_month(string started, string calendar, string rolling) => Assert.Equal(
        (Day(calendar), Day(rolling)), (CaseloadReviews.FirstDue(Day(started)), CaseloadReviews.FirstDue(Day(started), Rolling)));

    [Theory]
    [InlineData("2025-01-02 2025-01-30", "2025-02-28", "open")]
    [InlineData("2025-01-02 2025-01-30", "2025-03-01", "breached")]
    [InlineData("2025-01-02 2025-01-30 2025-02-28", "2025-03-31", "open")]
    [InlineData("", "2025-01-31", "open")]
    [InlineData("", "2025-02-01", "breached")]
    public void February_is_missed_with_two_in_January(string held, string asOf, string verdict) =>
        Assert.Equal(verdict, CaseloadReviews.CheckDue(File(StaffRole.Trainer, held), Day(asOf)).Verdicts());

    [Fact]
    public void A_finding_names_the_role_and_the_reading()
    {
        var file = File(StaffRole.Trainer, "2025-01-02");

        Assert.Equal(
            "[ATP Caseload review 1b] P1 breached: next caseload review as a trainer: not done on Sat 1 Mar 2025; due by Fri 28 Feb 2025",
            CaseloadReviews.CheckDue(file, Day("2025-03-01")).ToString());
        Assert.EndsWith("(reading ATP-R09=rolling)", CaseloadReviews.CheckDue(file, Day("2025-03-01"), Rolling).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_of_both_roles_earns_nothing()
    {
        var mixed = Review("2025-01-30") with { UnderReview = [StaffRole.Trainer, StaffRole.Mentor] };
        var file = File(StaffRole.Trainer, "") with { Member = Member(StaffRole.Trainer, StaffRole.Mentor), Caseload = [mixed] };

        Assert.Equal("breached breached", CaseloadReviews.CheckDue(file, Day("2025-02-01")).Verdicts());
        Assert.Equal("breached", CaseloadReviews.CheckSeparate(mixed).Verdict.Value);
        Assert.Equal("satisfied", CaseloadReviews.CheckSeparate(Review("2025-01-30")).Verdict.Value);
        Assert.Equal("undetermined", CaseloadReviews.CheckSeparate(mixed with { UnderReview = null }).Verdict.Value);
        Assert.Equal("open breached", CaseloadReviews.CheckDue(file with { Caseload = [Review("2025-01-30")] }, Day("2025-02-01")).Verdicts());
    }

    [Fact]
    public void What_is_not_known_or_not_asked()
    {
        var file = File(StaffRole.Trainer, "2025-01-30");

        Assert.Equal("undetermined", CaseloadReviews.CheckDue(file with { Caseload = [Review("2025-01-30") with { IsHeldByIqa = null }] }, Mon_2025_06_30).Verdicts());
        Assert.Equal("breached", CaseloadReviews.CheckDue(file with { Caseload = [Review("2025-01-30") with { IsHeldByIqa = false }] }, Day("2025-02-01")).Verdicts());
        Assert.Equal(
            "undetermined",
            CaseloadReviews.CheckDue(file with { Member = file.Member with { StartedOn = null }, Caseload = [] }, Mon_2025_06_30).Verdicts());
        Assert.Equal("not-applicable", CaseloadReviews.CheckDue(file with { Member = file.Member with { LeftOn = new(2025, 2, 27) } }, Mon_2025_06_30).Verdicts());
        Assert.Equal("not-applicable", CaseloadReviews.CheckDue(file with { Member = Member(StaffRole.Administration) }, Mon_2025_06_30).Verdicts());
    }

    [Fact]
    public void A_review_before_the_start_is_refused() => Assert.Contains(
        "Caseload review 2024-12-31 was held on Tue 31 Dec 2024, before P1 started on Wed 1 Jan 2025; correct one of them.",
        Assert.Throws<ValidationException>(() => CaseloadReviews.CheckDue(File(StaffRole.Trainer, "2024-12-31"), Mon_2025_06_30)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Fourteen_items_are_covered_or_have_a_reason()
    {
        var review = Review("2025-01-30");
        var without = review with { Covered = Whole.Where(code => code != "epa-readiness").ToValueList() };
        var reasoned = without with { NotApplicable = [new() { Item = "epa-readiness", Reason = "nobody near the gateway" }] };
        var strict = AtpPolicy.Undated.With(AtpReadings.NotApplicableItems.Choose("every-item"));

        Assert.Equal(14, CaseloadReviews.Agenda.Count);
        Assert.Equal("satisfied", First(review with { Covered = Whole.Append("extra").ToValueList() }));
        Assert.Equal("satisfied", First(reasoned));
        Assert.Equal("breached", First(without with { NotApplicable = [new() { Item = "epa-readiness" }] }));
        Assert.Equal("breached", First(reasoned, strict));
        Assert.Equal("undetermined", First(review with { Covered = null }));
        Assert.Equal(
            "[ATP Caseload review 2(12)] 2025-01-30 not-applicable: no epa-readiness to cover: nobody near the gateway",
            CaseloadReviews.CheckAgenda(reasoned).About(AtpClauses.CaseloadReview2_12).Single().ToString());
        Assert.Equal(
            "[ATP Caseload review 2] 2025-01-30 breached: 13 of 14 items of the agenda covered; lacking epa-readiness",
            CaseloadReviews.CheckAgenda(without)[0].ToString());
    }

    [Property]
    public bool Each_item_is_asked_for_by_itself_and_more_never_harms(ushort mask)
    {
        var covered = Whole.Where((_, at) => (mask >> at & 1) == 1).ToValueList();
        var findings = CaseloadReviews.CheckAgenda(Review("2025-01-30") with { Covered = covered }).ToList();
        return findings.Count == 15
            && findings[0].Verdict == (covered.Count == 14 ? Verdict.Satisfied : Verdict.Breached)
            && findings.Skip(1).Select((finding, at) => finding.Verdict == Verdict.Satisfied == ((mask >> at & 1) == 1)).All(same => same);
    }

    [Property]
    public bool The_last_day_is_the_end_of_the_next_month(ushort days)
    {
        var last = new LocalDate(2000, 1, 1).PlusDays(days);
        var due = CaseloadReviews.DueAfter(last);
        return due.PlusDays(1).Day == 1 && due.Year * 12 + due.Month == last.Year * 12 + last.Month + 1;
    }

    private static string First(CaseloadReview review, AtpPolicy? policy = null) => CaseloadReviews.CheckAgenda(review, policy)[0].Verdict.Value;

    private static CaseloadReview Review(string day) =>
        new() { Id = day, On = Day(day), UnderReview = [StaffRole.Trainer], IsHeldByIqa = true };

    private static ReviewFile File(StaffRole role, string held) => new()
    {
        Member = Member(role),
        Caseload = held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Review).ToValueList(),
        Performance = [],
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
