using NodaTime;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>A fee that an assessor was invoiced for. What is null is not known.</summary>
public sealed record Invoice
{
    /// <summary>Gets the invoice's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets what the fee is for; null when it is for something else.</summary>
    public FeeKind? Kind { get; init; }

    /// <summary>Gets the day of the invoice.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>Gets the last day to pay, which the invoice gives: the code has none, and no grace either.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets when it was paid.</summary>
    public Milestone? Paid { get; init; }
}
