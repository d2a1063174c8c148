using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Eligibility;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Provision;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Provision;

[Trait("Clause", "HAMPSHIRE Appendix A 1a")]
[Trait("Clause", "HAMPSHIRE Appendix A 1b")]
public sealed class LearnerEligibilityTests
{
    private static readonly LocalDate Mon_2025_09_01_Start = new(2025, 9, 1);

    private static readonly Applicant WithPlan = new()
    {
        Id = "L1",
        BirthDate = new(2008, 1, 1),
        HasSpecialNeeds = false,
        HadSupport = false,
        HasStatement = false,
        HasPlan = true,
    };

    [Theory]
    [InlineData(2000, 9, 2, true)] // 24
    [InlineData(2000, 9, 1, false)] // 25
    [InlineData(2009, 9, 1, true)] // 16
    [InlineData(2009, 9, 2, false)] // 15
    public void An_age_from_16_to_24_counts_on_the_first_day(int year, int month, int day, bool isEligible)
    {
        var applicant = WithPlan with { BirthDate = new LocalDate(year, month, day) };

        Assert.Equal(isEligible, LearnerEligibility.DecidePathways(applicant, Mon_2025_09_01_Start).Outcome == EligibilityOutcome.Eligible);
        Assert.Equal(isEligible, LearnerEligibility.DecideInternship(applicant, Mon_2025_09_01_Start).Outcome == EligibilityOutcome.Eligible);
    }

    [Fact]
    public void Another_reading_takes_the_age_of_31_August()
    {
        var august = HampshireFramework.June2025.With(HampshireReadings.AgeOn.Choose("31-august"));
        var applicant = WithPlan with { BirthDate = new(2000, 9, 1) };

        Assert.Equal(EligibilityOutcome.Eligible, LearnerEligibility.DecidePathways(applicant, Mon_2025_09_01_Start, august).Outcome);
        Assert.Equal(EligibilityOutcome.NotEligible, LearnerEligibility.DecidePathways(applicant with { BirthDate = new(2000, 8, 31) }, Mon_2025_09_01_Start, august).Outcome);
    }

    [Fact]
    public void One_need_is_enough_for_Pathways_and_an_internship_wants_the_plan()
    {
        var needs = WithPlan with { HasPlan = false, HasSpecialNeeds = true };

        Assert.Equal(EligibilityOutcome.Eligible, LearnerEligibility.DecidePathways(needs, Mon_2025_09_01_Start).Outcome);
        Assert.Equal(EligibilityOutcome.NotEligible, LearnerEligibility.DecideInternship(needs, Mon_2025_09_01_Start).Outcome);
        Assert.Equal(EligibilityOutcome.NotEligible, LearnerEligibility.DecidePathways(needs with { HasSpecialNeeds = false }, Mon_2025_09_01_Start).Outcome);
        Assert.Equal(
            "[HAMPSHIRE Appendix A 1b] breached: education, health and care plan: no; must be yes (to turn it: show the plan)",
            LearnerEligibility.DecideInternship(needs, Mon_2025_09_01_Start).Findings[2].ToString());
    }

    [Fact]
    public void What_is_not_known_leaves_it_open_and_nobody_is_nameless()
    {
        Assert.Equal(EligibilityOutcome.Undetermined, LearnerEligibility.DecidePathways(WithPlan with { BirthDate = null }, Mon_2025_09_01_Start).Outcome);
        Assert.Equal(EligibilityOutcome.Undetermined, LearnerEligibility.DecideInternship(WithPlan with { HasPlan = null }, Mon_2025_09_01_Start).Outcome);
        Assert.Throws<ArgumentException>(() => LearnerEligibility.DecidePathways(WithPlan with { Id = "" }, Mon_2025_09_01_Start));
    }

    [Property]
    public bool Whoever_may_have_an_internship_may_have_Pathways(ushort days, bool? plan, bool? support)
    {
        var applicant = WithPlan with { BirthDate = new LocalDate(1990, 1, 1).PlusDays(days), HasPlan = plan, HadSupport = support };
        var birthday = applicant.BirthDate!.Value;
        var isOfAge = birthday.PlusYears(16) <= Mon_2025_09_01_Start && Mon_2025_09_01_Start < birthday.PlusYears(25);
        var internship = LearnerEligibility.DecideInternship(applicant, Mon_2025_09_01_Start).Outcome;

        return (internship == EligibilityOutcome.Eligible) == (isOfAge && plan is true)
            && (internship != EligibilityOutcome.Eligible || LearnerEligibility.DecidePathways(applicant, Mon_2025_09_01_Start).Outcome == EligibilityOutcome.Eligible);
    }
}
