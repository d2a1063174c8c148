using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What bears on whether an assessor stays registered. What is null is not known.</summary>
public sealed record StandingCase
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the signed agreement.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Gets the membership of Naace.</summary>
    public AssessorMembership? Membership { get; init; }

    /// <summary>Gets every invoice; empty when there was none.</summary>
    public ValueList<Invoice>? Invoices { get; init; }

    /// <summary>Gets the development events so far; empty when there was none.</summary>
    public ValueList<DevelopmentEvent>? Events { get; init; }
}
