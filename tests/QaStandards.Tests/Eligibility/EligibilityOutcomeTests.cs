using System;
using System.Linq;
using QaStandards.Eligibility;
using Xunit;

namespace QaStandards.Tests.Eligibility;

public sealed class EligibilityOutcomeTests
{
    [Theory]
    [InlineData("eligible")]
    [InlineData("undetermined")]
    [InlineData("not-eligible")]
    public void Every_code_is_parsed_back(string code)
    {
        Assert.Equal(code, EligibilityOutcome.Parse(code).Value);
        Assert.True(EligibilityOutcome.TryParse(code, out var outcome));
        Assert.Same(EligibilityOutcome.Parse(code), outcome);
    }

    [Fact]
    public void The_codes_are_all_and_differ()
    {
        Assert.Equal(["eligible", "undetermined", "not-eligible"], EligibilityOutcome.All.Select(o => o.Value));
    }

    [Fact]
    public void An_unknown_code_is_refused_and_the_known_ones_are_listed()
    {
        var refusal = Assert.Throws<ArgumentException>(() => EligibilityOutcome.Parse("Eligible"));

        Assert.StartsWith(
            "'Eligible' is not a EligibilityOutcome. Known: eligible, undetermined, not-eligible.", refusal.Message,
            StringComparison.Ordinal);
        Assert.False(EligibilityOutcome.TryParse(null, out _));
    }
}
