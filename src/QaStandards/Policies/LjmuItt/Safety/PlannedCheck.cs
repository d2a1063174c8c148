namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A check that a trainee needs: who carries it out, to whom it is confirmed, and by which clause.</summary>
public sealed record PlannedCheck(SuitabilityCheck Check, PartnershipPost Owner, PartnershipPost ConfirmTo, Clause By);
