using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Introduction;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Introduction;

[Trait("Clause", "HLTA 2")]
public sealed class BoardCompositionTests
{
    private static readonly HltaCode TwoOfEach = HltaCode.April2017.With(HltaReadings.BoardMembers.Choose("two-of-each"));

    [Theory]
    [InlineData(1, 1, "satisfied satisfied")]
    [InlineData(2, 0, "satisfied breached")]
    [InlineData(0, 1, "breached satisfied")]
    public void C2_wants_one_of_each(int heads, int assistants, string verdicts) =>
        Assert.Equal(verdicts, BoardComposition.Check([.. Members(heads, assistants), BoardRole.RegionalProvider]).Verdicts());

    [Theory]
    [InlineData(1, 1, "breached breached")]
    [InlineData(2, 2, "satisfied satisfied")]
    public void C2_wants_two_of_each_under_the_other_reading(int heads, int assistants, string verdicts)
    {
        var findings = BoardComposition.Check(Members(heads, assistants), TwoOfEach);

        Assert.Equal(verdicts, findings.Verdicts());
        Assert.All(findings, finding => Assert.Equal("HLTA-R61=two-of-each", finding.Reading!.ToString()));
    }

    [Fact]
    public void C2_says_who_is_lacking() => Assert.Equal(
        "[HLTA 2] satisfied: 2 head teachers on the Board; at least 1\n[HLTA 2] breached: 0 HLTAs on the Board; at least 1",
        BoardComposition.Check(Members(2, 0)).ToString());

    [Fact]
    public void C2_without_members_is_not_known()
    {
        Expect.Lacks(Assert.Single(BoardComposition.Check(null)), "the members of the Board");
        Expect.Lacks(Assert.Single(BoardComposition.Check([])), "the members of the Board");
    }

    [Fact]
    public void A_member_without_a_role_is_refused() =>
        Assert.Equal("members", Assert.Throws<ArgumentNullException>(() => BoardComposition.Check([null!])).ParamName);

    [Property]
    public bool C2_takes_no_harm_from_others(byte heads, byte assistants, byte others)
    {
        var some = Members(heads % 4, assistants % 4);
        BoardRole[] more = [.. some, .. Enumerable.Repeat(BoardRole.Other, others % 9)];
        return some.Length == 0 || BoardComposition.Check(some).SequenceEqual(BoardComposition.Check(more.Reverse()));
    }

    private static BoardRole[] Members(int heads, int assistants) =>
        [.. Enumerable.Repeat(BoardRole.HeadTeacher, heads), .. Enumerable.Repeat(BoardRole.Hlta, assistants)];
}
