using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.StakeholderLiaison;

[Trait("Clause", "HLTA 109")]
[Trait("Clause", "HLTA 110")]
public sealed class PromotionalMaterialsTests
{
    private static readonly string[] Providers = ["R1", "R2", "R3"];

    private static readonly PromotionalMaterial Certificate =
        new() { Name = "certificate", Scope = PromotionScope.National, Logos = ["R1", "R2", "R3"], BearsTitle = true };

    private static readonly PromotionalMaterial Leaflet =
        new() { Name = "leaflet", Scope = PromotionScope.Regional, Logos = ["R3"], StatesMembership = true };

    [Fact]
    public void C109_wants_every_logo_and_the_title() =>
        Assert.Equal("satisfied satisfied", PromotionalMaterials.Check(Certificate, Providers).Verdicts());

    [Fact]
    public void C109_names_the_logo_that_is_lacking() => Assert.Equal(
        "[HLTA 109] handbook breached: 2 of 3 logos of the providers; lacking R3\n"
        + "[HLTA 109] handbook breached: title of the Partnership shown: no; must be yes",
        PromotionalMaterials.Check(Certificate with { Name = "handbook", Logos = ["R1", "R2"], BearsTitle = false }, Providers).ToString());

    [Fact]
    public void C109_does_not_guess() => Assert.Equal(
        "undetermined undetermined",
        PromotionalMaterials.Check(new() { Name = "site", Scope = PromotionScope.National }, Providers).Verdicts());

    [Theory]
    [InlineData(true, "[HLTA 110] leaflet satisfied: membership of the Partnership stated: yes; must be yes")]
    [InlineData(false, "[HLTA 110] leaflet breached: membership of the Partnership stated: no; must be yes")]
    [InlineData(null, "[HLTA 110] leaflet undetermined: cannot be told without: membership of the Partnership stated")]
    public void C110_wants_membership_stated(bool? stated, string expected) =>
        Assert.Equal(expected, PromotionalMaterials.Check(Leaflet with { StatesMembership = stated }, Providers).ToString());

    [Property]
    public bool C110_does_not_ask_for_logos(bool? stated, byte logos) => PromotionalMaterials.Check(Leaflet with { StatesMembership = stated }, Providers)
        .Equals(PromotionalMaterials.Check(
            Leaflet with { StatesMembership = stated, Logos = [.. Providers.Take(logos % 4)] }, Providers));

    [Fact]
    public void Material_of_nobody_s_is_refused()
    {
        Assert.Equal(
            "Give the name of every provider of the Partnership; one is missing. (Parameter 'providers')",
            Assert.Throws<ArgumentException>(() => PromotionalMaterials.Check(Certificate, ["R1", ""])).Message);
        Assert.Throws<ValidationException>(() => PromotionalMaterials.Check(Certificate with { Name = "" }, Providers));
        Expect.Refuses(new PromotionalMaterialValidator(), Certificate with { Name = "" }, "HLTA1511", "The material has no name; give one.");
        Expect.Refuses(
            new PromotionalMaterialValidator(),
            Certificate with { Scope = null! },
            "HLTA1512",
            "Material certificate has no scope; give regional or national.");
    }
}
