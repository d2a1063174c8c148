using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Introduction;
using Xunit;

namespace QaStandards.Tests.Policies.LjmuItt.Introduction;

[Trait("Clause", "LJMU Introduction 6")]
[Trait("Clause", "LJMU Vision HEI (1)")]
[Trait("Clause", "LJMU Vision HEI (2)")]
[Trait("Clause", "LJMU Vision HEI (3)")]
[Trait("Clause", "LJMU Vision School-led (1)")]
[Trait("Clause", "LJMU Vision School-led (2)")]
[Trait("Clause", "LJMU Vision School-led (3)")]
public sealed class ProgrammeCatalogueTests
{
    [Theory]
    [InlineData("BA with QTS", "undergraduate", "primary", null, "LJMU Vision HEI (1)")]
    [InlineData("PGDE", "core-postgraduate", "primary", 120, "LJMU Vision HEI (2)")]
    [InlineData("PGDE", "core-postgraduate", "secondary", 120, "LJMU Vision HEI (3)")]
    [InlineData("PGCE", "school-direct-tuition", "primary", 60, "LJMU Vision School-led (1)")]
    [InlineData("PGDE", "school-direct-tuition", "secondary", 120, "LJMU Vision School-led (2)")]
    [InlineData("PGCE", "school-direct-salaried", "secondary", 60, "LJMU Vision School-led (3)")]
    public void A_programme_of_the_year_is_found_by_the_clause_that_names_it(string name, string route, string phase, int? credits, string clause)
    {
        var finding = ProgrammeCatalogue.Check(name, TrainingRoute.Parse(route), SchoolPhase.Parse(phase), credits);

        Assert.Equal((Verdict.Satisfied, clause), (finding.Verdict, finding.Clause.Citation));
    }

    [Fact]
    public void What_is_not_offered_is_answered_with_what_is()
    {
        Assert.Equal(
            "[LJMU Introduction 6] breached: programme of school-direct-salaried for primary is PGDE with 120 credits; allowed: PGCE with 60 credits",
            ProgrammeCatalogue.Check("PGDE", TrainingRoute.SchoolDirectSalaried, SchoolPhase.Primary, 120).ToString());
        Assert.Equal(
            "[LJMU Introduction 6] breached: programme of undergraduate for secondary is BA with QTS; allowed: none",
            ProgrammeCatalogue.Check("BA with QTS", TrainingRoute.Undergraduate, SchoolPhase.Secondary, null).ToString());
        Assert.Throws<ArgumentException>(() => ProgrammeCatalogue.Check("", TrainingRoute.Undergraduate, SchoolPhase.Primary, null));
    }

    [Fact]
    public void An_unknown_route_is_answered_with_the_four() => Assert.Equal(
        "'flexible' is not a TrainingRoute. Known: core-postgraduate, undergraduate, school-direct-tuition, school-direct-salaried. (Parameter 'code')",
        Assert.Throws<ArgumentException>(() => TrainingRoute.Parse("flexible")).Message);

    [Property]
    public bool A_diploma_has_120_credits_a_certificate_60_and_salaried_trainees_60(byte number)
    {
        var programme = ProgrammeCatalogue.Year2022[number % ProgrammeCatalogue.Year2022.Count];
        return (programme.Name != "PGDE" || programme.Credits == 120) && (programme.Name != "PGCE" || programme.Credits == 60)
            && (!programme.Route.IsSalaried || programme.Credits == 60)
            && programme.Phases.All(phase => ProgrammeCatalogue.Check(programme.Name, programme.Route, phase, programme.Credits).Clause == programme.By);
    }
}
