using System.Linq;
using QaStandards.Eligibility;
using Xunit;
using static QaStandards.Tests.Eligibility.Library;

namespace QaStandards.Tests.Eligibility;

/// <summary>Criteria about a part, asked of the whole.</summary>
public sealed class WithinTests
{
    private static readonly Criteria<Loan> Borrowing = Joining.Within<Loan>(loan => loan.Reader);

    [Fact]
    public void The_whole_gets_the_answers_of_its_part()
    {
        Reader[] readers = [Ann, Ann with { OwesFine = true }, Ann with { Age = 15 }, Ann with { Proofs = null }, new()];

        Assert.All(readers, reader => Assert.Equal(Joining.Decide(reader), Borrowing.Decide(new(reader))));
    }

    [Fact]
    public void Without_the_part_every_answer_is_undetermined_and_names_its_fact() => Assert.Equal(
        Joining.All.Select(criterion => $"[{criterion.By.Citation}] undetermined: cannot be told without: {criterion.Name}"),
        Borrowing.Decide(new(null)).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void A_fact_that_must_not_be_so_must_not_be_so_within_either()
    {
        var rule = new Criteria<Loan>(OwesNothing.Within<Loan>(loan => loan.Reader));

        Assert.Equal(EligibilityOutcome.Eligible, rule.Decide(new(Ann)).Outcome);
        Assert.Equal(EligibilityOutcome.NotEligible, rule.Decide(new(Ann with { OwesFine = true })).Outcome);
        Assert.Equal(EligibilityOutcome.Undetermined, rule.Decide(new(null)).Outcome);
    }

    private sealed record Loan(Reader? Reader);
}
