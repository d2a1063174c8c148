using System;
using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.MentorEligibility;
using static QaStandards.Policies.LjmuItt.SchoolPhase;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.2(1)d")]
[Trait("Clause", "LJMU Appendix 2 Provider (3)")]
public sealed class MentorEligibilityTests
{
    private static readonly LjmuAgreement BySubject = LjmuAgreement.Year2022.With(LjmuReadings.SubjectOrPhase.Choose("subject-in-secondary"));

    private static readonly MentorCandidate Maths = new()
    {
        Id = "M1",
        IsExperienced = true,
        IsTrained = true,
        Subjects = ["maths"],
        Phases = [Secondary],
    };

    [Fact]
    public void A_mentor_is_experienced_trained_and_of_the_subject_or_phase() => Assert.Equal(
        """
        Permitted
        [LJMU 4.2(1)d] M1 satisfied: mentor experienced: yes; must be yes
        [LJMU 4.2(1)d] M1 satisfied: mentor suitably trained: yes; must be yes
        [LJMU 4.2(1)d] M1 satisfied: met: maths, secondary; at least one of: maths, secondary
        [LJMU Appendix 2 Provider (3)] M1 satisfied: suitably qualified mentor assigned: yes; must be yes
        """,
        Decide(Maths, Secondary, "maths").ToString());

    [Theory]
    [InlineData("maths", "secondary", "permitted", "permitted")]
    [InlineData("physics", "secondary", "permitted", "refused")]
    [InlineData("maths", "primary", "permitted", "permitted")]
    [InlineData("physics", "primary", "refused", "refused")]
    public void Subject_or_phase_is_enough_unless_the_subject_is_read_as_needed(string subject, string phase, string either, string bySubject)
    {
        var mentor = Maths with { Subjects = [subject], Phases = [SchoolPhase.Parse(phase)] };

        Assert.Equal(either, Decide(mentor, Secondary, "maths").Outcome.Value);
        var read = Decide(mentor, Secondary, "maths", BySubject);
        Assert.Equal(bySubject, read.Outcome.Value);
        Assert.Contains("(reading LJMU-R12=subject-in-secondary)", read.Findings.ToString());
    }

    [Fact]
    public void In_primary_the_phase_is_enough_under_both_readings()
    {
        var mentor = Maths with { Subjects = [], Phases = [Primary] };

        Assert.Equal(Permission.Permitted, Decide(mentor, Primary).Outcome);
        Assert.Equal(Permission.Permitted, Decide(mentor, Primary, agreement: BySubject).Outcome);
        Assert.Equal("[LJMU 4.2(1)d] M1 breached: met: none; at least one of: primary", Decide(Maths, Primary).Findings[2].ToString());
    }

    [Fact]
    public void Nobody_is_not_eligible_and_what_is_not_known_is_named()
    {
        Assert.Equal("breached breached", Decide(null, Primary).Findings.Verdicts());
        Assert.Equal(
            """
            Undetermined
            [LJMU 4.2(1)d] M1 undetermined: cannot be told without: mentor experienced
            [LJMU 4.2(1)d] M1 undetermined: cannot be told without: mentor suitably trained
            [LJMU 4.2(1)d] M1 undetermined: cannot be told without: the subjects and phases that the mentor teaches
            [LJMU Appendix 2 Provider (3)] M1 undetermined: cannot be told without: suitably qualified mentor assigned
            """,
            Decide(new() { Id = "M1" }, Secondary, "maths").ToString());
        Assert.Throws<ArgumentException>(() => Decide(new() { Id = "" }, Secondary));
    }

    [Property]
    public bool Without_experience_or_training_nobody_is_eligible(bool experienced, bool trained) =>
        (Decide(Maths with { IsExperienced = experienced, IsTrained = trained }, Secondary, "maths").Outcome == Permission.Permitted)
            == (experienced && trained);
}
