using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.PerformanceManagementGroup;

[Trait("Clause", "HAMPSHIRE Appendix C 1.4")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1a")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1b")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1c")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1d")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1e")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.1f")]
[Trait("Clause", "HAMPSHIRE Appendix C 3.2")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.3")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.6")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.7")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.9")]
[Trait("Clause", "HAMPSHIRE 7.0")]
public sealed class GroupTests
{
    private static readonly DateInterval Year = HampshireFramework.June2025.YearOf(new(2025, 1, 1));

    private static readonly List<GroupMember> Members =
    [
        Member("M1", Post.QualityManager, GroupSeat.Chair),
        Member("M2", Post.SeniorManagerForQuality, GroupSeat.Deputy),
        Member("M3", Post.HeadOfService, GroupSeat.Core),
        Member("M4", Post.SeniorManager, GroupSeat.Core),
        Member("M5", Post.CommunityLearningManager, GroupSeat.Core),
        Member("M6", Post.FundingManager, GroupSeat.Core),
        Member("M7", Post.AdultLearningManager, GroupSeat.Core),
        Member("M8", Post.YoungPeopleManager, GroupSeat.Core),
        Member("M9", Post.SendManager, GroupSeat.Core),
        Member("M10", Post.TeachingCoordinator, GroupSeat.Core),
        Member("M11", Post.BusinessSupport, GroupSeat.Minutes),
    ];

    private static readonly PerformanceReport Report = new() { Title = "Autumn", Contents = GroupBusiness.ReportContents, Issues = 1, IssuesAdvised = 1 };

    [Fact]
    public void A_complete_group_is_sound() => Assert.Equal(
        "satisfied satisfied satisfied satisfied satisfied satisfied not-applicable not-applicable", GroupComposition.Check(Members).Verdicts());

    [Fact]
    public void Whoever_is_missing_is_named()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix C 3.1b] breached: senior manager for quality is the deputy: no; must be yes",
            GroupComposition.Check(Members.Where(member => member.Person != "M2"))[1].ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 3.1d] breached: 4 of 5 managers in the group; lacking manager-send-employability",
            GroupComposition.Check(Members.Where(member => member.Person != "M9"))[3].ToString());
    }

    [Fact]
    public void External_and_co_opted_members_come_by_invitation()
    {
        var findings = GroupComposition.Check([.. Members, Member("X1", Post.Provider, GroupSeat.External, false), Member("X2", Post.Tutor, GroupSeat.CoOpted, null)]);

        Assert.Equal("[HAMPSHIRE Appendix C 1.4] breached: 0 of 1 external partners who were invited; lacking X1", findings[6].ToString());
        Expect.Lacks(findings[7], "X2");
        Assert.StartsWith(
            "Member M1 is there twice; leave one out.",
            Assert.Throws<ArgumentException>(() => GroupComposition.Check([.. Members, Members[0]])).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool A_group_without_any_one_core_member_is_not_complete(byte place)
    {
        var without = Members.Where((_, i) => i != place % Members.Count);

        return GroupComposition.Check(without).Count(finding => finding.Verdict == Verdict.Breached) == 1;
    }

    [Fact]
    public void C2_7_asks_for_each_content_and_for_advice_on_each_issue()
    {
        Assert.Equal("satisfied satisfied", GroupBusiness.CheckReport(Report).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.7] Autumn breached: 8 of 9 contents there or not relevant; lacking withdrawals",
            GroupBusiness.CheckReport(Report with { Contents = Without("withdrawals") })[0].ToString());
        Assert.Equal(
            Verdict.Satisfied, GroupBusiness.CheckReport(Report with { Contents = Without("RARPA"), NotRelevant = ["RARPA"] })[0].Verdict);
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.7] Autumn breached: 0 issues with an advised action; at least 1",
            GroupBusiness.CheckReport(Report with { IssuesAdvised = 0 })[1].ToString());
        Assert.Equal("undetermined undetermined", GroupBusiness.CheckReport(new() { Title = "Autumn" }).Verdicts());
        Assert.StartsWith(
            "'weather' is not a content of a performance report.",
            Assert.Throws<ArgumentException>(() => GroupBusiness.CheckReport(Report with { Contents = ["weather"] })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupBusiness.CheckReport(Report with { Issues = -1 }));
    }

    [Fact]
    public void C2_9_is_every_plan_each_year()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.9] breached: 1 of 2 contingency plans reviewed in the year; lacking flood",
            GroupBusiness.CheckContingencyPlans([("fire", Milestone.On(new(2025, 5, 1))), ("flood", Milestone.On(new(2024, 7, 31)))], Year).ToString());
        Expect.Lacks(GroupBusiness.CheckContingencyPlans([("fire", null)], Year), "fire");
        Expect.Lacks(GroupBusiness.CheckContingencyPlans(null, Year), "the contingency plans");
        Assert.Equal(Verdict.NotApplicable, GroupBusiness.CheckContingencyPlans([], Year).Verdict);
    }

    [Fact]
    public void C2_3_is_reviewed_and_recommended()
    {
        Assert.Equal(Verdict.Satisfied, GroupBusiness.CheckCommissioningPlan(true, true).Verdict);
        Assert.Equal(Verdict.Breached, GroupBusiness.CheckCommissioningPlan(true, false).Verdict);
        Expect.Lacks(GroupBusiness.CheckCommissioningPlan(true, null), "recommended to the branch management team");
    }

    [Fact]
    public void C2_6_looks_at_the_plan_of_every_type_of_provision()
    {
        Assert.Equal(Verdict.Satisfied, GroupBusiness.CheckPlansReviewed(ProvisionType.All).Verdict);
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.6] breached: 3 of 4 improvement plans looked at; lacking esol",
            GroupBusiness.CheckPlansReviewed(ProvisionType.All.Take(3)).ToString());
        Expect.Lacks(GroupBusiness.CheckPlansReviewed(null), "the improvement plans that were looked at");
    }

    [Fact]
    public void C7_0_is_not_only_safeguarding_and_equality()
    {
        Assert.Equal(
            "[HAMPSHIRE 7.0] breached: 1 of 2 statutory policies reported to the group; lacking Equality, Diversity & Inclusion",
            GroupBusiness.CheckStatutoryPolicies(["Safeguarding and Prevent"]).ToString());
        Assert.Equal(
            Verdict.Breached,
            GroupBusiness.CheckStatutoryPolicies(["Safeguarding and Prevent", "Equality, Diversity & Inclusion"], ["General Health and Safety"]).Verdict);
        Expect.Lacks(GroupBusiness.CheckStatutoryPolicies(null), "the policies that were reported on");
    }

    private static ValueList<string> Without(string content) => GroupBusiness.ReportContents.Where(each => each != content).ToValueList();

    private static GroupMember Member(string person, Post post, GroupSeat seat, bool? isInvited = null) =>
        new() { Person = person, Post = post, Seat = seat, IsInvited = isInvited };
}
