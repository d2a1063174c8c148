using System.Linq;
using NodaTime;
using QaStandards.Policies.AtpCpd.Induction;
using Xunit;
using static QaStandards.Policies.AtpCpd.Induction.InductionPart;

namespace QaStandards.Tests.Policies.AtpCpd.Induction;

[Trait("Clause", "ATP Induction 3a")]
[Trait("Clause", "ATP Induction 3b")]
[Trait("Clause", "ATP Induction 3c")]
[Trait("Clause", "ATP Induction (1)")]
[Trait("Clause", "ATP Induction (2)")]
[Trait("Clause", "ATP Induction (3)")]
[Trait("Clause", "ATP Induction (4)")]
[Trait("Clause", "ATP Induction (5)")]
public sealed class InductionModulesTests
{
    private static readonly LocalDate Mon_2025_03_31 = new(2025, 3, 31);

    private static readonly InductionRecord Whole = new()
    {
        Person = "P1",
        PoliciesReviewed = Milestone.On(Mon_2025_03_31),
        IsSetByRole = true,
        Set = All,
        Done = All,
    };

    public static TheoryData<string, string> Parts => new()
    {
        { "safeguarding", "Induction (1)" }, { "fgm", "Induction (1)" }, { "prevent", "Induction (2)" }, { "channel", "Induction (2)" },
        { "health-and-safety", "Induction (3)" }, { "equality", "Induction (4)" }, { "portfolio", "Induction (5)" },
    };

    [Fact]
    public void All_seven_parts_make_five_modules() => Assert.All(
        InductionModules.Check(Whole, Mon_2025_03_31), finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));

    [Theory, MemberData(nameof(Parts))]
    public void A_module_lacks_any_of_its_parts(string part, string locator)
    {
        var findings = InductionModules.Check(Whole with { Done = All.Where(each => each.Value != part).ToValueList() }, Mon_2025_03_31);

        var open = Assert.Single(findings, finding => finding.Verdict != Verdict.Satisfied);
        Assert.Equal((locator, Verdict.Open), (open.Clause.Locator, open.Verdict));
        Assert.EndsWith($"; lacking {part}", open.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_last_day_of_the_host_s_makes_a_module_late()
    {
        var without = Whole with { Done = [], PoliciesReviewed = Milestone.NotReached };

        Assert.Equal(6, InductionModules.Check(without, Mon_2025_03_31).Count(finding => finding.Verdict == Verdict.Open));
        Assert.Equal(6, InductionModules.Check(without with { Due = Mon_2025_03_31 }, Mon_2025_03_31).Count(finding => finding.Verdict == Verdict.Open));
        Assert.Equal(6, InductionModules.Check(without with { Due = Mon_2025_03_31 }, Mon_2025_03_31.PlusDays(1)).Count(finding => finding.Verdict == Verdict.Breached));
    }

    [Fact]
    public void The_five_modules_are_the_least_that_is_set_and_what_is_not_known_is_named()
    {
        Assert.Equal(
            "[ATP Induction 3c] P1 breached: 6 of 7 parts of the five modules set; lacking portfolio",
            InductionModules.Check(Whole with { Set = All.SkipLast(1).ToValueList() }, Mon_2025_03_31)[2].ToString());
        Assert.All(InductionModules.Check(new() { Person = "P1" }, Mon_2025_03_31), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }
}
