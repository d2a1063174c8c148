using System;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Credentials;
using Xunit;
using static QaStandards.Credentials.QualificationLevel;
using static QaStandards.Tests.Credentials.Credential;

namespace QaStandards.Tests.Credentials;

public sealed class AttendSitBelongTests
{
    private static readonly LocalDate Tue_2022_05_10 = new(2022, 5, 10);
    private static readonly LocalDate Sat_2025_05_10 = new(2025, 5, 10);
    private static readonly Requirement Sit = Requirement.Sit(Sample.Must, "English", Level2, Term.Years(3));
    private static readonly Requirement Attend = Requirement.Attend(Sample.Must, "First aid");
    private static readonly Requirement Belong = Requirement.Belong(Sample.Must, "readers' body", ["RB", "LA"], MembershipGrade.Member);

    [Fact]
    public void A_sitting_counts_up_to_the_same_day_three_years_later()
    {
        var file = Of(Sat("2", Tue_2022_05_10));
        var due = Sit.Check(file, Sat_2025_05_10);
        var late = Sit.Check(file, Sat_2025_05_10.PlusDays(1));

        Assert.Equal((RequirementStatus.Met, Sat_2025_05_10), (due.Status, due.Due));
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: English, level 2 sat on Tue 10 May 2022; counts until Sat 10 May 2025, asked for Sat 10 May 2025",
            due.ToString());
        Assert.Equal((RequirementStatus.Overdue, Sat_2025_05_10), (late.Status, late.Due));
        Assert.Equal(
            "[LIB 3(1)] T1 breached: English, level 2 sat on Tue 10 May 2022; counts until Sat 10 May 2025, asked for Sun 11 May 2025 "
            + "(to turn it: sit English at level 2 or above)",
            late.ToString());
    }

    [Theory]
    [InlineData("2024-02-29", "2027-02-28", "met")]
    [InlineData("2024-02-29", "2027-03-01", "overdue")]
    [InlineData("2024-01-15", "2025-01-01", "met")]
    public void Leap_days_and_tests_that_were_failed_make_no_difference(string sat, string asOf, string status) => Assert.Equal(
        status, Sit.Check(Of(Sat("2", Day(sat)) with { IsPassed = false }), Day(asOf)).Status.Value);

    [Fact]
    public void A_test_under_the_level_is_not_the_test() =>
        Assert.Equal(RequirementStatus.Outstanding, Sit.Check(Of(Sat("1", Tue_2022_05_10)), Sat_2025_05_10).Status);

    [Fact]
    public void Who_never_sat_is_outstanding_until_somebody_sets_a_last_day()
    {
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: the last day for the first time of: English, level 2 sat",
            Sit.Check(None, Sat_2025_05_10).ToString());

        var set = None with { FirstDue = Sat_2025_05_10 };
        Assert.Equal((RequirementStatus.Outstanding, Verdict.Open), StatusOf(Sit.Check(set, Sat_2025_05_10)));
        Assert.Equal((RequirementStatus.Overdue, Verdict.Breached), StatusOf(Sit.Check(set, Sat_2025_05_10.PlusDays(1))));
        Assert.Equal(Sat_2025_05_10, Sit.Check(set, Sat_2025_05_10).Due);
    }

    [Fact]
    public void A_booked_test_is_in_progress_and_does_not_count_yet()
    {
        Assert.Equal((RequirementStatus.InProgress, Verdict.Open), StatusOf(Sit.Check(Of(Sat("2", Sat_2025_05_10)), Wed_2025_01_01)));
        Assert.Equal(RequirementStatus.Overdue, Sit.Check(Of(Sat("2", new(2021, 1, 1)), Sat("2", Sat_2025_05_10)), Wed_2025_01_01).Status);
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: tests sat", Sit.Check(new() { Person = "T1" }, Wed_2025_01_01).ToString());
    }

    [Property]
    public Property A_later_sitting_never_brings_the_last_day_forward() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 4000)), Arb.From(Gen.Choose(0, 4000)), (first, second) =>
        {
            var (one, two) = (Sat("2", new LocalDate(2014, 1, 1).PlusDays(first)), Sat("2", new LocalDate(2014, 1, 1).PlusDays(second)));
            var asOf = new LocalDate(2025, 1, 1);
            return Sit.Check(Of(one, two), asOf).Due >= Sit.Check(Of(one), asOf).Due
                && Sit.Check(Of(one, two), asOf).Due == Sit.Check(Of(two, one), asOf).Due;
        });

    [Fact]
    public void An_event_is_attended_on_its_day_and_booked_before_it()
    {
        var file = Of(new Attendance { Subject = "First aid", On = Sat_2025_05_10 });

        Assert.Equal((RequirementStatus.InProgress, Verdict.Open), StatusOf(Attend.Check(file, Sat_2025_05_10.PlusDays(-1))));
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: First aid: attended on Sat 10 May 2025; must be attended", Attend.Check(file, Sat_2025_05_10).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 breached: First aid: not attended; must be attended (to turn it: attend First aid)",
            Attend.Check(None, Sat_2025_05_10).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: training events", Attend.Check(new() { Person = "T1" }, Sat_2025_05_10).ToString());
    }

    [Theory]
    [InlineData(true, "satisfied: First aid: attended on Wed 1 Jan 2025; must be attended, and relevant")]
    [InlineData(false, "breached: First aid: attended on Wed 1 Jan 2025, and not relevant; must be attended, and relevant (to turn it: attend First aid)")]
    [InlineData(null, "undetermined: cannot be told without: whether First aid on Wed 1 Jan 2025 was relevant")]
    public void Somebody_judges_whether_an_event_was_relevant(bool? isRelevant, string found) => Assert.Equal(
        "[LIB 3(1)] T1 " + found,
        Requirement.Attend(Sample.Must, "First aid", mustBeRelevant: true)
            .Check(Of(new Attendance { Subject = "First aid", On = Wed_2025_01_01, IsRelevant = isRelevant }), Sat_2025_05_10).ToString());

    [Fact]
    public void What_must_be_renewed_lapses()
    {
        var yearly = Attend.RenewedEvery(Term.Years(1));
        var file = Of(new Attendance { Subject = "First aid", On = new(2024, 5, 10) });

        Assert.Equal(RequirementStatus.Met, yearly.Check(file, Sat_2025_05_10).Status);
        Assert.Equal(RequirementStatus.Overdue, yearly.Check(file, Sat_2025_05_10.PlusDays(1)).Status);
        Assert.Equal(
            "'readers' body' is not done on a day; renew a qualification, an event or a test. (Parameter 'every')",
            Assert.Throws<ArgumentException>(() => Belong.RenewedEvery(Term.Years(1))).Message);
    }

    [Theory]
    [InlineData("RB", "member", "met")]
    [InlineData("LA", "fellow", "met")]
    [InlineData("LA", "affiliate", "gap")]
    [InlineData("rb", "member", "gap")]
    [InlineData("XX", "member", "gap")]
    public void One_current_membership_of_a_body_that_counts_is_enough(string body, string grade, string status) => Assert.Equal(
        status, Belong.Check(Of(Belonging(body, grade, Wed_2025_01_01, null)), Sat_2025_05_10).Status.Value);

    [Fact]
    public void A_membership_counts_on_its_first_and_its_last_day()
    {
        var file = Of(Belonging("RB", "member", Wed_2025_01_01, Sat_2025_05_10));

        Assert.Equal(RequirementStatus.Gap, Belong.Check(file, Wed_2025_01_01.PlusDays(-1)).Status);
        Assert.Equal(RequirementStatus.Met, Belong.Check(file, Wed_2025_01_01).Status);
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: met: member of RB; at least one of: member of RB, member of LA", Belong.Check(file, Sat_2025_05_10).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 breached: met: none; at least one of: member of RB, member of LA (to turn it: join a readers' body: RB, LA)",
            Belong.Check(file, Sat_2025_05_10.PlusDays(1)).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: memberships", Belong.Check(new() { Person = "T1" }, Sat_2025_05_10).ToString());
    }

    [Property]
    public bool Periods_that_touch_are_one_period(byte first, byte second)
    {
        var whole = Of(Belonging("RB", "member", Wed_2025_01_01, Wed_2025_01_01.PlusDays(first + second + 1)));
        var parts = Of(
            Belonging("RB", "member", Wed_2025_01_01, Wed_2025_01_01.PlusDays(first)),
            Belonging("RB", "member", Wed_2025_01_01.PlusDays(first + 1), Wed_2025_01_01.PlusDays(first + second + 1)));
        for (var day = -1; day <= first + second + 2; day++)
        {
            if (Belong.Check(whole, Wed_2025_01_01.PlusDays(day)).Status != Belong.Check(parts, Wed_2025_01_01.PlusDays(day)).Status)
            {
                return false;
            }
        }

        return true;
    }

    private static (RequirementStatus Status, Verdict Verdict) StatusOf(RequirementAnswer answer) => (answer.Status, answer.Finding.Verdict);

    private static Sitting Sat(string level, LocalDate on) => new() { Subject = "English", Level = LevelOf(level), On = on };

    private static Membership Belonging(string body, string grade, LocalDate from, LocalDate? to) =>
        new() { Body = body, Grade = MembershipGrade.Parse(grade), From = from, To = to };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
