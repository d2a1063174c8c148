using System;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Changes that Naace is told of: "Information held".</summary>
public static class InformationHeld
{
    /// <summary>Checks whether Naace was told of a change at once.</summary>
    /// <exception cref="ArgumentException">
    /// The change is null or names no assessor, Naace was told before it, or a day is not one that can be counted from.
    /// </exception>
    public static Finding Check(DetailChange change, LocalDate asOf, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentException.ThrowIfNullOrWhiteSpace(change.Assessor, nameof(change));
        return Prompt.Check(
            change.IsContactDetail ? InformationHeld1d : InformationHeld1c,
            "change notified to Naace",
            change.Changed,
            change.Notified,
            asOf,
            code).For(change.Assessor);
    }
}
