using System;
using System.Linq;
using FsCheck.Xunit;
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
        Assert.EndsWith($"; lacking {part}", open.ToString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Parts))]
    public void The_modules_are_completed_on_the_day_of_the_latest_part(string part, string locator)
    {
        var doneOn = All.ToDictionary(each => each, _ => Mon_2025_03_31);
        var last = InductionPart.Parse(part);

        Assert.Equal(Mon_2025_03_31, InductionModules.CompletedOn(doneOn));
        doneOn[last] = Mon_2025_03_31.PlusDays(3);
        Assert.Equal(Mon_2025_03_31.PlusDays(3), InductionModules.CompletedOn(doneOn));
        doneOn[last] = Mon_2025_03_31.PlusDays(-3);
        Assert.Equal(Mon_2025_03_31, InductionModules.CompletedOn(doneOn));
        doneOn.Remove(last);
        Assert.Null(InductionModules.CompletedOn(doneOn));
        Assert.Contains(InductionModules.Check(Whole, Mon_2025_03_31), finding => finding.Clause.Locator == locator);
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

    [Theory]
    [InlineData("safeguarding fgm prevent channel health-and-safety equality portfolio", "satisfied satisfied satisfied satisfied satisfied")]
    [InlineData("safeguarding prevent channel health-and-safety equality portfolio", "open satisfied satisfied satisfied satisfied")]
    [InlineData("prevent channel", "open satisfied open open open")]
    [InlineData("safeguarding fgm prevent channel health-and-safety equality", "satisfied satisfied satisfied satisfied open")]
    public void A_module_is_done_when_all_its_parts_are(string done, string verdicts) => Assert.Equal(
        $"satisfied satisfied satisfied {verdicts}",
        InductionModules.Check(Whole with { Done = [.. done.Split(' ').Select(Parse)] }, Mon_2025_03_31).Verdicts());

    [Property]
    public bool Induction_is_complete_exactly_with_all_seven_parts(byte mask)
    {
        var done = All.Where((_, at) => (mask >> at & 1) == 1).ToValueList();
        var modules = InductionModules.Check(Whole with { Done = done }, Mon_2025_03_31).Skip(3).Select(finding => finding.Verdict == Verdict.Satisfied);
        bool[] expected =
        [
            done.Contains(Safeguarding) && done.Contains(Fgm), done.Contains(Prevent) && done.Contains(Channel),
            done.Contains(HealthAndSafety), done.Contains(Equality), done.Contains(Portfolio),
        ];
        return modules.SequenceEqual(expected) && expected.All(each => each) == (mask % 128 == 127);
    }

    [Property]
    public bool Without_a_last_day_nothing_is_ever_late(byte mask, ushort days)
    {
        var record = Whole with { PoliciesReviewed = Milestone.NotReached, Done = All.Where((_, at) => (mask >> at & 1) == 1).ToValueList() };
        var asOf = Mon_2025_03_31.PlusDays(days);
        return InductionModules.Check(record, asOf).All(finding => finding.Verdict != Verdict.Breached)
            && InductionModules.Check(record with { Due = asOf }, asOf).All(finding => finding.Verdict != Verdict.Breached)
            && InductionModules.Check(record with { Due = asOf }, asOf.PlusDays(1)).All(finding => finding.Verdict != Verdict.Open);
    }

    [Fact]
    public void Policies_are_gone_through_by_the_last_day_of_induction()
    {
        Assert.Equal(Verdict.Open, First(Whole, Mon_2025_03_31.PlusDays(-1)));
        Assert.Equal(Verdict.Satisfied, First(Whole with { Due = Mon_2025_03_31 }, Mon_2025_03_31));
        Assert.Equal(Verdict.Breached, First(Whole with { Due = Mon_2025_03_31.PlusDays(-1) }, Mon_2025_03_31));

        static Verdict First(InductionRecord record, LocalDate asOf) => InductionModules.Check(record, asOf)[0].Verdict;
    }

    [Fact]
    public void A_record_is_about_somebody_and_its_parts_are_parts()
    {
        Assert.Throws<ArgumentException>(() => InductionModules.Check(Whole with { Person = " " }, Mon_2025_03_31));
        Assert.Throws<ArgumentNullException>(() => InductionModules.Check(Whole with { Done = [null!] }, Mon_2025_03_31));
        Assert.Throws<ArgumentNullException>(() => InductionModules.Check(Whole with { Set = [null!] }, Mon_2025_03_31));
    }
}
