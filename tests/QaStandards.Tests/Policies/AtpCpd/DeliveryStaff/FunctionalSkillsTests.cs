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
    [InlineData("administration")]
    [InlineData("engagement")]
    [InlineData("senior-leader")]
    [InlineData("quality-nominee")]
    public void Others_sit_nothing(string role) => Assert.Equal(
        "[ATP Delivery staff 5] P1 not-applicable: no delivery role", FunctionalSkills.Check(Member(Parse(role)), Nothing, Mon_2025_06_30).ToString());

    private static CredentialFile File() => Nothing with
    {
        Sittings =
        [
            new() { Subject = Subjects.FunctionalEnglish, Level = Level(2), On = new(2024, 1, 15), IsPassed = false },
            new() { Subject = Subjects.FunctionalMaths, Level = Level(2), On = new(2022, 5, 10) },
        ],
    };
}
