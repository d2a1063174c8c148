using System;
using NodaTime;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>Something that a person lacks or may lack, or has to do again: what the needs analysis puts into the plan.</summary>
public sealed record TrainingGap
{
    private TrainingGap(string requirement, Finding finding, LocalDate? due)
    {
        Requirement = requirement;
        Finding = finding;
        Due = due;
    }

    /// <summary>Gets what is required, such as <c>Safeguarding</c>.</summary>
    public string Requirement { get; }

    /// <summary>Gets the finding, which cites the clause and says what is compared.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the last day; null when neither the policy nor the host sets one.</summary>
    public LocalDate? Due { get; }

    /// <summary>Returns a gap.</summary>
    /// <exception cref="ArgumentException">The requirement is null or empty, or the finding is null.</exception>
    public static TrainingGap Of(string requirement, Finding finding, LocalDate? due)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(requirement);
        ArgumentNullException.ThrowIfNull(finding);
        return new(requirement, finding, due);
    }

    /// <summary>Returns the finding in English.</summary>
    public override string ToString() => Finding.ToString();
}
