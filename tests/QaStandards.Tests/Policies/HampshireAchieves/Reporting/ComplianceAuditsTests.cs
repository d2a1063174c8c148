using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.Reporting;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Reporting;

[Trait("Clause", "HAMPSHIRE 9.0e")]
public sealed class ComplianceAuditsTests
{
    private static readonly LocalDate Thu_2025_07_31_LastDayOfTheYear = new(2025, 7, 31);
    private static readonly DateInterval Year = new(new(2024, 8, 1), Thu_2025_07_31_LastDayOfTheYear);

    [Fact]
    public void C9_0e_needs_a_plan_and_every_audit_in_it()
    {
        Assert.Equal("breached not-applicable", ComplianceAudits.Check([], Year, Thu_2025_07_31_LastDayOfTheYear).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 9.0e] breached: 4 of 5 planned audits done in the year; lacking P5",
            ComplianceAudits.Check(Audits(5, 4), Year, Thu_2025_07_31_LastDayOfTheYear.PlusDays(1))[1].ToString());
        Assert.Equal("satisfied satisfied", ComplianceAudits.Check(Audits(5, 5), Year, Thu_2025_07_31_LastDayOfTheYear).Verdicts());
        Expect.Lacks(ComplianceAudits.Check(null, Year, Thu_2025_07_31_LastDayOfTheYear)[0], "the plan of compliance audits");
        Expect.Lacks(ComplianceAudits.Check([new() { Policy = "P1" }], Year, Thu_2025_07_31_LastDayOfTheYear)[1], "when the audit was done: P1");
    }

    [Property]
    public bool What_is_not_due_yet_is_no_failure_before_the_year_is_over(byte planned, byte done, ushort day)
    {
        var asOf = Year.Start.PlusDays(day % 366);
        var audits = Audits(planned, System.Math.Min(planned, done));

        return audits.Length == 0 || ComplianceAudits.Check(audits, Year, asOf)[1].Verdict != Verdict.Breached || asOf > Year.End;
    }

    private static ComplianceAudit[] Audits(int planned, int done) =>
    [
        .. Enumerable.Range(1, planned).Select(number => new ComplianceAudit
        {
            Policy = $"P{number}",
            Done = number <= done ? Milestone.On(new(2024, 8, 1)) : Milestone.NotReached,
        }),
    ];
}
