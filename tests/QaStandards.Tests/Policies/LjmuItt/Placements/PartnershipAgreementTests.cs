using System;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using Xunit;
using static QaStandards.Policies.LjmuItt.Placements.AgreementStanding;
using static QaStandards.Policies.LjmuItt.Placements.RequiredDocument;

namespace QaStandards.Tests.Policies.LjmuItt.Placements;

[Trait("Clause", "LJMU 1.1a")]
[Trait("Clause", "LJMU 1.1b")]
public sealed class PartnershipAgreementTests
{
    private static readonly LocalDate Mon_2020_09_14 = new(2020, 9, 14);
    private static readonly LocalDate Wed_2022_09_14_SecondAnniversary = new(2022, 9, 14);
    private static readonly LocalDate Sat_2020_02_29_LeapDay = new(2020, 2, 29);

    private static readonly LjmuAgreement DayBefore = LjmuAgreement.Year2022.With(LjmuReadings.LastDayOfAForm.Choose("day-before"));
    private static readonly LjmuAgreement AsWorded = LjmuAgreement.Year2022.With(LjmuReadings.UnprotectedPlacements.Choose("as-worded"));

    [Fact]
    public void A_form_is_current_up_to_its_second_anniversary_and_lapses_the_day_after()
    {
        Assert.Equal(Current, Standing(Wed_2022_09_14_SecondAnniversary, Form("F1", Mon_2020_09_14)));
        Assert.Equal(Lapsed, Standing(Wed_2022_09_14_SecondAnniversary.PlusDays(1), Form("F1", Mon_2020_09_14)));
        Assert.Equal(Current, Standing(new(2022, 2, 28), Form("F1", Sat_2020_02_29_LeapDay)));
        Assert.Equal(Lapsed, Standing(new(2022, 3, 1), Form("F1", Sat_2020_02_29_LeapDay)));
        Assert.Equal(NotYetEffective, Standing(Mon_2020_09_14.PlusDays(-1), Form("F1", Mon_2020_09_14)));
    }

    [Fact]
    public void What_a_partner_lacks_is_said()
    {
        Assert.Equal(NeverCompleted, Standing(new(2022, 9, 1)));
        Assert.Equal(NeverCompleted, Standing(new(2022, 9, 1), new AgreementForm { Id = "F1", SchoolSigned = Milestone.NotReached }));
        Assert.Equal(
            AwaitingUniversity,
            Standing(new(2022, 10, 1), Form("F1", new(2022, 9, 20)) with { UniversitySigned = Milestone.NotReached }));
        Assert.Equal(
            """
            [LJMU 1.1a] F1 satisfied: form signed by the school on Tue 20 Sep 2022; not after the day of the question on Sat 1 Oct 2022
            [LJMU 1.1a] F1 breached: form signed by the university: no; must be yes
            [LJMU 1.1b] F1 satisfied: form signed by the school on Tue 20 Sep 2022; counts until Fri 20 Sep 2024, asked for Sat 1 Oct 2022
            [LJMU 1.1c] F1 satisfied: receiver of the form is work-related-learning; allowed: work-related-learning
            [LJMU Appendix 2d] F1 satisfied: signatory for the university is director; allowed: director
            """,
            PartnershipAgreement.DecideStanding([Form("F1", new(2022, 9, 20)) with { UniversitySigned = Milestone.NotReached }], new(2022, 10, 1))
                .Findings.ToString());
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var unknown = PartnershipAgreement.DecideStanding([new() { Id = "F1" }], new(2022, 10, 1));

        Assert.Equal(Undetermined, unknown.Outcome);
        Assert.Equal("undetermined undetermined undetermined undetermined undetermined", unknown.Findings.Verdicts());
        Assert.Equal(Undetermined, PartnershipAgreement.DecideStanding(null, new(2022, 10, 1)).Outcome);
        Assert.Equal(Undetermined, Standing(new(2022, 10, 1), Form("F1", new(2022, 9, 20)) with { UniversitySigned = null }));
    }

    [Fact]
    public void A_renewal_that_waits_for_a_signature_takes_no_cover_away()
    {
        var old = Form("F1", new(2021, 3, 10));
        var renewal = Form("F2", new(2023, 3, 1)) with { UniversitySigned = Milestone.NotReached };

        Assert.Equal(Current, Standing(new(2023, 3, 10), old, renewal));
        Assert.Equal(AwaitingUniversity, Standing(new(2023, 3, 11), old, renewal));
    }

    [Fact]
    public void Another_reading_ends_the_two_years_a_day_earlier_and_says_so()
    {
        var decision = PartnershipAgreement.DecideStanding([Form("F1", Mon_2020_09_14)], Wed_2022_09_14_SecondAnniversary, DayBefore);

        Assert.Equal(Lapsed, decision.Outcome);
        Assert.Contains("asked for Wed 14 Sep 2022 (reading LJMU-R02=day-before)", decision.Findings.ToString());
        Assert.False(decision.Stands);
    }

    [Fact]
    public void As_worded_a_form_that_lapsed_only_warns()
    {
        Assert.Equal(Permission.Refused, Cover("2023-03-11", "2023-03-31", Form("F1", new(2021, 3, 10))).Outcome);
        Assert.Equal(
            Permission.Permitted,
            PartnershipAgreement.DecideCover([Form("F1", new(2021, 3, 10))], Days("2023-03-11", "2023-03-31"), AsWorded).Outcome);
    }

    [Theory]
    [InlineData("2023-02-20", "2023-03-31", "permitted", "breached")]
    [InlineData("2023-03-10", "2023-03-31", "permitted", "breached")]
    [InlineData("2023-03-10", "2023-03-10", "permitted", "satisfied")]
    [InlineData("2023-03-11", "2023-03-31", "refused", null)]
    public void A_placement_is_covered_when_the_form_is_current_on_its_first_day(string start, string end, string outcome, string? throughout)
    {
        var decision = Cover(start, end, Form("F1", new(2021, 3, 10)));
        var whole = decision.Findings.SingleOrDefault(finding => finding.Measure is Measure.Covers { What: "the form" });

        Assert.Equal(outcome, decision.Outcome.Value);
        Assert.Equal(throughout, whole?.Verdict.Value);
        Assert.True(whole is null || whole.Effect == Effect.Warns);
    }

    [Fact, Trait("Clause", "LJMU Appendix 2e")]
    public void The_printed_dates_are_reported_and_hold_nothing_up()
    {
        var decision = Cover("2023-10-02", "2023-11-24", Form("F1", new(2022, 10, 5)));

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[LJMU Appendix 2e] breached: the printed period is for Thu 1 Sep 2022 to Mon 31 Jul 2023; "
            + "must cover Mon 2 Oct 2023 to Fri 24 Nov 2023",
            decision.Findings[^1].ToString());
    }

    [Fact, Trait("Clause", "LJMU 1.1c"), Trait("Clause", "LJMU Appendix 2d")]
    public void Another_receiver_or_signatory_is_reported_and_changes_nothing()
    {
        var decision = PartnershipAgreement.DecideStanding(
            [Form("F1", Mon_2020_09_14) with { ReceivedBy = PartnershipPost.LiaisonTutor, SignedForUniversityBy = PartnershipPost.PartnershipLead }],
            Wed_2022_09_14_SecondAnniversary);

        Assert.Equal(Current, decision.Outcome);
        Assert.True(decision.Stands);
        Assert.Equal("satisfied satisfied satisfied breached breached", decision.Findings.Verdicts());
    }

    [Fact]
    public void An_agreement_that_ends_before_it_begins_is_refused()
    {
        var error = Assert.Single(Assert.Throws<ValidationException>(() => Standing(
            new(2023, 1, 1), Form("F1", Mon_2020_09_14) with { UniversitySigned = Milestone.On(new(2022, 9, 15)) })).Errors);

        Assert.Equal("LJMU1002", error.ErrorCode);
        Assert.Equal(
            "Form F1 would end on Wed 14 Sep 2022, two years after the school signed, before it begins on Thu 15 Sep 2022, when the "
            + "university signed; have the school sign again.",
            error.ErrorMessage);
        Expect.Refuses(new AgreementFormValidator(), new AgreementForm { Id = " " }, "LJMU1001", "An agreement form has an id of its own; give it.");
    }

    [Theory, Trait("Clause", "LJMU 1.1f"), Trait("Clause", "LJMU Appendix 2f"), Trait("Clause", "LJMU Appendix 2b")]
    [InlineData("core-postgraduate", "agreement-form health-and-safety-form", "not-applicable not-applicable satisfied")]
    [InlineData("core-postgraduate", "agreement-form", "not-applicable not-applicable breached")]
    [InlineData("school-direct-tuition", "agreement-form health-and-safety-form school-direct-agreement", "breached satisfied satisfied")]
    [InlineData("undergraduate school-direct-salaried", "agreement-form health-and-safety-form school-direct-agreement operational-annex", "satisfied satisfied satisfied")]
    public void A_partner_returns_form_and_declaration_and_for_School_Direct_two_documents_more(string routes, string received, string verdicts)
    {
        var documents = new PartnerDocuments
        {
            Routes = [.. routes.Split(' ').Select(TrainingRoute.Parse)],
            Received = [.. received.Split(' ').Select(RequiredDocument.Parse)],
            IsFromRegistry = true,
        };

        Assert.Equal(verdicts, PartnershipAgreement.CheckDocuments(documents).Verdicts());
    }

    [Fact, Trait("Clause", "LJMU 1.1f"), Trait("Clause", "LJMU Appendix 2b")]
    public void Documents_that_are_not_known_are_named_and_the_forms_block_unless_read_as_worded()
    {
        Assert.Equal(
            """
            [LJMU 1.1f] undetermined: cannot be told without: the routes of the partner
            [LJMU Appendix 2b] undetermined: cannot be told without: further agreement sent by the university's registry
            [LJMU Appendix 2f] undetermined: cannot be told without: documents returned together
            """,
            PartnershipAgreement.CheckDocuments(new()).ToString());
        var none = new PartnerDocuments { Routes = [TrainingRoute.Undergraduate], Received = [] };
        Assert.True(PartnershipAgreement.CheckDocuments(none).Deny);
        Assert.False(PartnershipAgreement.CheckDocuments(none, AsWorded).Deny);
        Assert.False(PartnershipAgreement.CheckDocuments(new() { Routes = [TrainingRoute.SchoolDirectTuition], IsFromRegistry = false }).About(LjmuClauses.Appendix2b)
            .Single().Verdict == Verdict.Satisfied);
    }

    [Property]
    public bool A_school_direct_route_only_adds_documents(byte[] picks)
    {
        var routes = picks.Select(pick => TrainingRoute.All[pick % 4]).ToList();
        return PartnershipAgreement.Required(routes).All(PartnershipAgreement.Required([.. routes, TrainingRoute.SchoolDirectTuition]).Contains)
            && PartnershipAgreement.Required(routes).Contains(RequiredDocument.AgreementForm) && PartnershipAgreement.Required(routes).Contains(HealthAndSafetyForm);
    }

    [Property]
    public bool Once_lapsed_a_form_stays_lapsed_and_never_ends_before_it_was_signed(ushort day, ushort later, ushort further)
    {
        var signed = new LocalDate(2015, 1, 1).PlusDays(day);
        var form = Form("F1", signed);
        var (first, second) = (signed.PlusDays(later), signed.PlusDays(later + further));

        return PartnershipAgreement.LastDay(form) >= signed && (Standing(first, form) != Lapsed || Standing(second, form) == Lapsed);
    }

    [Property]
    public bool A_further_form_never_turns_current_into_lapsed(ushort day, short other, ushort asked)
    {
        var signed = new LocalDate(2015, 1, 1).PlusDays(day);
        var on = signed.PlusDays(asked % 1000);

        return Standing(on, Form("F1", signed)) != Current || Standing(on, Form("F1", signed), Form("F2", signed.PlusDays(other))) == Current;
    }

    private static DateInterval Days(string start, string end) => new(Day(start), Day(end));

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Decision<Permission> Cover(string start, string end, params AgreementForm[] forms) =>
        PartnershipAgreement.DecideCover(ValueList.Of<AgreementForm>(forms), Days(start, end));

    private static AgreementStanding Standing(LocalDate asOf, params AgreementForm[] forms) =>
        PartnershipAgreement.DecideStanding(ValueList.Of<AgreementForm>(forms), asOf).Outcome;

    private static AgreementForm Form(string id, LocalDate signed) => new()
    {
        Id = id,
        SchoolSigned = Milestone.On(signed),
        UniversitySigned = Milestone.On(signed),
        SignedForUniversityBy = PartnershipPost.Director,
        ReceivedBy = PartnershipPost.WorkRelatedLearning,
    };
}
