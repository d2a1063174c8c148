using System;
using System.Globalization;

namespace QaStandards;

/// <summary>An outcome with the findings that it rests on; there is no decision without a citation.</summary>
/// <typeparam name="T">The kind of outcome.</typeparam>
public sealed record Decision<T>
{
    /// <summary>Initialises a decision.</summary>
    /// <exception cref="ArgumentNullException">The outcome or the findings are null.</exception>
    public Decision(T outcome, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(findings);
        Outcome = outcome;
        Findings = findings;
    }

    /// <summary>Gets what was decided.</summary>
    public T Outcome { get; }

    /// <summary>Gets every finding, kept and broken alike, in the order of the clauses.</summary>
    public Findings Findings { get; }

    /// <summary>Gets whether nothing blocks: no breach of a clause that must be kept.</summary>
    public bool Stands => !Findings.Deny;

    /// <summary>Returns the outcome and the findings, one a line, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Outcome}\n{Findings}");
}
