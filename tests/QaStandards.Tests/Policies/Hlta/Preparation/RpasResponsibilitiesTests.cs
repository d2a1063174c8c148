using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

[Trait("Clause", "HLTA 20(4)")]
public sealed class RpasResponsibilitiesTests
{
    [Fact]
    public void C20_4_wants_both_activities() => Assert.Equal(
        "[HLTA 20(4)] Alder satisfied: 2 of 2 activities of preparation",
        RpasResponsibilities.Check(new() { Id = "Alder", IncludesStandard11Check = true, IncludesRegistration = true }).ToString());

    [Fact]
    public void C20_4_names_the_activity_that_is_left_out()
    {
        var finding = RpasResponsibilities.Check(new() { Id = "Birch", IncludesStandard11Check = true, IncludesRegistration = false });

        Assert.True(finding.Denies);
        Assert.Equal("[HLTA 20(4)] Birch breached: 1 of 2 activities of preparation; lacking local registration", finding.ToString());
    }

    [Fact]
    public void C20_4_names_the_activity_that_is_not_known() =>
        Expect.Lacks(RpasResponsibilities.Check(new() { Id = "Cedar", IncludesStandard11Check = true }), "local registration");

    [Property]
    public bool C20_4_does_not_ask_how_preparation_is_delivered(bool? check, bool? registration, bool? isPartOfTraining)
    {
        PreparationProgramme programme = new() { Id = "Cedar", IncludesStandard11Check = check, IncludesRegistration = registration };
        var expected = check == false || registration == false ? Verdict.Breached
            : check is null || registration is null ? Verdict.Undetermined
            : Verdict.Satisfied;

        return RpasResponsibilities.Check(programme).Verdict == expected
            && RpasResponsibilities.Check(programme with { IsPartOfTraining = isPartOfTraining }).Verdict == expected;
    }

    [Fact]
    public void A_programme_without_an_id_is_malformed()
    {
        Expect.Refuses(new PreparationProgrammeValidator(), new() { Id = "" }, "HLTA1121", "The programme has no id; give one.");
        Assert.Throws<ValidationException>(() => RpasResponsibilities.Check(new() { Id = "" }));
    }
}
