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
public sealed class CaseloadDueTests
{
    private static readonly AtpPolicy Rolling = AtpPolicy.Undated.With(AtpReadings.CaseloadMonth.Choose("rolling"));

    [Theory]
    [InlineData("2025-01-01", "2025-01-31", "2025-02-28", "satisfied open")]
    [InlineData("2025-01-01", "2025-01-31", "2025-03-01", "satisfied breached open")]
    [InlineData("2025-01-01", "2025-01-02", "2025-02-28", "satisfied open")]
    [InlineData("2025-01-01", "2025-01-02 2025-01-30", "2025-02-28", "satisfied open")]
    [InlineData("2025-01-01", "2025-01-02 2025-01-30", "2025-03-01", "satisfied breached open")]
    [InlineData("2025-01-01", "2025-01-02 2025-02-28", "2025-02-28", "satisfied satisfied open")]
    [InlineData("2025-01-01", "2025-01-30 2025-03-03", "2025-03-31", "satisfied breached satisfied open")]
    [InlineData("2025-01-01", "2025-01-30 2025-05-02", "2025-05-02", "satisfied breached breached breached satisfied open")]
    [InlineData("2025-01-01", "", "2025-01-31", "open")]
    [InlineData("2025-01-01", "", "2025-02-01", "breached open")]
    [InlineData("2025-01-01", "2025-01-30", "2025-01-29", "open")]
    [InlineData("2025-03-20", "", "2025-04-30", "open")]
    [InlineData("2025-03-20", "", "2025-05-01", "breached open")]
    [InlineData("2025-03-20", "2025-03-25", "2025-04-30", "open")]
    [InlineData("2025-03-20", "2025-03-25", "2025-05-01", "breached open")]
    [InlineData("2025-03-01", "", "2025-03-31", "open")]
    [InlineData("2025-03-01", "", "2025-04-01", "breached open")]
    [InlineData("2025-03-02", "", "2025-04-01", "open")]
    [InlineData("2025-03-20", "", "2025-01-01", "open")]
    public void Each_month_that_is_whole_in_employment_has_a_review(string start, string held, string asOf, string verdicts) =>
        Assert.Equal(verdicts, CaseloadReviews.CheckDue(File(start, held), Day(asOf)).Verdicts());

    [Theory]
    [InlineData("2025-01-01", "2025-02-28", "2025-01-30", "satisfied breached not-applicable")]
    [InlineData("2025-01-01", "2025-02-27", "2025-01-30", "satisfied not-applicable")]
    [InlineData("2025-01-01", "2025-02-27", "2025-01-30 2025-02-26", "satisfied not-applicable")]
    [InlineData("2025-03-20", "2025-04-29", "", "not-applicable")]
    [InlineData("2025-03-20", "2025-04-30", "", "breached not-applicable")]
    public void Nobody_needs_a_review_in_a_month_that_is_not_whole_before_leaving(string start, string left, string held, string verdicts)
    {
        var file = File(start, held);
        Assert.Equal(
            verdicts, CaseloadReviews.CheckDue(file with { Member = file.Member with { LeftOn = Day(left) } }, Mon_2025_06_30).Verdicts());
    }

    [Theory]
    [InlineData("2025-01-01", "2025-01-31", "2025-02-28", "satisfied open")]
    [InlineData("2025-01-01", "2025-01-31", "2025-03-01", "satisfied breached")]
    [InlineData("2025-01-01", "2025-01-02", "2025-02-02", "satisfied open")]
    [InlineData("2025-01-01", "2025-01-02", "2025-02-03", "satisfied breached")]
    [InlineData("2025-01-01", "2025-01-02 2025-01-30", "2025-02-28", "satisfied satisfied open")]
    [InlineData("2025-01-01", "2025-01-02 2025-01-30", "2025-03-01", "satisfied satisfied breached")]
    [InlineData("2025-01-01", "2025-01-31 2025-03-01", "2025-03-31", "satisfied breached open")]
    [InlineData("2025-03-20", "", "2025-04-20", "open")]
    [InlineData("2025-03-20", "", "2025-04-21", "breached")]
    [InlineData("2025-03-01", "", "2025-04-01", "open")]
    [InlineData("2025-03-01", "", "2025-04-02", "breached")]
    public void A_month_after_the_last_one_by_the_rolling_reading(string start, string held, string asOf, string verdicts) =>
        Assert.Equal(verdicts, CaseloadReviews.CheckDue(File(start, held), Day(asOf), Rolling).Verdicts());

    [Fact]
    public void Findings_say_which_month_was_missed_which_role_and_which_reading()
    {
        var file = File("2025-01-01", "2025-01-02");

        Assert.Equal(
            """
            [ATP Caseload review 1b] P1 satisfied: caseload review as a trainer: done on Thu 2 Jan 2025; due by Fri 31 Jan 2025
            [ATP Caseload review 1b] P1 breached: caseload review as a trainer: not done on Sat 1 Mar 2025; due by Fri 28 Feb 2025
            [ATP Caseload review 1b] P1 open: caseload review as a trainer: not done on Sat 1 Mar 2025; due by Mon 31 Mar 2025
            """,
            CaseloadReviews.CheckDue(file, Day("2025-03-01")).ToString());
        Assert.Equal(
            "[ATP Caseload review 1b] P1 breached: caseload review as a trainer: not done on Sat 1 Mar 2025; due by Sun 2 Feb 2025 (reading ATP-R09=rolling)",
            CaseloadReviews.CheckDue(file, Day("2025-03-01"), Rolling)[^1].ToString());
    }

    [Fact]
    public void A_trainer_and_mentor_needs_a_review_in_each_role_and_a_meeting_of_both_is_none()
    {
        var both = Member(StaffRole.Trainer, StaffRole.Mentor);
        var mixed = Review("2025-01-30") with { UnderReview = [StaffRole.Trainer, StaffRole.Mentor] };
        var file = File("2025-01-01", "2025-01-30") with { Member = both };

        Assert.Equal("satisfied open breached open", CaseloadReviews.CheckDue(file, Day("2025-02-01")).Verdicts());
        Assert.Equal("breached open breached open", CaseloadReviews.CheckDue(file with { Caseload = [mixed] }, Day("2025-02-01")).Verdicts());
        Assert.Equal(
            "satisfied open satisfied open",
            CaseloadReviews.CheckDue(
                file with { Caseload = [Review("2025-01-30"), Review("2025-01-31") with { UnderReview = [StaffRole.Mentor] }] }, Day("2025-02-01")).Verdicts());
    }

    [Fact]
    public void What_is_not_known_or_not_asked()
    {
        var file = File("2025-01-01", "2025-01-30");
        ReviewFile With(Func<CaseloadReview, CaseloadReview> change) => file with { Caseload = [change(Review("2025-01-30"))] };
        var starter = file with { Member = file.Member with { StartedOn = null } };

        Assert.Equal("undetermined open", CaseloadReviews.CheckDue(With(review => review with { IsHeldByIqa = null }), Day("2025-02-28")).Verdicts());
        Assert.Equal("undetermined breached open", CaseloadReviews.CheckDue(With(review => review with { UnderReview = null }), Day("2025-03-01")).Verdicts());
        Expect.Lacks(
            CaseloadReviews.CheckDue(With(review => review with { UnderReview = null }), Day("2025-01-31"))[0],
            "who held each caseload review, and the roles under review");
        Assert.Equal("breached open", CaseloadReviews.CheckDue(With(review => review with { IsHeldByIqa = false }), Day("2025-02-01")).Verdicts());
        Assert.Equal(
            "satisfied open",
            CaseloadReviews.CheckDue(file with { Caseload = [Review("2025-01-02") with { IsHeldByIqa = null }, Review("2025-01-30")] }, Day("2025-02-01")).Verdicts());
        Expect.Lacks(CaseloadReviews.CheckDue(starter with { Caseload = [] }, Mon_2025_06_30).Single(), "the first day of employment");
        Expect.Lacks(CaseloadReviews.CheckDue(starter with { Caseload = [] }, Mon_2025_06_30, Rolling).Single(), "the first day of employment");
        Assert.Equal("undetermined satisfied breached open", CaseloadReviews.CheckDue(starter, Day("2025-03-01")).Verdicts());
        Assert.Equal("undetermined open", CaseloadReviews.CheckDue(starter, Day("2025-02-28"), Rolling).Verdicts());
        Assert.Equal(
            "[ATP Caseload review 1b] P1 not-applicable: no trainer's or mentor's role",
            CaseloadReviews.CheckDue(file with { Member = Member(StaffRole.Iqa) }, Mon_2025_06_30).ToString());
    }

    [Theory]
    [InlineData("2025-01-10", "2025-02-01", "2025-02-10", "satisfied open")]
    [InlineData("2025-01-10", "2025-02-01", "2025-02-11", "satisfied undetermined")]
    [InlineData("2025-01-10", "2025-02-01", "2025-03-01", "satisfied undetermined")]
    [InlineData("2025-01-10", "2025-02-01", "2025-03-02", "satisfied breached")]
    [InlineData("2025-01-10", "2025-02-15", "2025-02-18", "satisfied breached")]
    public void By_the_rolling_reading_a_review_that_may_count_leaves_open_only_what_it_could_turn(string held, string unsure, string asOf, string verdicts)
    {
        var file = File("2025-01-01", held) with { Caseload = [Review(held), Review(unsure) with { IsHeldByIqa = null }] };

        Assert.Equal(verdicts, CaseloadReviews.CheckDue(file, Day(asOf), Rolling).Verdicts());
    }

    [Fact]
    public void A_review_before_the_start_is_refused() => Assert.Contains(
        "Caseload review 2024-12-31 was held on Tue 31 Dec 2024, before P1 started on Wed 1 Jan 2025; correct one of them.",
        Assert.Throws<ValidationException>(() => CaseloadReviews.CheckDue(File("2025-01-01", "2024-12-31"), Mon_2025_06_30)).Message,
        StringComparison.Ordinal);

    [Property]
    public bool As_many_months_are_missed_as_a_calendar_shows(byte start, ushort until, byte[] gaps)
    {
        var started = new LocalDate(2024, 1, 1).PlusDays(start);
        var asOf = started.PlusDays(until % 500);
        var days = gaps.Take(12).Select((gap, i) => started.PlusDays((gap + i * 37) % 500)).Distinct().ToList();
        var file = File("2024-01-01", "") with { Member = Member(StaffRole.Trainer) with { StartedOn = started }, Caseload = [.. days.Select(Review)] };
        var missed = 0;
        for (var month = 0; month < 24; month++)
        {
            var first = new LocalDate(2024 + month / 12, 1 + month % 12, 1);
            var whole = first >= started && first.PlusMonths(1) <= asOf;
            missed += whole && !days.Exists(day => day <= asOf && day.Year == first.Year && day.Month == first.Month) ? 1 : 0;
        }

        var findings = CaseloadReviews.CheckDue(file, asOf);
        return findings.Count(finding => finding.Verdict == Verdict.Breached) == missed && findings[^1].Verdict == Verdict.Open;
    }

    [Property]
    public bool A_review_on_the_last_day_is_in_time_and_the_day_after_is_late(ushort day, bool rolling)
    {
        var last = new LocalDate(2000, 1, 1).PlusDays(day);
        var policy = rolling ? Rolling : AtpPolicy.Undated;
        var due = CaseloadReviews.DueAfter(last, policy);
        var file = File("2025-01-01", "") with { Member = Member(StaffRole.Mentor) with { StartedOn = last }, Caseload = [Held(last), Held(due)] };
        return CaseloadReviews.CheckDue(file, due, policy).All(finding => finding.Verdict != Verdict.Breached)
            && CaseloadReviews.CheckDue(file with { Caseload = [Held(last)] }, due.PlusDays(1), policy).Any(finding => finding.Verdict == Verdict.Breached);

        static CaseloadReview Held(LocalDate on) => Review(on) with { UnderReview = [StaffRole.Mentor] };
    }

    [Property]
    public bool A_meeting_of_both_roles_changes_nothing(byte[] gaps, byte mixed, bool rolling)
    {
        var policy = rolling ? Rolling : AtpPolicy.Undated;
        var file = File("2025-01-01", "") with
        {
            Member = Member(StaffRole.Trainer, StaffRole.Mentor),
            Caseload = [.. gaps.Take(6).Distinct().Select(gap => Review(Wed_2025_01_01.PlusDays(gap)))],
        };
        var meeting = Review(Wed_2025_01_01.PlusDays(mixed)) with { Id = "both", UnderReview = [StaffRole.Trainer, StaffRole.Mentor] };
        return CaseloadReviews.CheckDue(file, Mon_2025_06_30, policy).Equals(
            CaseloadReviews.CheckDue(file with { Caseload = [.. file.Caseload, meeting] }, Mon_2025_06_30, policy));
    }

    [Property]
    public bool What_was_missed_stays_missed(byte[] gaps, ushort day, byte later, bool rolling)
    {
        var policy = rolling ? Rolling : AtpPolicy.Undated;
        var file = File("2025-01-01", "") with { Caseload = [.. gaps.Take(6).Distinct().Select(gap => Review(Wed_2025_01_01.PlusDays(gap)))] };
        var asOf = Wed_2025_01_01.PlusDays(day % 400);
        return Breached(asOf) <= Breached(asOf.PlusDays(later));

        int Breached(LocalDate on) => CaseloadReviews.CheckDue(file, on, policy).Count(finding => finding.Verdict == Verdict.Breached);
    }

    private static CaseloadReview Review(string day) => Review(Day(day));

    private static CaseloadReview Review(LocalDate day) => new()
    {
        Id = NodaTime.Text.LocalDatePattern.Iso.Format(day),
        On = day,
        UnderReview = [StaffRole.Trainer],
        IsHeldByIqa = true,
    };

    private static ReviewFile File(string start, string held) => new()
    {
        Member = Member(StaffRole.Trainer) with { StartedOn = Day(start) },
        Caseload = held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Review).ToValueList(),
        Performance = [],
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
