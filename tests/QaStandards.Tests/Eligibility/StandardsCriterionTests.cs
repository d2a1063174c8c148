using QaStandards.Eligibility;
using QaStandards.Policies.Hlta;
using QaStandards.Standards;
using Xunit;
using static QaStandards.Tests.Eligibility.Library;

namespace QaStandards.Tests.Eligibility;

public sealed class StandardsCriterionTests
{
    private static readonly Criterion<Course> Covered =
        Criterion<Course>.Every(R6, "standards covered", HltaStandards.Set(3, 17, 31), c => c.Covers, "cover it");

    [Theory]
    [InlineData("3 17 31", "satisfied: 3 of 3 standards covered")]
    [InlineData("1 3 17 30 31", "satisfied: 3 of 3 standards covered")]
    [InlineData("17", "breached: 1 of 3 standards covered; lacking 3, 31 (to turn it: cover it)")]
    [InlineData("1 2", "breached: 0 of 3 standards covered; lacking 3, 17, 31 (to turn it: cover it)")]
    [InlineData(null, "undetermined: cannot be told without: standards covered")]
    public void Every_expected_standard_must_be_there_and_further_ones_do_no_harm(string? covers, string text)
    {
        var set = covers is null ? null : HltaStandards.Framework.TryParse(covers, out var parsed) ? parsed : throw new System.ArgumentException(covers);

        Assert.Equal($"[Library 6] {text}", Assert.Single(new Criteria<Course>(Covered).Decide(new(set)).Findings).ToString());
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-9)]
    [InlineData(-3)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(long.MaxValue)]
    public void A_count_is_found_alike_near_its_limit_and_far_from_it(long count)
    {
        foreach (var limit in (long[])[long.MinValue, 2, long.MaxValue])
        {
            var least = Criterion<Reader>.AtLeast(R2, "books", _ => count, limit, "bring more");
            var most = Criterion<Reader>.AtMost(R2, "books", _ => count, limit, "bring fewer", fact: "loans");

            Assert.Equal(
                (count >= limit ? Verdict.Satisfied : Verdict.Breached, new Measure.AtLeast("books", count, limit)),
                Found(least));
            Assert.Equal(
                (count <= limit ? Verdict.Satisfied : Verdict.Breached, (Measure)new Measure.AtMost("books", count, limit)),
                Found(most));
        }
    }

    [Fact]
    public void A_count_that_is_missing_is_called_by_the_name_of_its_fact() => Assert.Equal(
        "[Library 2] undetermined: cannot be told without: loans",
        new Criteria<Reader>(Criterion<Reader>.AtMost(R2, "books", _ => null, 2, "bring fewer", fact: "loans")).Decide(new()).Findings[0].ToString());

    private static (Verdict Verdict, Measure Measure) Found(Criterion<Reader> rule)
    {
        var finding = new Criteria<Reader>(rule).Decide(new()).Findings[0];
        return (finding.Verdict, finding.Measure);
    }

    private sealed record Course(StandardSet? Covers);
}
