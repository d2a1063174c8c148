using System.Linq;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.RelatedPolicies;

[Trait("Clause", "HAMPSHIRE 3.1")]
[Trait("Clause", "HAMPSHIRE 3.1 Admissions")]
[Trait("Clause", "HAMPSHIRE 3.1 Bursary")]
[Trait("Clause", "HAMPSHIRE 3.1 Attendance")]
[Trait("Clause", "HAMPSHIRE 3.1 Safeguarding")]
[Trait("Clause", "HAMPSHIRE 3.1 SEND")]
[Trait("Clause", "HAMPSHIRE 3.1 Equality")]
[Trait("Clause", "HAMPSHIRE 3.1 Teaching")]
[Trait("Clause", "HAMPSHIRE 3.1 RARPA")]
[Trait("Clause", "HAMPSHIRE 3.1 Skills for Life")]
[Trait("Clause", "HAMPSHIRE 3.1 Observation")]
[Trait("Clause", "HAMPSHIRE 3.1 Internal assurance")]
[Trait("Clause", "HAMPSHIRE 3.1 CPD")]
[Trait("Clause", "HAMPSHIRE 3.1 Exams")]
[Trait("Clause", "HAMPSHIRE 3.1 Malpractice")]
[Trait("Clause", "HAMPSHIRE 3.1 Conflict of interest")]
[Trait("Clause", "HAMPSHIRE 3.1 Complaints")]
[Trait("Clause", "HAMPSHIRE 3.1 Health and safety")]
[Trait("Clause", "HAMPSHIRE 3.1 e-Safety")]
[Trait("Clause", "HAMPSHIRE 3.1 Kept")]
[Trait("Clause", "HAMPSHIRE 9.0d")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.12")]
public sealed class RelatedPolicyListTests
{
    private static readonly LocalDate Mon_2025_09_01 = new(2025, 9, 1);

    private static readonly PolicyVersion Version = new()
    {
        DraftedBy = Post.QualityManager,
        AgreedBy = [Post.TeachingCoordinator],
        Approved = Milestone.On(Mon_2025_09_01),
        Effective = Mon_2025_09_01,
        IsSummaryInNotes = true,
    };

    [Fact]
    public void Eighteen_policies_are_part_of_the_framework_with_both_owners()
    {
        Assert.Equal(18, RelatedPolicyList.All.Count);
        Assert.Equal(18, RelatedPolicyList.All.Select(policy => policy.By).Distinct().Count());
        Assert.All(RelatedPolicyList.All, policy => Assert.True(policy.Updaters.Count > 0 && policy.Adherence.Count > 0));
        Assert.Equal(8, RelatedPolicyList.All.Count(policy => policy.Updaters.Equals((ValueList<Post>)[Post.QualityManager, Post.TeachingCoordinator])));
    }

    [Fact]
    public void A_missing_policy_is_named_and_another_stands_in_for_none()
    {
        var titles = RelatedPolicyList.All.Select(policy => policy.Title).Where(title => title != "RARPA").Append("Uniform");

        Assert.Equal(
            "[HAMPSHIRE 3.1] breached: 17 of 18 policies that are part of the framework; lacking RARPA", RelatedPolicyList.Check(titles).ToString());
        Assert.Equal(Verdict.Satisfied, RelatedPolicyList.Check(titles.Append("RARPA")).Verdict);
        Expect.Lacks(RelatedPolicyList.Check(null), "the policies that are held");
        Assert.False(RelatedPolicyList.TryFind("Uniform", out _));
    }

    [Fact]
    public void A_policy_is_kept_in_one_place_at_least()
    {
        var policy = Policy("RARPA");

        Assert.Equal(Verdict.Satisfied, RelatedPolicyList.CheckKept(policy, [PolicyLocation.LearningEnvironment]).Verdict);
        Assert.Equal(
            "[HAMPSHIRE 3.1 Kept] RARPA breached: met: none; at least one of: sharepoint, vle", RelatedPolicyList.CheckKept(policy, []).ToString());
        Expect.Lacks(RelatedPolicyList.CheckKept(policy, null), "where the policy is kept");
    }

    [Fact]
    public void A_version_is_drafted_agreed_approved_and_noted() => Assert.Equal(
        "satisfied satisfied satisfied satisfied",
        RelatedPolicyList.CheckVersion(Policy("Internal Quality Assurance"), Version).Verdicts());

    [Fact]
    public void A_post_that_does_not_own_a_policy_is_told_who_does() => Assert.Equal(
        "[HAMPSHIRE 3.1 Internal assurance] Internal Quality Assurance breached: drafted by is manager-curriculum; allowed: manager-quality, co-ordinator-teaching",
        RelatedPolicyList.CheckVersion(Policy("Internal Quality Assurance"), Version with { DraftedBy = Post.CurriculumManager })[0].ToString());

    [Fact]
    public void The_other_updaters_agree_unless_each_answers_for_an_area()
    {
        Assert.Equal(
            Verdict.Breached, RelatedPolicyList.CheckVersion(Policy("RARPA"), Version with { AgreedBy = [] })[1].Verdict);
        Assert.Equal(
            Verdict.NotApplicable,
            RelatedPolicyList.CheckVersion(Policy("Attendance & Punctuality"), Version with { DraftedBy = Post.YoungPeopleManager })[1].Verdict);
        Assert.Equal(
            Verdict.NotApplicable,
            RelatedPolicyList.CheckVersion(Policy("Equality, Diversity & Inclusion"), Version with { DraftedBy = Post.SeniorManager })[1].Verdict);
    }

    [Fact]
    public void C2_12_is_approved_before_it_holds()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.12] RARPA breached: version approved by the group on Mon 1 Sep 2025; not after the day from which it holds on Sun 31 Aug 2025",
            RelatedPolicyList.CheckVersion(Policy("RARPA"), Version with { Effective = Mon_2025_09_01.PlusDays(-1) })[2].ToString());
        Assert.Equal(
            Verdict.Breached, RelatedPolicyList.CheckVersion(Policy("RARPA"), Version with { Approved = Milestone.NotReached })[2].Verdict);
    }

    [Fact]
    public void What_is_not_known_about_a_version_is_named() => Assert.All(
        RelatedPolicyList.CheckVersion(Policy("RARPA"), new()), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));

    private static RelatedPolicy Policy(string title) =>
        RelatedPolicyList.TryFind(title, out var policy) ? policy : throw new Xunit.Sdk.XunitException($"{title} is not there.");
}
