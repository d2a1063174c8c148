using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 3b")]
[Trait("Clause", "ICT-MARK Principle 7a")]
[Trait("Clause", "ICT-MARK Principle 7b")]
[Trait("Clause", "ICT-MARK Principle 7c")]
[Trait("Clause", "ICT-MARK Principle 8b")]
[Trait("Clause", "ICT-MARK Principle 9a")]
public sealed class RecommendationsTests
{
    private static readonly SchoolAssessment Moderated = Usual.Assessment with { Visit = Usual.FirstVisit, DoesLeadAgree = true };

    private static readonly SchoolAssessment Renewal = Usual.Assessment with { Visit = Usual.Visit with { Kind = VisitKind.Renewal }, Consulted = [] };

    public static TheoryData<SchoolAssessment, string> Refused => new()
    {
        {
            Usual.Assessment with { Consulted = [ConsultedGroup.Leaders, ConsultedGroup.Staff] },
            "[ICT-MARK Principle 7b] S1 breached: 2 of 3 groups consulted; lacking learners"
        },
        {
            Usual.Assessment with { EvidenceReviewed = Milestone.NotReached },
            "[ICT-MARK Principle 7a] S1 breached: available evidence reviewed: no; must be yes"
        },
        {
            Usual.Assessment with { IsLevelJudged = false },
            "[ICT-MARK Principle 7c] S1 breached: judged able to show the required levels: no; must be yes"
        },
        {
            Usual.Assessment with { Visit = Usual.Visit with { Accredited = Milestone.On(new(2025, 6, 3)) } },
            "[ICT-MARK Principle 3b] S1 breached: assessor may carry out the visit: no; must be yes"
        },
        {
            Usual.Assessment with { Conflict = Usual.Conflict with { Ties = [SchoolTie.Governs] } },
            "[ICT-MARK Principle 9] S1 breached: impartial towards the school: no; must be yes"
        },
        {
            Renewal with { Conflict = Usual.Conflict with { Ties = [SchoolTie.EmployedBy] } },
            "[ICT-MARK Principle 9] S1 breached: impartial towards the school: no; must be yes"
        },
        { Moderated with { DoesLeadAgree = false }, "[ICT-MARK Principle 3b] S1 breached: Lead Assessor agrees: no; must be yes" },
        {
            Renewal with { EvidenceReviewed = Milestone.NotReached },
            "[ICT-MARK Principle 7a] S1 breached: available evidence reviewed: no; must be yes\n"
            + "[ICT-MARK Principle 8b] S1 breached: available evidence reviewed: no; must be yes"
        },
        {
            Usual.Assessment with { Ratings = [new("A", 2, "x"), new("B", 2, "x"), new("C", 3, "x")] },
            "[ICT-MARK Principle 2] breached: 2 of 3 required aspects at the threshold; lacking C\n"
            + "[ICT-MARK Principle 6] C breached: 3 as the level, 1 being the best; at most 2"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_school_that_is_not_recommended_is_told_why(SchoolAssessment assessment, string reasons)
    {
        var decision = Recommendations.Decide(assessment, Usual.Profile);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reasons, string.Join('\n', decision.Findings.Where(finding => finding.Denies)));
    }

    [Fact]
    public void A_school_is_recommended_when_everything_holds()
    {
        Assert.Equal(Permission.Permitted, Recommendations.Decide(Usual.Assessment, Usual.Profile).Outcome);
        Assert.Equal(Permission.Permitted, Recommendations.Decide(Moderated, Usual.Profile).Outcome);
        Assert.Equal(Permission.Permitted, Recommendations.Decide(Renewal, Usual.Profile).Outcome);
    }

    [Fact]
    public void A_renewal_may_be_read_to_need_a_full_assessment()
    {
        var full = IctMarkCode.Undated.With(IctMarkReadings.RenewalBy.Choose("full-assessment"));
        var decision = Recommendations.Decide(Renewal, Usual.Profile, full);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Contains(
            "[ICT-MARK Principle 7b] S1 breached: 0 of 3 groups consulted; lacking leaders, staff, learners (reading ICT-MARK-R05=full-assessment)",
            decision.Findings.ToString());
        Assert.Equal(Permission.Permitted, Recommendations.Decide(Renewal with { Consulted = ConsultedGroup.All }, Usual.Profile, full).Outcome);
    }

    [Fact]
    public void The_Lead_Assessor_s_agreement_may_be_read_away()
    {
        var alone = IctMarkCode.Undated.With(IctMarkReadings.ModeratedRecommendation.Choose("assessor"));

        Assert.Equal(Permission.Permitted, Recommendations.Decide(Moderated with { DoesLeadAgree = false }, Usual.Profile, alone).Outcome);
        Assert.Equal(Permission.Undetermined, Recommendations.Decide(Moderated with { DoesLeadAgree = null }, Usual.Profile).Outcome);
    }

    [Fact]
    public void A_level_without_evidence_draws_a_warning()
    {
        var decision = Recommendations.Decide(Usual.Assessment with { Ratings = [new("A", 2, "x"), new("B", 2), new("C", 2, " ")] }, Usual.Profile);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[ICT-MARK Principle 9a] S1 breached: 1 of 3 rated aspects with evidence; lacking B, C",
            Assert.Single(decision.Findings, finding => finding.Verdict == Verdict.Breached).ToString());
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var decision = Recommendations.Decide(new() { School = "S1" }, Usual.Profile);

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.Equal(
            "assessor may carry out the visit | available evidence reviewed | groups consulted | judged able to show the required levels | "
            + "impartial towards the school | rated aspects with evidence | the ratings of S1",
            string.Join(" | ", decision.Findings.Select(finding => finding.Measure).OfType<Measure.Missing>().Select(missing => missing.Facts[0])));
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        SchoolAssessmentValidator validator = new();
        Expect.Refuses(validator, new() { School = "" }, "ICTMARK1051", "The assessment is of no school; name it.");
        Expect.Refuses(
            validator,
            Usual.Assessment with { Consulted = [null!] },
            "ICTMARK1052",
            "School S1: a group that was consulted is null; leave it out or name it.");
        Expect.Refuses(
            validator,
            Usual.Assessment with { School = "S2" },
            "ICTMARK1053",
            "The assessment is of school S2, and the conflict is asked about S1; give the right one.");
        Expect.Refuses(
            validator,
            Usual.Assessment with { Conflict = Usual.Conflict with { Assessor = "A2" } },
            "ICTMARK1054",
            "School S1: the visit is by A1, and the conflict is asked about A2; give the right one.");
        Assert.Throws<ValidationException>(() => Recommendations.Decide(Usual.Assessment with { School = "S2" }, Usual.Profile));
    }

    [Property]
    public bool A_recommendation_implies_evidence_consultation_and_threshold(bool reviewed, byte groups, byte level, bool renewal)
    {
        var assessment = Usual.Assessment with
        {
            Visit = Usual.Visit with { Kind = renewal ? VisitKind.Renewal : VisitKind.Ordinary },
            EvidenceReviewed = reviewed ? Milestone.On(Usual.Mon_2025_06_02_VisitDay) : Milestone.NotReached,
            Consulted = [.. ConsultedGroup.All.Where((_, place) => (groups & (1 << place)) != 0)],
            Ratings = [new("A", 1 + (level % 5)), new("B", 2), new("C", 2)],
        };

        return (Recommendations.Decide(assessment, Usual.Profile).Outcome == Permission.Permitted)
            == (reviewed && (renewal || (groups & 7) == 7) && 1 + (level % 5) <= 2);
    }
}
