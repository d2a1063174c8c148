using System;
using System.Globalization;
using System.Linq;
using QaStandards.Sampling;
using QaStandards.Standards;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>The engine with a policy that nobody published: units, sites and methods, two draws that overlap, two per unit.</summary>
public sealed class SamplingDesignTests
{
    private static readonly Policy Policy = Policy.Of("OWN", "A college's own policy", "first", "a college");
    private static readonly Clause Fails = Clause.Of(Policy, "1", Force.Must, "Every fail is sampled.");
    private static readonly Clause Tenth = Clause.Of(Policy, "2", Force.Must, "A tenth of all work is sampled.");
    private static readonly Clause Online = Clause.Of(Policy, "3", Force.Should, "Five pieces of online work are sampled.");
    private static readonly Clause Units = Clause.Of(Policy, "4", Force.Must, "Every unit is seen twice.");
    private static readonly Clause Sites = Clause.Of(Policy, "5", Force.Must, "Every site is seen.");
    private static readonly Clause Methods = Clause.Of(Policy, "6", Force.Must, "Every method is seen.");

    private static readonly FileKey<Work> Unit = new("unit", "units", work => work.Unit);
    private static readonly FileKey<Work> Site = new("site", "sites", work => work.Site);
    private static readonly FileKey<Work> Method = new("method", "methods", work => work.Method);

    private static readonly DesignRow<Work>[] Draws =
    [
        DesignRow<Work>.TakeAll(Fails, "fails", work => work.Failed),
        DesignRow<Work>.Draw(Tenth, "pieces of work", _ => true, SampleSize.AtLeast(SamplingFraction.Of(1, 10))),
        DesignRow<Work>.Draw(Online, "pieces of online work", work => work.Method == "online", SampleSize.Files(5)),
    ];

    private static readonly Work[] Year = [.. Enumerable.Range(0, 100).Select(i => new Work(
        "w" + i.ToString("000", CultureInfo.InvariantCulture), "U" + (i % 7), "S" + (i % 5), i % 3 == 0 ? "online" : null, i % 25 == 7))];

    [Fact]
    public void Two_draws_take_the_smallest_tickets_of_their_own_pools_and_share_files()
    {
        var plan = Plan(Year, Draws).Outcome;
        string[] Smallest(Func<Work, bool> where, int count) =>
            [.. Year.Where(work => !work.Failed && where(work)).Select(work => work.Id).OrderBy(id => Ticket.Of(CandidateFiles.Dice, id)).Take(count)];
        var (all, online) = (Smallest(_ => true, 10), Smallest(work => work.Method == "online", 5));

        Assert.Equal(all.Union(online).Order(), plan.Selected.Where(file => file.Stratum == StratumKind.Random).Select(file => file.Id).Order());
        Assert.All(plan.Selected.Where(file => all.Contains(file.Id) && online.Contains(file.Id)), file => Assert.Equal([Tenth, Online], file.Reasons));
        Assert.Equal((100, 96, 10, 10), (plan.RandomStrata[0].Population, plan.RandomStrata[0].Pool, plan.RandomStrata[0].AtLeast, plan.RandomStrata[0].Drawn));
        Assert.Equal(Assurance.Of(96, 10), plan.RandomStrata[0].Assurance);
    }

    [Fact]
    public void A_file_in_two_pools_has_the_chance_of_neither()
    {
        var plan = Plan(Year, Draws).Outcome;

        Assert.All(plan.Selected.Where(file => file.Stratum == StratumKind.Random), file => Assert.Equal(
            file.File.Method == "online" ? null : SamplingFraction.Of(10, 96), file.InclusionProbability));
    }

    [Fact]
    public void A_key_owed_twice_is_covered_twice_and_a_file_without_the_key_owes_nothing()
    {
        var plan = Plan(Year[..40], [.. Draws, DesignRow<Work>.Cover(Units, Unit, atLeast: 2), DesignRow<Work>.Cover(Methods, Method)]);

        Assert.All(Enumerable.Range(0, 7), unit => Assert.True(plan.Outcome.Selected.Count(file => file.File.Unit == "U" + unit) >= 2));
        Assert.Equal("[OWN 4] satisfied: 7 of 7 units seen this year", plan.Findings.About(Units).Single().ToString());
        Assert.Equal("[OWN 6] satisfied: 1 of 1 methods seen this year", plan.Findings.About(Methods).Single().ToString());
        Assert.True(plan.Outcome.Coverage.IsSmallest);
    }

    [Fact]
    public void Three_kinds_of_key_are_covered_and_the_plan_says_whether_it_is_the_smallest()
    {
        var plan = Plan(Year, [DesignRow<Work>.Cover(Units, Unit), DesignRow<Work>.Cover(Sites, Site), DesignRow<Work>.Cover(Methods, Method)]).Outcome;

        Assert.Equal(7, plan.Coverage.LowerBound);
        Assert.Equal(plan.Coverage.Files == 7, plan.Coverage.IsSmallest);
        Assert.Equal(7, plan.Selected.Select(file => file.File.Unit).Distinct().Count());
        Assert.Equal(5, plan.Selected.Select(file => file.File.Site).Distinct().Count());
        Assert.Contains(plan.Selected, file => file.File.Method == "online");
    }

    [Fact]
    public void A_draw_of_each_part_merges_to_the_draw_of_the_whole()
    {
        var design = PlainDesign.Of(SampleSize.Files(7));
        string[] Draw(string[] ids) => [.. design.Plan(
            Cohort.Freeze(design, CandidateFiles.November, ids), CandidateFiles.Dice, CandidateFiles.Year).Outcome.Selected.Select(file => file.Id)];
        var ids = Year.Select(work => work.Id).ToArray();

        foreach (var parts in new[] { 1, 2, 3, 10, 100 })
        {
            var merged = ids.Select((id, i) => (id, i)).GroupBy(pair => pair.i % parts, pair => pair.id).SelectMany(part => Draw([.. part])).ToArray();
            Assert.Equal(Draw(ids), Draw(merged));
        }
    }

    [Fact]
    public void A_file_more_or_less_moves_nobody_else_but_at_the_edge()
    {
        var design = PlainDesign.Of(SampleSize.Files(7));
        string[] Draw(params string[] ids) => [.. design.Plan(
            Cohort.Freeze(design, CandidateFiles.November, ids), CandidateFiles.Dice, CandidateFiles.Year).Outcome.Selected.Select(file => file.Id)];
        var ids = Year.Select(work => work.Id).ToArray();
        var drawn = Draw(ids);

        Assert.All(ids, id => Assert.True(drawn.Except(Draw([.. ids.Where(other => other != id)])).All(gone => gone == id)));
        Assert.All(Enumerable.Range(0, 50), i => Assert.InRange(drawn.Except(Draw([.. ids, $"new {i}"])).Count(), 0, 1));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_plan_or_its_receipt(string name)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var here = Plan(Year, Draws);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            var there = Plan(Year, Draws);
            Assert.Equal(here.Findings.ToString(), there.Findings.ToString());
            Assert.Equal(here.Outcome.Receipt.ToString(), there.Outcome.Receipt.ToString());
            Assert.Equal(here.Outcome.Selected, there.Outcome.Selected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public void A_design_without_rows_with_twin_names_or_without_its_framework_is_refused()
    {
        void Refused(string message, ValueList<Fact<Work>> facts, params DesignRow<Work>[] rows) => Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(() => new SamplingDesign<Work>(Policy, work => work.Id, facts, [], ValueList.Of<DesignRow<Work>>(rows))).Message,
            StringComparison.Ordinal);

        Refused("A design has from 1 to 32 rows; this one has 0.", []);
        Refused("A design has from 1 to 32 rows; this one has 33.", [], [.. Enumerable.Repeat(Draws[0], 33)]);
        Refused(
            "Two facts of the design have the same name; name each column once.",
            [Fact<Work>.OfText("a", work => work.Unit), Fact<Work>.OfFlag("a", work => work.Failed)], Draws);
        Refused(
            "Two keys of the design have the same name; share one key between the rows.",
            [], DesignRow<Work>.Cover(Units, Unit), DesignRow<Work>.Cover(Sites, new("unit", "units", work => work.Site)));
        Refused(
            "A row of the design speaks about standards; give the framework they belong to.",
            [], DesignRow<Work>.CoverStandards(Units, "standards"));
    }

    [Fact]
    public void Terms_that_contradict_the_design_are_refused()
    {
        void Refused(string message, DrawTerms terms) => Assert.StartsWith(
            message, Assert.ThrowsAny<ArgumentException>(() => Plan(Year, Draws, terms)).Message, StringComparison.Ordinal);
        var framework = Framework.Of("X", "t", "e", [new(1, "g", "t", TitleBasis.Recalled)]);

        Refused("The agreed standards are X standards (e); the design examines ", new() { AgreedStandards = framework.All });
        Refused("A declared size is at least 1; the events left and the search budget are not negative.", new() { DeclaredSize = 0 });
        Refused("A declared size is at least 1; the events left and the search budget are not negative.", new() { EventsLeft = -1 });
        Refused("A declared size is at least 1; the events left and the search budget are not negative.", new() { SearchBudget = -1 });
        Refused("A widening is about the kind 'unit', which the design does not have.", new() { Widenings = [Widening.Of("unit", "U1", framework.All)] });
    }

    [Fact]
    public void A_million_files_are_planned()
    {
        var design = PlainDesign.Of(SampleSize.AtLeast(SamplingFraction.Percent(5)));
        var files = Enumerable.Range(0, 1_000_000).Select(i => "F" + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var plan = design.Plan(Cohort.Freeze(design, CandidateFiles.November, files), CandidateFiles.Dice, CandidateFiles.Year).Outcome;

        Assert.Equal(50_000, plan.Selected.Count);
        Assert.True(plan.Selected[^1].Ticket.Equals(plan.RandomStrata[0].Threshold));
        Assert.Equal(50_000, files.Count(id => Ticket.Of(CandidateFiles.Dice, id) <= plan.RandomStrata[0].Threshold));
    }

    private static Decision<SamplePlan<Work>> Plan(Work[] year, DesignRow<Work>[] rows, DrawTerms? terms = null)
    {
        var design = new SamplingDesign<Work>(
            Policy, work => work.Id, [Fact<Work>.OfText("unit", work => work.Unit)], [], ValueList.Of<DesignRow<Work>>(rows));
        return design.Plan(Cohort.Freeze(design, CandidateFiles.November, year), CandidateFiles.Dice, CandidateFiles.Year, terms);
    }

    private sealed record Work(string Id, string Unit, string Site, string? Method, bool Failed);
}
