using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Purpose;

/// <summary>The board's yearly review of the policy: "Policy authority", paragraph 2.</summary>
public static class PolicyReview
{
    /// <summary>Gets the limit: a year after the last review, or after the policy was adopted. The same day is in time.</summary>
    public static TermLimit Limit { get; } = new(Authority2, "policy reviewed by the board", Term.Years(1));

    /// <summary>Checks the next review against its last day.</summary>
    /// <param name="last">The day of the last review, or of the adoption; null when it is not known.</param>
    /// <param name="next">The day of the next one; null while there is none.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="System.ArgumentException">The next review is before the last one.</exception>
    public static Finding Check(LocalDate? last, LocalDate? next, LocalDate asOf) => Limit.Check(last, next, asOf);
}
