using System;
using System.Linq;
using QaStandards.Eligibility;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>Makes the rules of the pack into criteria of a lifecycle's rows.</summary>
internal static class Guard
{
    /// <summary>Returns a criterion for what a rule finds about a clause.</summary>
    /// <param name="by">The clause.</param>
    /// <param name="fact">What the rule cannot be asked without.</param>
    /// <param name="rule">Asks the rule; null when that is not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    public static Criterion<StaffCpdCase> Of(Clause by, string fact, Func<StaffCpdCase, Findings?> rule, string remedy) =>
        Criterion<StaffCpdCase>.Checked(by, fact, facts => rule(facts) is { } found ? Closed(found.About(by).First()) : null, remedy);

    // Who takes a step says that it is done: what the rule still calls open has not been done for it.
    private static Finding Closed(Finding finding) =>
        finding.Verdict == Verdict.Open ? new Finding(finding.Clause, Verdict.Breached, finding.Measure).For(finding.About!) : finding;
}
