using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Roles;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Roles;

[Trait("Clause", "HAMPSHIRE 5.0(3)")]
[Trait("Clause", "HAMPSHIRE 5.0(6)")]
public sealed class ResponsibilitiesTests
{
    private static readonly FeedbackAnalysis Analysis = new()
    {
        Id = "F1",
        AnalysedBy = Post.DevelopmentCoordinator,
        ActedOnBy = Post.CurriculumManager,
        Actions = 1,
        IsNoneNeeded = false,
    };

    private static readonly LegalAttestation[] Sixteen =
    [
        .. from provision in ProvisionType.All
           from domain in LegalDomain.All
           select new LegalAttestation { Provision = provision, Domain = domain, IsKept = true },
    ];

    [Theory]
    [InlineData(1, false, "satisfied")]
    [InlineData(0, true, "satisfied")]
    [InlineData(0, false, "breached")]
    [InlineData(0, null, "undetermined")]
    [InlineData(null, false, "undetermined")]
    public void C5_0_3_ends_in_an_action_or_in_a_record_that_none_is_needed(int? actions, bool? none, string verdict) =>
        Assert.Equal(verdict, FeedbackLoop.Check(Analysis with { Actions = actions, IsNoneNeeded = none })[2].Verdict.Value);

    [Fact]
    public void Somebody_else_who_analyses_or_acts_is_told_who_does()
    {
        Assert.Equal(
            "[HAMPSHIRE 5.0(3)] F1 breached: acted on by is tutor; allowed: manager-curriculum, manager-young-people, manager-adult-learning",
            FeedbackLoop.Check(Analysis with { ActedOnBy = Post.Tutor })[1].ToString());
        Expect.Lacks(FeedbackLoop.Check(Analysis with { AnalysedBy = null })[0], "the post that it was analysed by");
        Assert.Throws<ArgumentOutOfRangeException>(() => FeedbackLoop.Check(Analysis with { Actions = -1 }));
        Assert.Throws<ArgumentException>(() => FeedbackLoop.Check(Analysis with { Id = "" }));
    }

    [Fact]
    public void C5_0_6_has_sixteen_cells()
    {
        Assert.Equal("[HAMPSHIRE 5.0(6)] satisfied: 16 of 16 fields of law kept", LegalCompliance.Check(Sixteen).ToString());
        Expect.Lacks(LegalCompliance.Check(Sixteen[..^1]), "data-protection of esol");
        Assert.Equal(
            "[HAMPSHIRE 5.0(6)] breached: 14 of 16 fields of law kept; lacking equality of young-people",
            LegalCompliance.Check([.. Sixteen[..^1].Select((cell, place) => place == 1 ? cell with { IsKept = false } : cell)]).ToString());
        Assert.Equal(16, ((Measure.Missing)LegalCompliance.Check(null).Measure).Facts.Count);
        Assert.StartsWith(
            "health-and-safety of young-people is attested twice; give the one that holds.",
            Assert.Throws<ArgumentException>(() => LegalCompliance.Check([Sixteen[0], Sixteen[0]])).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool C5_0_6_is_kept_exactly_when_every_cell_is(byte place, bool isKept) =>
        (LegalCompliance.Check(Sixteen.Select((cell, i) => i == place % 16 ? cell with { IsKept = isKept } : cell)).Verdict == Verdict.Satisfied) == isKept;
}
