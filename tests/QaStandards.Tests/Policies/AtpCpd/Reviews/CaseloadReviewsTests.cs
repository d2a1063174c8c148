using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;

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

    [Fact]
    public void Everybody_under_review_at_a_meeting_has_one_role()
    {
        var mixed = Review("2025-01-30") with { UnderReview = [StaffRole.Trainer, StaffRole.Mentor] };

        Assert.Equal("breached", CaseloadReviews.CheckSeparate(mixed).Verdict.Value);
        Assert.Equal("satisfied", CaseloadReviews.CheckSeparate(Review("2025-01-30")).Verdict.Value);
        Assert.Equal("satisfied", CaseloadReviews.CheckSeparate(mixed with { UnderReview = [StaffRole.Mentor, StaffRole.Mentor] }).Verdict.Value);
        Assert.Equal("breached", CaseloadReviews.CheckSeparate(mixed with { UnderReview = [] }).Verdict.Value);
        Expect.Lacks(CaseloadReviews.CheckSeparate(mixed with { UnderReview = null }), "one role under review");
    }

    [Property]
    public bool Two_roles_at_a_meeting_are_one_too_many(byte[] roles)
    {
        var under = roles.Select(role => StaffRole.All[role % StaffRole.All.Count]).ToValueList();
        return CaseloadReviews.CheckSeparate(Review("2025-01-30") with { UnderReview = under }).Verdict
            == (under.Count > 0 && under.All(role => role == under[0]) ? Verdict.Satisfied : Verdict.Breached);
    }

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
    public bool The_agenda_is_whole_exactly_when_each_item_is_covered_or_has_a_reason(ushort covers, ushort excuses, ushort reasons, byte extra)
    {
        bool Has(ushort mask, int at) => (mask >> at & 1) == 1;
        var covered = Whole.Where((_, at) => Has(covers, at)).ToValueList();
        var review = Review("2025-01-30") with
        {
            Covered = covered,
            NotApplicable = [.. Whole.Select((code, at) => (code, at)).Where(item => Has(excuses, item.at))
                .Select(item => new ItemNotApplicable { Item = item.code, Reason = Has(reasons, item.at) ? "none this month" : " " })],
        };
        var findings = CaseloadReviews.CheckAgenda(review).ToList();
        var done = Whole.Select((_, at) => Has(covers, at) || (Has(excuses, at) && Has(reasons, at))).ToList();
        return findings.Count == 15
            && findings[0].Verdict == (done.TrueForAll(each => each) ? Verdict.Satisfied : Verdict.Breached)
            && findings.Skip(1).Select((finding, at) => finding.Verdict == Verdict.Breached != done[at]).All(same => same)
            && CaseloadReviews.CheckAgenda(review with { Covered = [.. covered, $"extra {extra}"] }).SequenceEqual(findings);
    }

    [Property]
    public bool An_item_more_never_makes_an_agenda_worse(ushort covers, byte more)
    {
        var covered = Whole.Where((_, at) => (covers >> at & 1) == 1).ToValueList();
        var after = CaseloadReviews.CheckAgenda(Review("2025-01-30") with { Covered = [.. covered, Whole[more % 14]] });
        return CaseloadReviews.CheckAgenda(Review("2025-01-30") with { Covered = covered }).Zip(after)
            .All(pair => pair.First.Verdict != Verdict.Satisfied || pair.Second.Verdict == Verdict.Satisfied);
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

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
