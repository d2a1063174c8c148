using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class SeparateReviewsTests
{
    private static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);
    private static readonly LocalDate Mon_2017_11_20 = new(2017, 11, 20);

    private static readonly AssessorFile[] Files =
    [
        new("f1", "A", IsConfirmed: false, "2017-11"), new("f2", "A", IsConfirmed: false, "2017-11"),
        new("f3", "A", IsConfirmed: false, "2017-11"), new("f4", "A", IsConfirmed: false, "2017-11"),
        new("f5", "A", IsConfirmed: false, "2017-11"), new("f6", "A", IsConfirmed: false, "2017-12"),
        new("o1", "A", IsConfirmed: true, "2017-10"), new("g1", "B", IsConfirmed: false, "2017-11"),
    ];

    private static readonly OutcomeChange MetToFull = new()
    {
        File = "f1",
        Assessor = "A",
        Cohort = "2017-11",
        Recommended = RecommendedOutcome.Met,
        Outcome = RecommendedOutcome.Full,
    };

    private static readonly FileForConfirmation Unsampled = new()
    {
        File = "f2",
        EventClosed = Milestone.On(Thu_2017_11_16_Event),
        Confirmed = Milestone.NotReached,
        IsSuperseded = false,
        IsSampled = false,
        Recommended = RecommendedOutcome.Met,
        Flags = [],
    };

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void Every_other_unconfirmed_file_of_the_assessor_waits_and_nobody_else_s() => Assert.Equal(
        "f2 f3 f4 f5 f6\n"
        + "[HLTA 79(2)b] f1 satisfied: 5 of 5 other files of the assessor that wait for a separate review\n"
        + "[HLTA 79(2)b] f1 undetermined: cannot be told without: whether files that are confirmed need a look: o1",
        Text(SeparateReviews.Decide(MetToFull, Files)));

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void Confirmed_files_are_untouched_and_the_senior_assessor_is_only_warned()
    {
        var decision = SeparateReviews.Decide(MetToFull, Files);

        Assert.DoesNotContain("o1", decision.Outcome);
        Assert.Equal(Effect.Warns, decision.Findings[^1].Effect);
        Assert.True(decision.Stands);
    }

    [Theory, Trait("Clause", "HLTA 79(2)b")]
    [InlineData("met", "partial", 0)]
    [InlineData("full", "full", 0)]
    [InlineData("partial", "met", 0)]
    [InlineData("full", "partial", 0)]
    [InlineData("met", "full", 5)]
    [InlineData("partial", "full", 5)]
    public void Only_a_result_that_becomes_full_reassessment_holds_files_back(string recommended, string outcome, int held)
    {
        var decision = SeparateReviews.Decide(
            MetToFull with { Recommended = RecommendedOutcome.Parse(recommended), Outcome = RecommendedOutcome.Parse(outcome) }, Files);

        Assert.Equal(held, decision.Outcome.Count);
        Assert.Equal(held == 0, decision.Findings[0].Verdict == Verdict.NotApplicable);
    }

    [Fact, Trait("Clause", "HLTA 78(2)"), Trait("Clause", "HLTA 79(2)b")]
    public void A_process_that_was_lacking_holds_nothing_back_and_warns() => Assert.Equal(
        "\n"
        + "[HLTA 79(2)b] f1 not-applicable: no result reclassified to full reassessment\n"
        + "[HLTA 79(2)b] f1 undetermined: cannot be told without: whether the assessor's other files need a look, as the process was lacking",
        Text(SeparateReviews.Decide(MetToFull with { IsProcessLacking = true }, Files)));

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void Another_reading_keeps_to_the_same_cohort()
    {
        var decision = SeparateReviews.Decide(MetToFull, Files, HltaCode.April2017.With(HltaReadings.OtherFilesOnHold.Choose("same-cohort")));

        Assert.Equal(["f2", "f3", "f4", "f5"], decision.Outcome);
        Assert.EndsWith("(reading HLTA-R49=same-cohort)", decision.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            "f3\n[HLTA 79(2)b] f1 undetermined: cannot be told without: f2",
            Text(SeparateReviews.Decide(MetToFull, [new("f2", "A", null), new("f3", "A", false)])));
        Assert.Equal(
            "\n[HLTA 79(2)b] f1 undetermined: cannot be told without: recommended outcome and outcome after moderation",
            Text(SeparateReviews.Decide(MetToFull with { Outcome = null }, Files)));
        Assert.Equal(
            "\n[HLTA 79(2)b] f1 not-applicable: no other file of the assessor that is not confirmed",
            Text(SeparateReviews.Decide(MetToFull, Files.Take(1))));
    }

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void A_flagged_file_is_not_confirmed_and_the_others_are()
    {
        var flagged = Unsampled with { Flags = [new() { Trigger = "f1", Reviewed = Milestone.NotReached }] };

        Assert.Equal(Permission.Permitted, SeparateReviews.DecideConfirmation(Unsampled, Thu_2017_11_16_Event).Outcome);
        var decision = SeparateReviews.DecideConfirmation(flagged, Thu_2017_11_16_Event);
        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 79(2)b] f2 breached: separate review because of f1: no; must be yes", decision.Findings[^1].ToString());
    }

    [Theory, Trait("Clause", "HLTA 79(2)b")]
    [InlineData(19, "refused")]
    [InlineData(20, "permitted")]
    [InlineData(21, "permitted")]
    public void A_file_that_is_cleared_is_confirmed_from_that_day_on(int day, string permission) => Assert.Equal(
        permission,
        SeparateReviews.DecideConfirmation(
            Unsampled with { Flags = [new() { Trigger = "f1", Reviewed = Milestone.On(Mon_2017_11_20), Result = ReviewResult.Cleared }] },
            new(2017, 11, day)).Outcome.Value);

    [Fact, Trait("Clause", "HLTA 79(2)b")]
    public void Two_files_that_both_become_full_flag_each_other_and_all_the_rest_twice()
    {
        var third = MetToFull with { File = "f3" };

        Assert.Equal(["f2", "f3", "f4", "f5", "f6"], SeparateReviews.Decide(MetToFull, Files).Outcome);
        Assert.Equal(["f1", "f2", "f4", "f5", "f6"], SeparateReviews.Decide(third, Files).Outcome);
        var once = new ReviewFlag { Trigger = "f1", Reviewed = Milestone.On(Mon_2017_11_20), Result = ReviewResult.Cleared };
        Assert.Equal(
            Permission.Refused,
            SeparateReviews.DecideConfirmation(
                Unsampled with { Flags = [once, new() { Trigger = "f3", Reviewed = Milestone.NotReached }] }, Mon_2017_11_20).Outcome);
        Assert.Equal(
            Permission.Permitted,
            SeparateReviews.DecideConfirmation(Unsampled with { Flags = [once, once with { Trigger = "f3" }] }, Mon_2017_11_20).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 71a")]
    public void When_the_event_closes_sampled_files_are_decided_and_the_others_confirmed_as_met() => Assert.Equal(
        """
        Permitted
        [HLTA 70b] f2 satisfied: superseded by another assessment: no; must be no
        [HLTA 71a] f2 satisfied: moderation event closed on Thu 16 Nov 2017; not after confirmation on Thu 16 Nov 2017
        [HLTA 71a] f2 satisfied: confirmed before: no; must be no
        [HLTA 75] f2 satisfied: recommended outcome of a file left out of the sample is met; must be met
        [HLTA 79(2)b] f2 not-applicable: no separate review that the file waits for
        """,
        SeparateReviews.DecideConfirmation(Unsampled, Thu_2017_11_16_Event).ToString());

    [Theory, Trait("Clause", "HLTA 71a")]
    [InlineData("endorsed", "permitted")]
    [InlineData("overturned", "permitted")]
    [InlineData("returned", "refused")]
    [InlineData("second-review-due", "refused")]
    [InlineData("senior-decision-due", "refused")]
    [InlineData("full-reassessment-required", "refused")]
    [InlineData(null, "undetermined")]
    public void A_sampled_file_is_confirmed_once_it_is_decided(string? result, string permission) => Assert.Equal(
        permission,
        SeparateReviews.DecideConfirmation(
            Unsampled with { IsSampled = true, Result = result is null ? null : ModerationResult.Parse(result) }, Thu_2017_11_16_Event).Outcome.Value);

    [Fact, Trait("Clause", "HLTA 70b"), Trait("Clause", "HLTA 71a")]
    public void Nothing_is_confirmed_twice_or_before_the_event_or_when_it_is_superseded_or_left_out_although_it_is_not_met()
    {
        void Refused(string finding, FileForConfirmation file)
        {
            var decision = SeparateReviews.DecideConfirmation(file, Thu_2017_11_16_Event);
            Assert.Equal(Permission.Refused, decision.Outcome);
            Assert.Equal(finding, Assert.Single(decision.Findings, each => each.Denies).ToString());
        }

        Refused("[HLTA 71a] f2 breached: confirmed before: yes; must be no", Unsampled with { Confirmed = Milestone.On(Thu_2017_11_16_Event) });
        Refused(
            "[HLTA 71a] f2 breached: moderation event closed on Fri 17 Nov 2017; not after confirmation on Thu 16 Nov 2017",
            Unsampled with { EventClosed = Milestone.On(Thu_2017_11_16_Event.PlusDays(1)) });
        Refused("[HLTA 71a] f2 breached: moderation event closed: no; must be yes", Unsampled with { EventClosed = Milestone.NotReached });
        Refused("[HLTA 70b] f2 breached: superseded by another assessment: yes; must be no", Unsampled with { IsSuperseded = true });
        Refused(
            "[HLTA 75] f2 breached: recommended outcome of a file left out of the sample is partial; must be met",
            Unsampled with { Recommended = RecommendedOutcome.Partial });
    }

    [Fact, Trait("Clause", "HLTA 79(2)b"), Trait("Clause", "HLTA 80a")]
    public void A_review_needs_a_result_and_a_reclassification_its_reasons()
    {
        ReviewFlag flag = new() { Trigger = "f1", Reviewed = Milestone.On(Thu_2017_11_16_Event) };
        string Of(ReviewFlag one) => SeparateReviews.DecideConfirmation(Unsampled with { Flags = [one] }, Mon_2017_11_20).Findings[^1].ToString();

        Assert.Equal("[HLTA 79(2)b] f2 undetermined: cannot be told without: result of the review because of f1", Of(flag));
        Assert.Equal(
            "[HLTA 80a] f2 breached: 0 of 1 reclassifications with their reasons; lacking f1",
            Of(flag with { Result = ReviewResult.Reclassified, HasReasons = false }));
        Assert.Equal(
            "[HLTA 80a] f2 satisfied: 1 of 1 reclassifications with their reasons",
            Of(flag with { Result = ReviewResult.Reclassified, HasReasons = true }));
    }

    [Fact, Trait("Clause", "HLTA 71a")]
    public void Missing_facts_leave_a_confirmation_open()
    {
        var decision = SeparateReviews.DecideConfirmation(new() { File = "f2" }, Thu_2017_11_16_Event);

        Assert.Equal(
            """
            Undetermined
            [HLTA 70b] f2 undetermined: cannot be told without: superseded by another assessment
            [HLTA 71a] f2 undetermined: cannot be told without: the day of: moderation event closed
            [HLTA 71a] f2 undetermined: cannot be told without: confirmed before
            [HLTA 71a] f2 undetermined: cannot be told without: in the sample
            [HLTA 79(2)b] f2 undetermined: cannot be told without: for which files it waits
            """,
            decision.ToString());
    }

    [Property, Trait("Clause", "HLTA 79(2)b")]
    public void A_file_never_waits_for_itself_for_another_assessor_or_when_it_is_confirmed(byte[] seeds, byte trigger)
    {
        var files = seeds.Select((seed, i) => new AssessorFile(
            FormattableString.Invariant($"f{i}"), seed % 2 == 0 ? "A" : "B", (seed / 2 % 3) switch { 0 => true, 1 => false, _ => null })).ToArray();
        var change = MetToFull with { File = FormattableString.Invariant($"f{trigger % 8}") };
        var expected = files.Where(file => file.Assessor == "A" && file.IsConfirmed == false && file.File != change.File).Select(file => file.File);

        Assert.Equal(expected, SeparateReviews.Decide(change, files).Outcome);
        Assert.Equal(expected, SeparateReviews.Decide(change, files.Concat(files)).Outcome);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, FileForConfirmation file) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => SeparateReviews.DecideConfirmation(file, Mon_2017_11_20))
                .Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1361 A file to be confirmed has an id of its own; give it.", Unsampled with { File = "" });
        Refused("HLTA1362 File f2 waits for a file without an id; give the id.", Unsampled with { Flags = [new() { Trigger = "" }] });
        Refused(
            "HLTA1363 File f2 waits twice for one file; list each flag once.",
            Unsampled with { Flags = [new() { Trigger = "f1" }, new() { Trigger = "f1" }] });
        Refused("HLTA1364 File f2 waits for itself; only other files make it wait.", Unsampled with { Flags = [new() { Trigger = "f2" }] });
        Assert.StartsWith(
            "A file without an id or an assessor cannot be told apart; give both.",
            Assert.Throws<ArgumentException>(() => SeparateReviews.Decide(MetToFull, [new("", "A", false)])).Message,
            StringComparison.Ordinal);
    }

    private static string Text(Decision<ValueList<string>> decision) => $"{string.Join(' ', decision.Outcome)}\n{decision.Findings}";
}
