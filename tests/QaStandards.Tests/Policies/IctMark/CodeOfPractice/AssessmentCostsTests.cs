using System;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Initial registration 2e")]
[Trait("Clause", "ICT-MARK Quality assurance 5")]
[Trait("Clause", "ICT-MARK School assessments 1g")]
[Trait("Clause", "ICT-MARK Assessment costs 1")]
[Trait("Clause", "ICT-MARK Assessment costs 2a")]
[Trait("Clause", "ICT-MARK Assessment costs 2b")]
[Trait("Clause", "ICT-MARK Assessment costs 2c")]
public sealed class AssessmentCostsTests
{
    private static readonly AssessmentCost Usually = new()
    {
        Id = "V1",
        Kind = VisitKind.Ordinary,
        IsAccredited = true,
        IsCoveredByIntermediary = false,
        HasExpenseClaim = false,
    };

    [Theory]
    [InlineData("ordinary", true, false, "naace", "school", "nobody")]
    [InlineData("renewal", true, false, "naace", "school", "nobody")]
    [InlineData("sampled-moderated", true, false, "naace", "school", "naace")]
    [InlineData("ordinary", true, true, "intermediary", "intermediary", "nobody")]
    [InlineData("ordinary", false, false, "nobody", "school", "nobody")]
    [InlineData("ordinary", false, true, "nobody", "intermediary", "nobody")]
    [InlineData("initial-moderated", false, false, "nobody", "school", "nobody")]
    [InlineData("initial-moderated", false, true, "nobody", "intermediary", "nobody")]
    [InlineData("second-moderation", false, false, "nobody", "school", "nobody")]
    [InlineData("ordinary", null, false, null, "school", "nobody")]
    [InlineData("ordinary", true, null, null, null, "nobody")]
    public void Who_pays_follows_from_the_visit(string kind, bool? accredited, bool? covered, string? paidBy, string? chargedTo, string moderation)
    {
        var outcome = AssessmentCosts.Decide(Usually with { Kind = VisitKind.Parse(kind), IsAccredited = accredited, IsCoveredByIntermediary = covered }).Outcome;

        Assert.Equal((paidBy, chargedTo, moderation), (outcome.AssessorPaidBy?.Value, outcome.ChargedTo?.Value, outcome.ModerationPaidBy.Value));
    }

    [Fact]
    public void Expenses_are_never_paid_on_top()
    {
        Assert.Equal(
            "[ICT-MARK Assessment costs 2c] V1 breached: expenses claimed on top: yes; must be no",
            Assert.Single(AssessmentCosts.Decide(Usually with { HasExpenseClaim = true }).Findings.About(AssessmentCosts2c)).ToString());
        Expect.Lacks(
            Assert.Single(AssessmentCosts.Decide(Usually with { HasExpenseClaim = null }).Findings.About(AssessmentCosts2c)), "expenses claimed on top");
    }

    [Fact, Trait("Clause", "ICT-MARK School assessments 1d")]
    public void A_tenth_assessment_is_paid_and_its_review_is_invoiced_besides()
    {
        Invoice review = new() { Id = "I1", Assessor = "A1", Kind = FeeKind.QualityReview, Issued = new(2025, 6, 1), Due = new(2025, 6, 30) };

        Assert.Equal(CostBearer.Naace, AssessmentCosts.Decide(Usually).Outcome.AssessorPaidBy);
        Assert.Equal(1, QualityReviews.Schedule.DueAfter(10));
        Assert.Equal(Verdict.Satisfied, Fees.CheckReviewsInvoiced([review], 1).Verdict);
    }

    [Fact]
    public void Each_kind_of_visit_cites_its_clause()
    {
        Assert.Equal(
            "[ICT-MARK Initial registration 2e] V1 satisfied: payer of the assessor is nobody; must be nobody",
            AssessmentCosts.Decide(Usually with { Kind = VisitKind.InitialModerated }).Findings[0].ToString());
        Assert.Equal(
            "[ICT-MARK Quality assurance 5] V1 satisfied: payer of the assessor is nobody; must be nobody",
            AssessmentCosts.Decide(Usually with { Kind = VisitKind.SecondModeration }).Findings[1].ToString());
        Assert.Equal(
            "[ICT-MARK School assessments 1g] V1 satisfied: payer of the sampled moderation is naace; must be naace",
            AssessmentCosts.Decide(Usually with { Kind = VisitKind.SampledModerated }).Findings[2].ToString());
        Expect.Lacks(AssessmentCosts.Decide(Usually with { IsCoveredByIntermediary = null }).Findings[3], "charged for the assessment");
        Assert.Throws<ArgumentException>("cost", () => AssessmentCosts.Decide(Usually with { Id = "" }));
        Assert.Throws<ArgumentNullException>("cost", () => AssessmentCosts.Decide(Usually with { Kind = null! }));
    }

    [Property]
    public bool A_moderation_for_accreditation_is_never_paid(byte kind, bool accredited, bool covered)
    {
        var outcome = AssessmentCosts.Decide(
            Usually with { Kind = VisitKind.All[kind % 5], IsAccredited = accredited, IsCoveredByIntermediary = covered }).Outcome;

        return (outcome.AssessorPaidBy == CostBearer.Nobody) == (VisitKind.All[kind % 5].IsForAccreditation || !accredited)
            && outcome.ChargedTo == (covered ? CostBearer.Intermediary : CostBearer.School)
            && outcome.AssessorPaidBy != CostBearer.School;
    }
}
