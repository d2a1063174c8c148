using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Principles;

/// <summary>Specific help bars for ever, as the code has it, or for the months that a host gives.</summary>
[Trait("Clause", "ICT-MARK Eligibility to assess 1a")]
public sealed class SupportWindowTests
{
    private static readonly LocalDate Sun_2025_06_01 = new(2025, 6, 1);

    private static readonly IctMarkCode FiveYears = IctMarkCode.Undated.WithSupportWindow(60);

    private static readonly ConflictCase Clean = Usual.Conflict with { AsOf = Sun_2025_06_01 };

    [Theory]
    [InlineData("2012-03-01", "blocked", "allowed")]
    [InlineData("2020-05-31", "blocked", "allowed")]
    [InlineData("2020-06-01", "blocked", "blocked")]
    [InlineData("2025-06-01", "blocked", "blocked")]
    [InlineData("goes on", "blocked", "blocked")]
    [InlineData("not known", "blocked", "pending")]
    public void Specific_help_bars_for_ever_or_for_the_host_s_months(string ended, string usual, string fiveYears)
    {
        var conflict = Clean with { Support = [Help(ended)] };

        Assert.Equal(usual, ConflictOfInterest.Decide(conflict).Outcome.Value);
        Assert.Equal(fiveYears, ConflictOfInterest.Decide(conflict, FiveYears).Outcome.Value);
    }

    [Fact]
    public void The_finding_says_since_when_help_counts()
    {
        Assert.Equal("[ICT-MARK Eligibility to assess 1a] A1 at S1 breached: 1 records of specific help through the framework; at most 0", Found("2020-06-01", IctMarkCode.Undated));
        Assert.Equal(
            "[ICT-MARK Eligibility to assess 1a] A1 at S1 breached: 1 records of specific help through the framework since Mon 1 Jun 2020; at most 0",
            Found("2020-06-01", FiveYears));
        Assert.Equal(
            "[ICT-MARK Eligibility to assess 1a] A1 at S1 satisfied: 0 records of specific help through the framework since Mon 1 Jun 2020; at most 0",
            Found("2020-05-31", FiveYears));
        Assert.Equal(
            "[ICT-MARK Eligibility to assess 1a] A1 at S1 undetermined: cannot be told without: the day on which specific help ended",
            Found("not known", FiveYears));
        Expect.Lacks(
            Assert.Single(ConflictOfInterest.Decide(Clean with { Support = null }, FiveYears).Findings.About(EligibilityToAssess1a)),
            "records of specific help through the framework");
    }

    [Theory, Trait("Clause", "ICT-MARK Principle 9c"), Trait("Clause", "ICT-MARK Principle 9d")]
    [InlineData("self-review-contribution")]
    [InlineData("evidence-contribution")]
    [InlineData("commentary-contribution")]
    public void A_contribution_bars_for_ever_whatever_the_window(string kind) => Assert.Equal(
        ConflictVerdict.Blocked,
        ConflictOfInterest.Decide(Clean with { Support = [Help("1999-01-10") with { Kind = SupportKind.Parse(kind) }] }, FiveYears).Outcome);

    [Property]
    public bool A_longer_window_never_lifts_a_bar_and_a_window_never_brings_one(ushort daysAgo, byte months, byte more)
    {
        var ended = Sun_2025_06_01.PlusDays(-(daysAgo * 37 % 9000));
        var conflict = Clean with { Support = [new("A1", "S1", SupportKind.SpecificSupport, Milestone.On(ended))] };
        var (shorter, longer) = (Bars(IctMarkCode.Undated.WithSupportWindow(1 + months)), Bars(IctMarkCode.Undated.WithSupportWindow(1 + months + more)));

        return (!shorter || longer) && Bars(IctMarkCode.Undated) && shorter == (ended >= Sun_2025_06_01.PlusMonths(-1 - months));

        bool Bars(IctMarkCode code) => ConflictOfInterest.Decide(conflict, code).Outcome == ConflictVerdict.Blocked;
    }

    private static string Found(string ended, IctMarkCode code) =>
        Assert.Single(ConflictOfInterest.Decide(Clean with { Support = [Help(ended)] }, code).Findings.About(EligibilityToAssess1a)).ToString();

    private static SupportRecord Help(string ended) => new("A1", "S1", SupportKind.SpecificSupport, ended switch
    {
        "goes on" => Milestone.NotReached,
        "not known" => null,
        _ => Milestone.On(NodaTime.Text.LocalDatePattern.Iso.Parse(ended).Value),
    });
}
