using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark.CodeOfPractice;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Confidentiality 1b")]
[Trait("Clause", "ICT-MARK Confidentiality 1c")]
[Trait("Clause", "ICT-MARK Confidentiality 2")]
[Trait("Clause", "ICT-MARK Materials 1b")]
public sealed class ConfidentialityTests
{
    private static readonly LocalDate Mon_2025_06_02 = new(2025, 6, 2);

    [Theory]
    [InlineData("assessor", true)]
    [InlineData("naace", true)]
    [InlineData("quality-assurance", true)]
    [InlineData("school", true)]
    [InlineData("another-assessor", false)]
    [InlineData("organisation", false)]
    [InlineData("intermediary", false)]
    [InlineData("other", false)]
    public void A_school_s_affairs_stay_between_it_the_assessor_and_Naace(string to, bool isTold)
    {
        foreach (var commercial in new[] { true, false })
        {
            var decision = Confidentiality.Decide(new() { School = "S1", To = Recipient.Parse(to), IsCommercial = commercial });
            Assert.Equal(isTold ? Permission.Permitted : Permission.Refused, decision.Outcome);
        }

        Assert.Equal(8, Recipient.All.Count);
    }

    [Fact]
    public void The_refusal_says_who_may_be_told() => Assert.Equal(
        "[ICT-MARK Confidentiality 1b] S1 breached: recipient is intermediary; allowed: assessor, naace, quality-assurance, school",
        Confidentiality.Decide(new() { School = "S1", To = Recipient.Intermediary, IsCommercial = false }).Findings[0].ToString());

    [Fact]
    public void The_award_itself_is_public() => Assert.Equal(
        Permission.Permitted, Confidentiality.Decide(new() { School = "S1", To = Recipient.Other, IsAwardAlone = true }).Outcome);

    [Fact]
    public void What_is_not_known_is_undetermined()
    {
        var decision = Confidentiality.Decide(new() { School = "S1" });

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Expect.Lacks(decision.Findings[0], "who is told");
        Expect.Lacks(decision.Findings[2], "whether it is a commercial confidence");
        Assert.Throws<ArgumentException>("disclosure", () => Confidentiality.Decide(new() { School = " " }));
    }

    [Theory]
    [InlineData(true, true, "permitted")]
    [InlineData(true, false, "refused")]
    [InlineData(true, null, "undetermined")]
    [InlineData(false, false, "permitted")]
    [InlineData(null, true, "undetermined")]
    public void Material_is_altered_only_with_a_permission_in_writing(bool? altered, bool? written, string answer) => Assert.Equal(
        answer, Materials.Decide(new() { Material = "logo", IsAltered = altered, IsPermittedInWriting = written }, Mon_2025_06_02).Outcome.Value);

    [Fact]
    public void A_permission_that_runs_backwards_is_refused() => Assert.Equal(
        "The permission for logo from Mon 2 Jun 2025 ends on Sun 1 Jun 2025, before it begins; exchange the two days. (Parameter 'use')",
        Assert.Throws<ArgumentException>(() => Materials.Decide(
            new() { Material = "logo", From = Mon_2025_06_02, To = Mon_2025_06_02.PlusDays(-1) }, Mon_2025_06_02)).Message);

    [Property]
    public bool A_permission_holds_on_its_days_and_on_no_other(sbyte from, byte length, sbyte day)
    {
        var use = new MaterialUse
        {
            Material = "logo",
            IsAltered = true,
            IsPermittedInWriting = true,
            From = Mon_2025_06_02.PlusDays(from),
            To = Mon_2025_06_02.PlusDays(from + length),
        };

        return (Materials.Decide(use, Mon_2025_06_02.PlusDays(day)).Outcome == Permission.Permitted) == (day >= from && day <= from + length);
    }
}
