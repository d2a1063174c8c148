using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.Safety.FitnessClearance;
using static QaStandards.Policies.LjmuItt.Safety.MedicalFitness;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

public sealed class MedicalFitnessTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);
    private static readonly LjmuAgreement SameDay = LjmuAgreement.Year2022.With(LjmuReadings.BeforeThePlacement.Choose("same-day"));

    private static readonly StartException Agreed = new()
    {
        Placement = "P1",
        UniversityAgreed = Milestone.On(new(2022, 10, 28)),
        SchoolAgreed = Milestone.On(new(2022, 10, 31)),
    };

    [Theory, Trait("Clause", "LJMU 3.4d"), Trait("Clause", "LJMU 3.4e")]
    [InlineData("cleared", false, false, "permitted")]
    [InlineData("cleared-with-support", true, false, "permitted")]
    [InlineData("pending", true, true, "permitted")]
    [InlineData("not-cleared", true, true, "permitted")]
    [InlineData("pending", true, false, "refused")]
    [InlineData("pending", false, true, "refused")]
    [InlineData("not-cleared", false, false, "refused")]
    public void Without_clearance_a_trainee_starts_only_when_both_parties_agree(string fitness, bool university, bool school, string outcome)
    {
        var exception = new StartException
        {
            Placement = "P1",
            UniversityAgreed = university ? Agreed.UniversityAgreed : Milestone.NotReached,
            SchoolAgreed = school ? Agreed.SchoolAgreed : Milestone.NotReached,
        };

        Assert.Equal(outcome, DecideStart(FitnessClearance.Parse(fitness), exception, "P1", Mon_2022_11_07).Outcome.Value);
    }

    [Fact, Trait("Clause", "LJMU 3.4d"), Trait("Clause", "LJMU 3.4e")]
    public void A_start_by_exception_is_varied_and_cites_it() => Assert.Equal(
        """
        Permitted
        [LJMU 3.4d] varied: fitness to teach is pending; allowed: cleared, cleared-with-support (varied by LJMU 3.4e)
        [LJMU 3.4e] satisfied: placement of the exception is P1; must be P1
        [LJMU 3.4e] satisfied: start agreed by the university on Fri 28 Oct 2022; before the placement starts on Mon 7 Nov 2022
        [LJMU 3.4e] satisfied: start agreed by the placement school on Mon 31 Oct 2022; before the placement starts on Mon 7 Nov 2022
        """,
        DecideStart(Pending, Agreed, "P1", Mon_2022_11_07).ToString());

    [Fact, Trait("Clause", "LJMU 3.4e")]
    public void The_exception_is_made_before_the_start_and_for_one_placement()
    {
        var late = Agreed with { SchoolAgreed = Milestone.On(Mon_2022_11_07) };

        Assert.Equal(Permission.Refused, DecideStart(Pending, late, "P1", Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Permitted, DecideStart(Pending, late, "P1", Mon_2022_11_07, SameDay).Outcome);
        Assert.Equal(Permission.Refused, DecideStart(Pending, Agreed, "P2", Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Refused, DecideStart(Pending, null, "P1", Mon_2022_11_07).Outcome);
        Assert.Throws<ArgumentException>(() => DecideStart(Pending, Agreed, "", Mon_2022_11_07));
    }

    [Fact, Trait("Clause", "LJMU 3.4d")]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            """
            Undetermined
            [LJMU 3.4d] undetermined: cannot be told without: the clearance of Occupational Health
            [LJMU 3.4e] not-applicable: no exception agreed
            """,
            DecideStart(null, null, "P1", null).ToString());
        Assert.Equal(Permission.Refused, DecideStart(Pending, Agreed with { SchoolAgreed = null }, "P1", Mon_2022_11_07).Outcome);
    }

    [Theory, Trait("Clause", "LJMU 3.4a"), Trait("Clause", "LJMU 3.4b")]
    [InlineData(true, "pending", null, "satisfied not-applicable")]
    [InlineData(false, "cleared", "occupational-health", "satisfied satisfied")]
    [InlineData(false, "not-cleared", null, "breached not-applicable")]
    [InlineData(false, "cleared", "university", "satisfied breached")]
    [InlineData(null, null, null, "undetermined undetermined")]
    public void An_offer_stays_conditional_until_Occupational_Health_clears_the_applicant(bool? conditional, string? fitness, string? by, string verdicts) =>
        Assert.Equal(
            verdicts,
            CheckOffer(
                conditional,
                fitness is null ? null : FitnessClearance.Parse(fitness),
                by is null ? null : PartnershipPost.Parse(by)).Verdicts());

    [Theory, Trait("Clause", "LJMU 3.4g"), Trait("Clause", "LJMU 3.4h")]
    [InlineData(true, "support-measures", true, "satisfied satisfied not-applicable")]
    [InlineData(false, null, false, "breached open not-applicable")]
    [InlineData(false, "panel", true, "breached satisfied breached")]
    [InlineData(true, "panel", false, "satisfied open satisfied")]
    [InlineData(null, null, null, "undetermined undetermined not-applicable")]
    public void A_concern_about_fitness_is_investigated_and_settled_and_a_panel_comes_after(bool? investigated, string? outcome, bool? settled, string verdicts) =>
        Assert.Equal(
            verdicts,
            CheckConcern(new() { IsInvestigated = investigated, Outcome = outcome is null ? null : FitnessOutcome.Parse(outcome), IsSettled = settled })
                .Verdicts());

    [Property, Trait("Clause", "LJMU 3.4e")]
    public bool A_start_by_exception_means_two_agreements_before_the_start_for_this_placement(short university, short school, bool isHere)
    {
        var exception = new StartException
        {
            Placement = isHere ? "P1" : "P2",
            UniversityAgreed = Milestone.On(Mon_2022_11_07.PlusDays(university)),
            SchoolAgreed = Milestone.On(Mon_2022_11_07.PlusDays(school)),
        };
        var permitted = DecideStart(Pending, exception, "P1", Mon_2022_11_07).Outcome == Permission.Permitted;

        return permitted == (isHere && university < 0 && school < 0);
    }
}
