using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests;

public sealed class PermissionTests
{
    private static readonly Verdict[] Verdicts = [.. Verdict.All];

    [Theory]
    [InlineData("satisfied", "permitted")]
    [InlineData("varied", "permitted")]
    [InlineData("not-applicable", "permitted")]
    [InlineData("open", "undetermined")]
    [InlineData("undetermined", "undetermined")]
    [InlineData("breached", "refused")]
    public void A_clause_that_must_be_kept_decides(string verdict, string answer) =>
        Assert.Equal(answer, Permission.From([Finding(C42, Verdict.Parse(verdict))]).Outcome.Value);

    [Theory]
    [InlineData("breached")]
    [InlineData("undetermined")]
    public void What_only_warns_changes_nothing(string verdict) =>
        Assert.Equal(Permission.Permitted, Permission.From([Finding(C30_1, Verdict.Parse(verdict))]).Outcome);

    [Property]
    public bool A_breach_refuses_whatever_else_is_missing_and_in_any_order(byte[] verdicts)
    {
        var findings = verdicts.Select(number => Finding(C42, Verdicts[number % Verdicts.Length])).Append(Finding(C42, Verdict.Satisfied)).ToList();
        var known = findings.Select(finding => finding.Verdict).ToHashSet();
        var expected = known.Contains(Verdict.Breached) ? Permission.Refused
            : known.Contains(Verdict.Undetermined) || known.Contains(Verdict.Open) ? Permission.Undetermined
            : Permission.Permitted;

        return Permission.From(Findings.Of(findings)).Outcome == expected
            && Permission.From(Findings.Of(Enumerable.Reverse(findings))).Outcome == expected;
    }

    private static Finding Finding(Clause clause, Verdict verdict) => new(clause, verdict, new Measure.Stated("F17 verified", true, true));
}
