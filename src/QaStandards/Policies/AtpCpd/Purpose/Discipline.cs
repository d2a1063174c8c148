using System;
using System.Linq;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Purpose;

/// <summary>What a failure leads to: "Scope", paragraph 2. The handbook decides, and the library never does.</summary>
public static class Discipline
{
    /// <summary>Finds whether there is something for the staff handbook to decide.</summary>
    /// <param name="findings">What was found about a person.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>Undetermined, with the clauses that were not kept, since people decide what follows; otherwise not applicable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static Finding Check(Findings findings, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var choice = (policy ?? AtpPolicy.Undated).ChoiceOf(AtpReadings.Sanction);
        var failed = findings
            .Where(finding => finding.Verdict == Verdict.Breached
                && (finding.Clause.Force == Force.Must || (!choice.IsDefault && finding.Clause.Force == Force.Should)))
            .Select(finding => $"what the staff handbook makes of {finding.Clause.Citation}").Distinct(StringComparer.Ordinal).ToValueList();
        return (failed.Count == 0
            ? new Finding(Scope2, Verdict.NotApplicable, new Measure.Nothing("duty that was not done"))
            : new Finding(Scope2, Verdict.Undetermined, new Measure.Missing(failed))).Under(choice);
    }
}
