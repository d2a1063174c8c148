using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>What is known when something happens to a requirement. What is null is not known.</summary>
public sealed record RequirementCase
{
    /// <summary>Gets what the check of the requirement answers on the day of the event, with the event in the file.</summary>
    public RequirementAnswer? Answer { get; init; }

    /// <summary>Gets what the awarding body says about the qualification.</summary>
    public AwardingBodyRule? AwardingBody { get; init; }
}
