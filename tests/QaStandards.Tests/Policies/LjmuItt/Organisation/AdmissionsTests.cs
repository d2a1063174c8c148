using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Organisation;
using Xunit;
using static QaStandards.Policies.LjmuItt.Organisation.Admissions;

namespace QaStandards.Tests.Policies.LjmuItt.Organisation;

public sealed class AdmissionsTests
{
    private static readonly LocalDate Mon_2023_01_16 = new(2023, 1, 16);
    private static readonly LjmuAgreement BothTasks = LjmuAgreement.Year2022.With(LjmuReadings.InterviewTasks.Choose("both"));

    private static readonly AdmissionDecision Selected = new()
    {
        Candidate = "C1",
        CoordinatedBy = PartnershipPost.University,
        HasSchoolRepresentative = true,
        HasApplicationForm = true,
        Interviewed = Milestone.On(Mon_2023_01_16),
        HadWrittenTask = true,
        HadGroupTask = true,
        HadTeachingEpisode = false,
        Decided = Milestone.On(Mon_2023_01_16),
    };

    [Fact, Trait("Clause", "LJMU 2.4(1)"), Trait("Clause", "LJMU 2.4(5)")]
    public void A_candidate_is_selected_on_form_interview_and_decision()
    {
        Assert.Equal(Permission.Permitted, Decide(Selected).Outcome);
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied", Decide(Selected).Findings.Verdicts());
        Assert.Equal(Permission.Refused, Decide(Selected with { HasApplicationForm = false }).Outcome);
        Assert.Equal(Permission.Refused, Decide(Selected with { Decided = Milestone.On(new(2023, 1, 15)) }).Outcome);
        var universityOnly = Decide(Selected with { HasSchoolRepresentative = false });
        Assert.Equal((Permission.Permitted, Verdict.Breached), (universityOnly.Outcome, universityOnly.Findings[1].Verdict));
        Assert.Equal(Permission.Undetermined, Decide(new() { Candidate = "C1" }).Outcome);
        Assert.Throws<ArgumentException>(() => Decide(Selected with { Candidate = "" }));
    }

    [Fact, Trait("Clause", "LJMU 2.4(5)")]
    public void Group_task_or_teaching_episode_is_enough_unless_both_are_read()
    {
        Assert.Equal(Verdict.Satisfied, Decide(Selected).Findings[4].Verdict);
        Assert.Equal(
            "[LJMU 2.4(5)] C1 breached: 2 of 3 tasks of the interview; lacking teaching episode (reading LJMU-R10=both)",
            Decide(Selected, BothTasks).Findings[4].ToString());
        Assert.Equal(Verdict.Breached, Decide(Selected with { HadGroupTask = false }).Findings[4].Verdict);
    }

    [Property, Trait("Clause", "LJMU 2.4a")]
    public bool School_Direct_admissions_stand_only_with_all_four_procedures(bool[] agreed)
    {
        var aspects = AdmissionsAspect.All.Where((_, number) => number < agreed.Length && agreed[number]).ToList();
        return (DecideSchoolDirect(PartnershipPost.LeadSchool, aspects).Outcome == Permission.Permitted) == (aspects.Count == 4);
    }

    [Fact, Trait("Clause", "LJMU 2.4a")]
    public void School_Direct_admissions_are_the_lead_school_s()
    {
        Assert.Equal(Permission.Permitted, DecideSchoolDirect(PartnershipPost.LeadSchool, AdmissionsAspect.All).Outcome);
        Assert.Equal(Permission.Refused, DecideSchoolDirect(PartnershipPost.University, AdmissionsAspect.All).Outcome);
        Assert.Equal(Permission.Undetermined, DecideSchoolDirect(null, null).Outcome);
    }

    [Theory, Trait("Clause", "LJMU 2.4(3)")]
    [InlineData(true, 15, "satisfied")]
    [InlineData(true, 16, "breached")]
    [InlineData(false, 16, "not-applicable")]
    [InlineData(null, 16, "undetermined")]
    public void A_new_selector_is_inducted_before_the_first_interview(bool? isNew, int day, string verdict) =>
        Assert.Equal(verdict, CheckSelector(isNew, Milestone.On(new(2023, 1, day)), Mon_2023_01_16).Verdict.Value);

    [Fact, Trait("Clause", "LJMU 2.4(2)")]
    public void A_significant_change_goes_to_the_board_and_the_committees_before_it_takes_effect()
    {
        var before = Milestone.On(new(2023, 1, 15));

        Assert.Equal("satisfied satisfied", CheckChange(true, before, before, Mon_2023_01_16).Verdicts());
        Assert.Equal("satisfied breached", CheckChange(true, before, Milestone.On(Mon_2023_01_16), Mon_2023_01_16).Verdicts());
        Assert.Equal("not-applicable", CheckChange(false, null, null, null).Verdicts());
        Assert.Equal("undetermined", CheckChange(null, null, null, null).Verdicts());
        Assert.Equal("undetermined undetermined", CheckChange(true, null, null, null).Verdicts());
    }
}
