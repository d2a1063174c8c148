namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who pays what for an assessment. What cannot be told is null. There are no amounts: the code gives none.</summary>
/// <param name="AssessorPaidBy">Who pays the assessor the one fee that covers everything.</param>
/// <param name="ChargedTo">Whom Naace charges for the assessment.</param>
/// <param name="ModerationPaidBy">Who bears the cost of a sampled moderation; nobody where there is none.</param>
public sealed record CostSettlement(CostBearer? AssessorPaidBy, CostBearer? ChargedTo, CostBearer ModerationPaidBy);
