using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>"Monitoring, review and audit", section 9.0: the yearly cycle of internal compliance audits.</summary>
public static class ComplianceAudits
{
    // 9.0. Senior managers define the cycle; how many audits it has is theirs.
    /// <summary>Checks the cycle of a year.</summary>
    /// <param name="audits">
    /// The audits that senior managers planned; null when there is no record of a plan, none when there is no plan.
    /// </param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">
    /// The day for which the question is asked. What is not due yet is not a failure before the year is over.
    /// </param>
    /// <returns>A finding about the plan and one about the audits in it.</returns>
    /// <exception cref="ArgumentNullException">The year or an audit is null.</exception>
    public static Findings Check(IEnumerable<ComplianceAudit>? audits, DateInterval year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (audits is null)
        {
            return [Found.Missing(C9_0e, "the plan of compliance audits")];
        }

        var all = Periods.Required(audits, nameof(audits));
        return
        [
            Found.AtLeast(C9_0e, "compliance audits planned for the year", all.Count, 1),
            all.Count == 0 ? new(C9_0e, Verdict.NotApplicable, new Measure.Nothing("planned audit")) : Done(all, year, asOf),
        ];
    }

    private static Finding Done(List<ComplianceAudit> audits, DateInterval year, LocalDate asOf)
    {
        var unknown = audits.Where(audit => audit.Done is null)
            .Select(audit => $"when the audit was done: {audit.Policy}").ToValueList();
        if (unknown.Count > 0)
        {
            return new(C9_0e, Verdict.Undetermined, new Measure.Missing(unknown));
        }

        var open = audits.Where(audit => !(audit.Done!.Day <= asOf && year.Contains(audit.Done.Day!.Value))).ToList();
        var verdict = open.Count == 0 ? Verdict.Satisfied : asOf > year.End ? Verdict.Breached : Verdict.Open;
        return new(
            C9_0e,
            verdict,
            new Measure.Every(
                "planned audits done in the year", audits.Count - open.Count, audits.Count, open.Select(audit => audit.Policy).ToValueList()));
    }
}
