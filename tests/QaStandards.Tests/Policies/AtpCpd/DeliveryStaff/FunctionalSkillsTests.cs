using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Policies.AtpCpd.Roles.StaffRole;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.DeliveryStaff;

[Trait("Clause", "ATP Delivery staff 5")]
public sealed class FunctionalSkillsTests
{
    [Fact]
    public void Each_subject_is_sat_and_a_failed_test_counts() => Assert.Equal(
        """
        [ATP Delivery staff 5] P1 satisfied: Functional Skills English, level 2 sat on Mon 15 Jan 2024; counts until Fri 15 Jan 2027, asked for Mon 30 Jun 2025
        [ATP Delivery staff 5] P1 breached: Functional Skills Maths, level 2 sat on Tue 10 May 2022; counts until Sat 10 May 2025, asked for Mon 30 Jun 2025 (to turn it: sit Functional Skills Maths at level 2 or above)
        [ATP Delivery staff 5] P1 undetermined: cannot be told without: the last day for the first time of: Functional Skills ICT, level 2 sat
        """,
        FunctionalSkills.Check(Member(Iqa), File(), Mon_2025_06_30).ToString());

    [Fact]
    public void A_host_sets_the_first_last_day()
    {
        Assert.Equal("open", FunctionalSkills.Check(Member(Iqa), File() with { FirstDue = Mon_2025_06_30 }, Mon_2025_06_30)[^1].Verdict.Value);
        Assert.Equal("breached", FunctionalSkills.Check(Member(Iqa), File() with { FirstDue = Wed_2025_01_01 }, Mon_2025_06_30)[^1].Verdict.Value);
    }

    [Theory]
    [InlineData("trainer")]
    [InlineData("mentor")]
    [InlineData("iqa")]
    [InlineData("lead-iqa")]
    public void Each_delivery_role_sits_three_subjects_once(string role) => Assert.Equal(
        "undetermined undetermined undetermined", FunctionalSkills.Check(Member(Parse(role)), Nothing, Mon_2025_06_30).Verdicts());

    [Theory]
    [InlineData("2022-05-10", "2025-05-10", "satisfied", "2025-05-10")]
    [InlineData("2022-05-10", "2025-05-11", "breached", "2025-05-10")]
    [InlineData("2024-02-29", "2027-02-28", "satisfied", "2027-02-28")]
    [InlineData("2024-02-29", "2027-03-01", "breached", "2027-02-28")]
    [InlineData("2024-01-15", "2025-01-01", "satisfied", "2027-01-15")]
    public void A_sitting_counts_to_the_same_day_three_years_later(string sat, string asOf, string verdict, string due)
    {
        var file = Nothing with { Sittings = [Sat(Subjects.FunctionalEnglish, Day(sat), isPassed: false)] };
        var finding = FunctionalSkills.Check(Member(Trainer), file, Day(asOf))[0];

        Assert.Equal(verdict, finding.Verdict.Value);
        Assert.Contains($"counts until {English.Day(Day(due))}", finding.ToString(), System.StringComparison.Ordinal);
    }

    [Property]
    public bool The_last_day_is_in_time_and_the_next_is_late_whenever_it_was_sat_and_whatever_the_result(ushort days, bool? passed, byte mask)
    {
        var sat = new LocalDate(1990, 1, 1).PlusDays(days);
        var due = sat is { Month: 2, Day: 29 } ? new(sat.Year + 3, 2, 28) : new LocalDate(sat.Year + 3, sat.Month, sat.Day);
        string[] subjects = [Subjects.FunctionalEnglish, Subjects.FunctionalMaths, Subjects.FunctionalIct];
        var there = subjects.Where((_, at) => (mask >> at & 1) == 1).ToList();
        var file = Nothing with { Sittings = [.. there.Select(subject => Sat(subject, sat, passed))] };
        var current = FunctionalSkills.Check(Member(Mentor), file, due);
        return current.Select(finding => finding.Verdict == Verdict.Satisfied).SequenceEqual(subjects.Select(there.Contains))
            && current.All(finding => finding.Verdict == Verdict.Satisfied) == (there.Count == 3)
            && FunctionalSkills.Check(Member(Mentor), file, due.PlusDays(1)).Count(finding => finding.Verdict == Verdict.Breached) == there.Count;
    }

    [Fact]
    public void What_is_not_known() => Assert.Equal(
        "undetermined undetermined undetermined", FunctionalSkills.Check(Member(Iqa), Nothing with { Sittings = null }, Mon_2025_06_30).Verdicts());

    [Theory]
    [InlineData("administration")]
    [InlineData("engagement")]
    [InlineData("senior-leader")]
    [InlineData("quality-nominee")]
    public void Others_sit_nothing(string role) => Assert.Equal(
        "[ATP Delivery staff 5] P1 not-applicable: no delivery role", FunctionalSkills.Check(Member(Parse(role)), Nothing, Mon_2025_06_30).ToString());

    private static Sitting Sat(string subject, LocalDate on, bool? isPassed) => new() { Subject = subject, Level = Level(2), On = on, IsPassed = isPassed };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static CredentialFile File() => Nothing with
    {
        Sittings =
        [
            new() { Subject = Subjects.FunctionalEnglish, Level = Level(2), On = new(2024, 1, 15), IsPassed = false },
            new() { Subject = Subjects.FunctionalMaths, Level = Level(2), On = new(2022, 5, 10) },
        ],
    };
}
