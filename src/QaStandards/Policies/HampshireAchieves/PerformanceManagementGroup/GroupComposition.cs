using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>"Membership", appendix C 3, and C 1.4. The framework names no quorum, and none is enforced.</summary>
public static class GroupComposition
{
    /// <summary>Checks who is in the group.</summary>
    /// <param name="members">The members.</param>
    /// <returns>
    /// Findings about chair, deputy, heads, managers, co-ordinator, minutes, and about external and co-opted members, who come by
    /// invitation.
    /// </returns>
    /// <exception cref="ArgumentException">The members are null, one is, has no id or is there twice.</exception>
    public static Findings Check(IEnumerable<GroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var all = Once(members);
        return
        [
            Seated(
                AppendixC_3_1a, "chaired by the manager for quality and assessment", all, Post.QualityManager, GroupSeat.Chair),
            Seated(
                AppendixC_3_1b, "senior manager for quality is the deputy", all, Post.SeniorManagerForQuality, GroupSeat.Deputy),
            Posts(AppendixC_3_1c, "heads in the group", all, Post.HeadOfService, Post.SeniorManager),
            Posts(
                AppendixC_3_1d,
                "managers in the group",
                all,
                Post.CommunityLearningManager,
                Post.FundingManager,
                Post.AdultLearningManager,
                Post.YoungPeopleManager,
                Post.SendManager),
            Posts(AppendixC_3_1e, "co-ordinators in the group", all, Post.TeachingCoordinator),
            Seated(AppendixC_3_1f, "minutes taken by business support", all, Post.BusinessSupport, GroupSeat.Minutes),
            Invited(AppendixC_1_4, "external partners who were invited", all, GroupSeat.External),
            Invited(AppendixC_3_2, "co-opted members who were invited", all, GroupSeat.CoOpted),
        ];
    }

    private static List<GroupMember> Once(IEnumerable<GroupMember> members)
    {
        var all = Periods.Required(members, nameof(members));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(member.Person, nameof(members));
            if (!seen.Add(member.Person))
            {
                throw new ArgumentException($"Member {member.Person} is there twice; leave one out.", nameof(members));
            }
        }

        return all;
    }

    private static Finding Seated(Clause by, string what, List<GroupMember> members, Post post, GroupSeat seat) =>
        Answer.Stated(by, what, members.Exists(member => member.Post == post && member.Seat == seat));

    private static Finding Posts(Clause by, string of, List<GroupMember> members, params Post[] posts) =>
        Found.Every(by, of, posts.Select(post => post.Value), members.Select(member => member.Post.Value));

    private static Finding Invited(Clause by, string of, List<GroupMember> members, GroupSeat seat)
    {
        var seated = members.Where(member => member.Seat == seat).ToList();
        return seated.Count == 0
            ? new(by, Verdict.NotApplicable, new Measure.Nothing($"{seat.Value} member"))
            : Answer.Every(by, of, [.. seated.Select(member => (member.Person, member.IsInvited))]);
    }
}
