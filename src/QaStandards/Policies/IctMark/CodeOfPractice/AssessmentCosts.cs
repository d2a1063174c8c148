using System;
using System.Linq;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who pays: "Assessment costs", and what the criteria say of moderated visits.</summary>
public static class AssessmentCosts
{
    // The first condition that holds decides about the assessor's fee:
    //   a visit that needs accreditation, by somebody without      nobody
    //   the first moderated visit (Initial registration 2e)        nobody
    //   the second moderation (Quality assurance 5)                nobody
    //   an intermediary's agreement covers it                      the intermediary, by that agreement
    //   otherwise                                                  Naace

    /// <summary>Decides who pays for an assessment.</summary>
    /// <returns>The settlement, with a finding for each clause that speaks of this kind of visit.</returns>
    /// <exception cref="ArgumentException">The facts are null, or have no id or no kind.</exception>
    public static Decision<CostSettlement> Decide(AssessmentCost cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentException.ThrowIfNullOrWhiteSpace(cost.Id, nameof(cost));
        ArgumentNullException.ThrowIfNull(cost.Kind, nameof(cost));
        var paidBy = PaidBy(cost);
        var chargedTo = cost.IsCoveredByIntermediary is { } covered
            ? covered ? CostBearer.Intermediary : CostBearer.School
            : null;
        var moderation = cost.Kind == VisitKind.SampledModerated ? CostBearer.Naace : CostBearer.Nobody;
        Finding[] findings =
        [
            Unpaid(InitialRegistration2e, cost, VisitKind.InitialModerated),
            Unpaid(QualityAssurance5, cost, VisitKind.SecondModeration),
            moderation == CostBearer.Naace
                ? Bearer(SchoolAssessments1g, "payer of the sampled moderation", moderation)
                : new(SchoolAssessments1g, Verdict.NotApplicable, new Measure.Nothing("sampled moderation")),
            Bearer(AssessmentCosts1, "charged for the assessment", chargedTo),
            Paid(cost, paidBy),
            new(
                AssessmentCosts2b,
                Verdict.Satisfied,
                new Measure.Stated("one fee covers preparation, assessment and travel", true, true)),
            Answer.Stated(AssessmentCosts2c, "expenses claimed on top", cost.HasExpenseClaim, mustBe: false),
        ];
        return new(new(paidBy, chargedTo, moderation), [.. findings.Select(finding => finding.For(cost.Id))]);
    }

    private static CostBearer? PaidBy(AssessmentCost cost) =>
        cost.Kind.IsForAccreditation || cost.IsAccredited == false ? CostBearer.Nobody
        : cost.IsAccredited is null || cost.IsCoveredByIntermediary is null ? null
        : cost.IsCoveredByIntermediary.Value ? CostBearer.Intermediary
        : CostBearer.Naace;

    private static Finding Unpaid(Clause by, AssessmentCost cost, VisitKind kind) => cost.Kind == kind
        ? Bearer(by, "payer of the assessor", CostBearer.Nobody)
        : new(by, Verdict.NotApplicable, new Measure.Nothing($"{kind.Value} visit"));

    // Outside the rule is a visit that nobody may make without accreditation; that it was made is a breach of its own (Principle
    // 14).
    private static Finding Paid(AssessmentCost cost, CostBearer? paidBy) =>
        cost.Kind.IsForAccreditation
            ? new(AssessmentCosts2a, Verdict.NotApplicable, new Measure.Nothing("fee for a moderated visit"))
        : cost.IsAccredited == false
            ? new(
                AssessmentCosts2a,
                Verdict.NotApplicable,
                new Measure.Nothing("assessment by a registered and accredited assessor"))
        : Bearer(AssessmentCosts2a, "payer of the assessor", paidBy);

    private static Finding Bearer(Clause by, string what, CostBearer? bearer) => bearer is null
        ? Answer.Unknown(by, what)
        : new(by, Verdict.Satisfied, new Measure.Same(what, bearer.Value, bearer.Value));
}
