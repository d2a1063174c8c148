using System;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.Safety.WelfareAndSafeguarding;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.5.3c")]
[Trait("Clause", "LJMU 4.2(2)c")]
public sealed class WelfareAndSafeguardingTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);
    private static readonly LocalDate Tue_2022_11_08 = new(2022, 11, 8);
    private static readonly LjmuAgreement AsWorded = LjmuAgreement.Year2022.With(LjmuReadings.UnprotectedPlacements.Choose("as-worded"));

    private static readonly SchoolInduction Given = new()
    {
        Trainee = "T1",
        School = "R1",
        FirstDay = Mon_2022_11_07,
        ChildProtectionPolicy = Milestone.On(Mon_2022_11_07),
        StaffBehaviourPolicy = Milestone.On(new(2022, 11, 4)),
        SafeguardingLead = Milestone.On(Mon_2022_11_07),
        CoversHealthAndSafety = true,
        CoversSafeguarding = true,
    };

    [Fact]
    public void Three_things_are_given_by_the_end_of_the_first_day() => Assert.Equal(
        """
        [LJMU 3.5.3c] T1 in R1 satisfied: child protection policy given: done on Mon 7 Nov 2022; due by Mon 7 Nov 2022
        [LJMU 3.5.3c] T1 in R1 satisfied: staff behaviour policy given: done on Fri 4 Nov 2022; due by Mon 7 Nov 2022
        [LJMU 3.5.3c] T1 in R1 satisfied: safeguarding lead's role told: done on Mon 7 Nov 2022; due by Mon 7 Nov 2022
        [LJMU 4.2(2)c] T1 in R1 satisfied: 2 of 2 topics of the induction
        """,
        Check(Given, Mon_2022_11_07).ToString());

    [Fact]
    public void On_the_first_day_it_is_open_and_afterwards_it_blocks_unless_read_as_worded()
    {
        var without = Given with { SafeguardingLead = Milestone.NotReached };

        Assert.Equal(Verdict.Open, Check(without, Mon_2022_11_07)[2].Verdict);
        Assert.Equal(Verdict.Breached, Check(without, Tue_2022_11_08)[2].Verdict);
        Assert.True(Check(without, Tue_2022_11_08).Deny);
        Assert.False(Check(without, Tue_2022_11_08, AsWorded).Deny);
        Assert.Equal(Verdict.Breached, Check(Given with { SafeguardingLead = Milestone.On(Tue_2022_11_08) }, Tue_2022_11_08)[2].Verdict);
        Assert.Equal(
            "[LJMU 4.2(2)c] T1 in R1 breached: 1 of 2 topics of the induction; lacking safeguarding",
            Check(Given with { CoversSafeguarding = false }, Mon_2022_11_07)[3].ToString());
    }

    [Fact]
    public void What_another_school_gave_does_not_count()
    {
        Assert.Equal(Verdict.Satisfied, CheckIn([Given], "R1", Mon_2022_11_07).Worst);
        Assert.Equal(
            "[LJMU 3.5.3c] R2 breached: safeguarding documents given by the school: no; must be yes",
            CheckIn([Given], "R2", Mon_2022_11_07).ToString());
        Assert.StartsWith(
            "R1 has 2 inductions of the trainee; keep the one that holds.",
            Assert.Throws<ArgumentException>(() => CheckIn([Given, Given], "R1", Mon_2022_11_07)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_named() => Assert.Equal(
        "undetermined undetermined undetermined undetermined",
        Check(new() { Trainee = "T1", School = "R1", FirstDay = Mon_2022_11_07 }, Mon_2022_11_07).Verdicts());

    [Fact]
    public void An_induction_that_is_not_well_formed_is_refused()
    {
        Expect.Refuses(new SchoolInductionValidator(), Given with { Trainee = "" }, "LJMU1121", "An induction names no trainee; give the trainee's id.");
        Expect.Refuses(
            new SchoolInductionValidator(), Given with { School = "" }, "LJMU1122", "The induction of T1 names no school; each school gives its own.");
        Assert.Throws<ValidationException>(() => Check(Given with { School = "" }, Mon_2022_11_07));
    }

    [Property]
    public bool Two_schools_have_independent_answers(bool first, bool second, bool isFirst)
    {
        SchoolInduction[] both = [Of("R1", first), Of("R2", second)];
        return (CheckIn(both, isFirst ? "R1" : "R2", Tue_2022_11_08).Worst == Verdict.Satisfied) == (isFirst ? first : second);

        static SchoolInduction Of(string school, bool given) => Given with
        {
            School = school,
            ChildProtectionPolicy = given ? Milestone.On(Mon_2022_11_07) : Milestone.NotReached,
        };
    }
}
