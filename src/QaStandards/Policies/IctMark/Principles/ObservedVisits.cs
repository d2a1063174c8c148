using System;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>
/// How many visits Lead Assessors observe: principle 12. Its unit is the visit; that of the sample of assessors is the assessor.
/// </summary>
public static class ObservedVisits
{
    /// <summary>Checks whether enough visits of a period, which the host chooses, were observed.</summary>
    /// <param name="visits">How many visits there were.</param>
    /// <param name="observed">How many of them a Lead Assessor observed, the moderated ones included.</param>
    /// <param name="code">
    /// The code with the part that is observed; without it the answer is undetermined, because the code gives none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more were observed than made.</exception>
    public static Finding Check(int visits, int observed, IctMarkCode? code = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(visits);
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(observed, visits);
        return (code ?? IctMarkCode.Undated).ObservedVisits is { } part
            ? Found.AtLeast(Principle12b, "visits observed", observed, part.SizeOf(visits))
            : Answer.Unknown(Principle12b, "the part of the visits that is observed");
    }
}
