using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class PreModerationScrutinyTests
{
    private static readonly LocalDate Thu_2017_11_02 = new(2017, 11, 2);
    private static readonly LocalDate Mon_2017_11_06 = new(2017, 11, 6);
    private static readonly LocalDate Mon_2017_11_13 = new(2017, 11, 13);
    private static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);

    private static readonly Scrutiny Good = new()
    {
        On = Thu_2017_11_02,
        By = "SA1",
        AreRecordsAdequate = true,
        IsProcessSufficient = true,
        Considered = ProcessCriterion.All,
    };

    private static readonly ScrutinisedFile File = new()
    {
        File = "f1",
        Assessor = "A",
        Scrutinies = [Good],
        Revised = Milestone.NotReached,
    };

    [Fact, Trait("Clause", "HLTA 66")]
    public void A_file_that_was_never_scrutinised_is_refused_even_when_it_was_drawn_at_random()
    {
        var decision = PreModerationScrutiny.DecideModeration(File with { Scrutinies = [] }, Thu_2017_11_16_Event);

        Assert.Equal(
            "Refused\n[HLTA 66] f1 breached: scrutinised before moderation: no; must be yes (to turn it: scrutinise it first)",
            decision.ToString());
    }

    [Fact, Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 78")]
    public void A_file_that_passed_before_the_event_is_moderated() => Assert.Equal(
        """
        Permitted
        [HLTA 66] f1 satisfied: revised after its scrutiny: no; must be no
        [HLTA 66] f1 satisfied: scrutinised by the file's own assessor: no; must be no
        [HLTA 68] f1 satisfied: 2 of 2 results of scrutiny
        [HLTA 69] f1 satisfied: records adequate: yes; must be yes
        [HLTA 70a] f1 satisfied: process produced enough evidence: yes; must be yes
        [HLTA 70a] f1 satisfied: 3 of 3 criteria considered for the process
        [HLTA 78] f1 satisfied: scrutiny on Thu 2 Nov 2017; not after moderation on Thu 16 Nov 2017
        """,
        PreModerationScrutiny.DecideModeration(File, Thu_2017_11_16_Event).ToString());

    [Theory, Trait("Clause", "HLTA 67a"), Trait("Clause", "HLTA 67b")]
    [InlineData(false, true, true, "breached satisfied", true)]
    [InlineData(true, true, true, "satisfied satisfied", false)]
    [InlineData(true, true, false, "satisfied breached", false)]
    [InlineData(null, null, true, "undetermined undetermined", false)]
    public void The_senior_assessor_chooses_what_is_scrutinised(
        bool? bySenior, bool? experience, bool? difficulties, string verdicts, bool denies)
    {
        var findings = PreModerationScrutiny.CheckSelection(new()
        {
            Cohort = "2017-11",
            IsBySeniorAssessor = bySenior,
            IsExperienceWeighed = experience,
            ArePastDifficultiesWeighed = difficulties,
        });

        Assert.Equal(verdicts, string.Join(' ', findings.Select(finding => finding.Verdict.Value)));
        Assert.Equal(denies, findings.Deny);
        Assert.Equal([Effect.Blocks, Effect.Warns], findings.Select(finding => finding.Effect));
    }

    [Fact, Trait("Clause", "HLTA 67a")]
    public void An_administrator_who_chooses_is_named_in_the_finding() => Assert.Equal(
        "[HLTA 67a] 2017-11 breached: chosen by the senior assessor: no; must be yes\n"
        + "[HLTA 67b] 2017-11 breached: 1 of 2 things weighed in the choice; lacking past difficulties of the assessors",
        PreModerationScrutiny.CheckSelection(new()
        {
            Cohort = "2017-11",
            IsBySeniorAssessor = false,
            IsExperienceWeighed = true,
            ArePastDifficultiesWeighed = false,
        }).ToString());

    [Theory, Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 69")]
    [InlineData(12, "permitted")]
    [InlineData(13, "permitted")]
    [InlineData(14, "refused")]
    public void A_returned_file_is_moderated_once_it_was_revised_and_then_passed(int revised, string permission)
    {
        var file = File with
        {
            Scrutinies = [Good with { On = Mon_2017_11_13 }, Good with { On = Mon_2017_11_06, AreRecordsAdequate = false }],
            Revised = Milestone.On(new(2017, 11, revised)),
        };

        Assert.Equal(permission, PreModerationScrutiny.DecideModeration(file, Thu_2017_11_16_Event).Outcome.Value);
    }

    [Fact, Trait("Clause", "HLTA 69")]
    public void A_file_that_is_not_revised_in_time_is_refused_and_goes_to_the_next_month_as_resubmitted()
    {
        var file = File with { Scrutinies = [Good with { On = Mon_2017_11_06, AreRecordsAdequate = false }] };

        var decision = PreModerationScrutiny.DecideModeration(file, Thu_2017_11_16_Event);
        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Contains("[HLTA 69] f1 breached: records adequate: no; must be yes", decision.ToString(), StringComparison.Ordinal);
        Assert.Equal(ScrutinyOutcome.Returned, PreModerationScrutiny.Decide(file).Outcome);

        var plan = CandidateFiles.Plan([CandidateFiles.Met("f1") with { Submission = 2 }]);
        Assert.Contains(plan.Outcome.Selected.Single().Reasons, reason => reason.Locator == "75(3)");
    }

    [Theory, Trait("Clause", "HLTA 68"), Trait("Clause", "HLTA 69"), Trait("Clause", "HLTA 70a")]
    [InlineData(true, true, "suitable")]
    [InlineData(false, true, "returned")]
    [InlineData(true, false, "full-reassessment-required")]
    [InlineData(false, false, "full-reassessment-required")]
    [InlineData(null, false, "full-reassessment-required")]
    [InlineData(null, true, "undetermined")]
    [InlineData(true, null, "undetermined")]
    [InlineData(false, null, "undetermined")]
    [InlineData(null, null, "undetermined")]
    public void An_insufficient_process_comes_before_insufficient_records(bool? records, bool? process, string outcome)
    {
        var decision = PreModerationScrutiny.Decide(
            File with { Scrutinies = [Good with { AreRecordsAdequate = records, IsProcessSufficient = process }] });

        Assert.Equal(outcome, decision.Outcome.Value);
        Assert.Equal(records is not false && process is not false, decision.Stands);
    }

    [Fact, Trait("Clause", "HLTA 70a")]
    public void Leading_questions_and_thin_responses_are_not_enough_evidence()
    {
        var decision = PreModerationScrutiny.Decide(
            File with { Scrutinies = [Good with { IsProcessSufficient = false, Considered = [ProcessCriterion.Questions, ProcessCriterion.Responses] }] });

        Assert.Equal(
            """
            FullReassessmentRequired
            [HLTA 66] f1 satisfied: scrutinised by the file's own assessor: no; must be no
            [HLTA 68] f1 satisfied: 2 of 2 results of scrutiny
            [HLTA 69] f1 satisfied: records adequate: yes; must be yes
            [HLTA 70a] f1 breached: process produced enough evidence: no; must be yes
            [HLTA 70a] f1 breached: 2 of 3 criteria considered for the process; lacking queries
            """,
            decision.ToString());
        Assert.Equal(Effect.Warns, decision.Findings[^1].Effect);
    }

    [Fact, Trait("Clause", "HLTA 66")]
    public void Nobody_scrutinises_a_file_of_his_or_her_own_unless_a_reading_lets_it_pass()
    {
        var own = File with { Scrutinies = [Good with { By = "A" }] };

        Assert.Equal(Permission.Refused, PreModerationScrutiny.DecideModeration(own, Thu_2017_11_16_Event).Outcome);
        Assert.Equal(
            "[HLTA 66] f1 breached: scrutinised by the file's own assessor: yes; must be no",
            PreModerationScrutiny.Decide(own).Findings[0].ToString());

        var lenient = HltaCode.April2017.With(HltaReadings.OwnFiles.Choose("not-barred"));
        Assert.Equal(Permission.Permitted, PreModerationScrutiny.DecideModeration(own, Thu_2017_11_16_Event, lenient).Outcome);
        Assert.Equal(
            "[HLTA 66] f1 breached: scrutinised by the file's own assessor: yes; must be no (reading HLTA-R42=not-barred)",
            PreModerationScrutiny.Decide(own, lenient).Findings[0].ToString());
    }

    [Fact, Trait("Clause", "HLTA 66")]
    public void Another_reading_moderates_what_the_senior_assessor_did_not_choose()
    {
        var chosen = HltaCode.April2017.With(HltaReadings.FilesThatPassScrutiny.Choose("scrutinised"));

        Assert.Equal(
            "Permitted\n[HLTA 66] f1 not-applicable: no scrutiny chosen by the senior assessor (reading HLTA-R43=scrutinised)",
            PreModerationScrutiny.DecideModeration(File with { Scrutinies = [] }, Thu_2017_11_16_Event, chosen).ToString());
        Assert.Equal(
            Permission.Undetermined,
            PreModerationScrutiny.DecideModeration(File with { Scrutinies = null }, Thu_2017_11_16_Event, chosen).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 68")]
    public void What_is_not_known_is_named()
    {
        var unknown = new ScrutinisedFile { File = "f1" };

        Assert.Equal(
            "Undetermined\n[HLTA 66] f1 undetermined: cannot be told without: scrutinised", PreModerationScrutiny.Decide(unknown).ToString());
        Assert.Equal(Permission.Undetermined, PreModerationScrutiny.DecideModeration(unknown, Thu_2017_11_16_Event).Outcome);
        Assert.Equal(
            ScrutinyOutcome.NotScrutinised, PreModerationScrutiny.Decide(unknown with { Scrutinies = [] }).Outcome);
        Assert.Equal(
            """
            [HLTA 66] f1 undetermined: cannot be told without: the day of: last revision
            [HLTA 66] f1 undetermined: cannot be told without: scrutinised by the file's own assessor
            [HLTA 68] f1 undetermined: cannot be told without: result about the records, result about the process
            [HLTA 69] f1 undetermined: cannot be told without: records adequate
            [HLTA 70a] f1 undetermined: cannot be told without: process produced enough evidence
            [HLTA 70a] f1 undetermined: cannot be told without: queries, questions, responses
            [HLTA 78] f1 satisfied: scrutiny on Mon 6 Nov 2017; not after moderation on Thu 16 Nov 2017
            """,
            PreModerationScrutiny.DecideModeration(
                unknown with { Scrutinies = [new() { On = Mon_2017_11_06 }] }, Thu_2017_11_16_Event).Findings.ToString());
    }

    [Property, Trait("Clause", "HLTA 66")]
    public void The_order_of_the_list_makes_no_difference_and_only_the_latest_scrutiny_in_time_counts(byte[] days)
    {
        var all = days.Distinct().Select(day => Good with { On = Thu_2017_11_02.PlusDays(day % 28), AreRecordsAdequate = day % 3 > 0 })
            .DistinctBy(scrutiny => scrutiny.On).ToArray();
        var expected = Permission.Refused;
        foreach (var scrutiny in all)
        {
            // An oracle without sorting: nothing in time is later.
            if (scrutiny.On <= Thu_2017_11_16_Event && !all.Any(other => other.On > scrutiny.On && other.On <= Thu_2017_11_16_Event))
            {
                expected = scrutiny.AreRecordsAdequate is true ? Permission.Permitted : Permission.Refused;
            }
        }

        Assert.Equal(expected, PreModerationScrutiny.DecideModeration(File with { Scrutinies = [.. all] }, Thu_2017_11_16_Event).Outcome);
        Assert.Equal(
            expected, PreModerationScrutiny.DecideModeration(File with { Scrutinies = [.. all.Reverse()] }, Thu_2017_11_16_Event).Outcome);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, ScrutinisedFile file) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => PreModerationScrutiny.Decide(file)).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1301 A scrutinised file has an id of its own; give it.", File with { File = " " });
        Refused("HLTA1302 File f1 has a scrutiny that is null; leave it out.", File with { Scrutinies = [null!] });
        Refused(
            "HLTA1303 File f1 has a criterion that is null; leave it out or name it.",
            File with { Scrutinies = [Good with { Considered = [null!] }] });
    }
}
