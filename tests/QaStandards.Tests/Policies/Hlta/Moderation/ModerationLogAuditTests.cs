using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Generators.CandidateFiles;
using static QaStandards.Tests.Generators.ModeratedMonths;
using Log = QaStandards.Policies.Hlta.Moderation.ModerationLogEntry;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class ModerationLogAuditTests
{
    /// <summary>
    /// f07 of assessor A becomes a full reassessment, so that A's f02 and f05, which nobody sampled, and f26 wait. f27 is returned; the
    /// process of f29 was lacking.
    /// </summary>
    private static readonly CandidateFile[] Files =
    [
        Met("f02"), Met("f03", "B"), Met("f05"), Met("f07"), Partial("f26"), Partial("f27") with { Assessor = "B" }, Full("f29") with { Assessor = "C" },
    ];

    private static readonly List<Log> Month = Of(
        Files, new HashSet<string> { "f07", "f26", "f27", "f29" }, id => id switch { "f07" => 0, "f27" => 2, "f29" => 3, _ => 4 });

    [Fact]
    [Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 71a"), Trait("Clause", "HLTA 79(2)b")]
    public void A_month_that_keeps_the_Code_passes() => Assert.Equal(
        """
        [HLTA 66] satisfied: 5 of 5 moderated files whose latest scrutiny was good
        [HLTA 66] satisfied: 7 of 7 files scrutinised by somebody else than their assessor
        [HLTA 70b] satisfied: 1 of 1 reassessments by another assessor after a lacking process
        [HLTA 71a] satisfied: 7 of 7 files in the log that are in a cohort
        [HLTA 71a] satisfied: 6 of 6 outcomes confirmed when the event was over
        [HLTA 71a] satisfied: 6 of 6 outcomes confirmed once
        [HLTA 71a] satisfied: 6 of 6 confirmed outcomes of files that are not superseded
        [HLTA 73] satisfied: 9 of 9 files judged by others than their assessor
        [HLTA 74b] satisfied: 5 of 5 moderated files with every form
        [HLTA 75] satisfied: 3 of 3 files confirmed without moderation that no bullet takes
        [HLTA 75(3)] satisfied: 1 of 1 returned files that are sampled when they come back
        [HLTA 75(6)] satisfied: 2 of 2 samples drawn by the peer reviewer of the provider that is paired with this one
        [HLTA 78(1)a] satisfied: 1 of 1 returned files that were not decided at the event
        [HLTA 79] satisfied: 3 of 3 sampled files that were decided before they were confirmed
        [HLTA 79(2)a] satisfied: 1 of 1 overturned outcomes with two moderators
        [HLTA 79(2)b] satisfied: 3 of 3 other files of the assessor that were put on hold
        [HLTA 79(2)b] satisfied: 3 of 3 files on hold that were not confirmed before their review
        [HLTA 80a] satisfied: 4 of 4 assessors with feedback after the event
        [HLTA 80a] satisfied: 1 of 1 changed outcomes with their reasons in the feedback
        """,
        ModerationLogAudit.Check(HltaCode.April2017, Month, Periods).ToString());

    public static TheoryData<string, string> Slips => new()
    {
        { "never scrutinised", "[HLTA 66] breached: 4 of 5 moderated files whose latest scrutiny was good; lacking f07" },
        { "revised after scrutiny", "[HLTA 66] breached: 4 of 5 moderated files whose latest scrutiny was good; lacking f07" },
        { "own scrutiny", "[HLTA 66] breached: 7 of 8 files scrutinised by somebody else than their assessor; lacking f07" },
        { "same assessor again", "[HLTA 70b] breached: 1 of 2 reassessments by another assessor after a lacking process; lacking f29" },
        { "same assessor's new file", "[HLTA 70b] breached: 1 of 2 reassessments by another assessor after a lacking process; lacking f29" },
        { "unknown file", "[HLTA 71a] breached: 7 of 8 files in the log that are in a cohort; lacking f99" },
        { "never closed", "[HLTA 71a] breached: 1 of 6 outcomes confirmed when the event was over; lacking f03, f07, f02, f05, f26" },
        { "confirmed twice", "[HLTA 71a] breached: 6 of 7 outcomes confirmed once; lacking f03" },
        { "superseded and confirmed", "[HLTA 71a] breached: 6 of 7 confirmed outcomes of files that are not superseded; lacking f29" },
        { "own moderation", "[HLTA 73] breached: 9 of 10 files judged by others than their assessor; lacking f26" },
        { "own second review", "[HLTA 73] breached: 8 of 9 files judged by others than their assessor; lacking f07" },
        { "form missing", "[HLTA 74b] breached: 5 of 6 moderated files with every form; lacking f26" },
        { "left out though partial", "[HLTA 75] breached: 3 of 4 files confirmed without moderation that no bullet takes; lacking f30" },
        { "not sampled again", "[HLTA 75(3)] breached: 0 of 1 returned files that are sampled when they come back; lacking f27" },
        { "not counted up", "[HLTA 75(3)] breached: 0 of 1 returned files that are sampled when they come back; lacking f27" },
        {
            "drawn by themselves",
            "[HLTA 75(6)] breached: 1 of 2 samples drawn by the peer reviewer of the provider that is paired with this one; lacking R1 2017-11"
        },
        {
            "drawn by the next quarter's reviewer",
            "[HLTA 75(6)] breached: 1 of 2 samples drawn by the peer reviewer of the provider that is paired with this one; lacking R1 2017-11"
        },
        { "returned and decided", "[HLTA 78(1)a] breached: 0 of 1 returned files that were not decided at the event; lacking f27" },
        { "not decided", "[HLTA 79] breached: 2 of 3 sampled files that were decided before they were confirmed; lacking f26" },
        { "one moderator twice", "[HLTA 79(2)a] breached: 0 of 1 overturned outcomes with two moderators; lacking f07" },
        { "second moderator not named", "[HLTA 79(2)a] breached: 0 of 1 overturned outcomes with two moderators; lacking f07" },
        {
            "not flagged", "[HLTA 79(2)b] breached: 2 of 3 other files of the assessor that were put on hold; lacking f02 because of f07"
        },
        {
            "not reviewed",
            "[HLTA 79(2)b] breached: 2 of 3 files on hold that were not confirmed before their review; lacking f02 because of f07"
        },
        {
            "reviewed because of another file",
            "[HLTA 79(2)b] breached: 2 of 3 files on hold that were not confirmed before their review; lacking f02 because of f07"
        },
        {
            "reviewed after confirmation",
            "[HLTA 79(2)b] breached: 2 of 3 files on hold that were not confirmed before their review; lacking f02 because of f07"
        },
        { "no feedback", "[HLTA 80a] breached: 3 of 4 assessors with feedback after the event; lacking C at R1 2017-11" },
        { "no reasons", "[HLTA 80a] breached: 0 of 1 changed outcomes with their reasons in the feedback; lacking f07" },
    };

    [Theory, MemberData(nameof(Slips))]
    [Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 70b"), Trait("Clause", "HLTA 71a"), Trait("Clause", "HLTA 73")]
    [Trait("Clause", "HLTA 74b"), Trait("Clause", "HLTA 75"), Trait("Clause", "HLTA 78(1)a"), Trait("Clause", "HLTA 79")]
    [Trait("Clause", "HLTA 79(2)a"), Trait("Clause", "HLTA 79(2)b"), Trait("Clause", "HLTA 80a")]
    public void Every_slip_is_caught_by_its_own_finding_and_names_the_file(string slip, string finding)
    {
        var findings = ModerationLogAudit.Check(HltaCode.April2017, With(slip), Periods);

        Assert.True(findings.Deny);
        Assert.Equal(finding, Assert.Single(findings, each => each.Verdict == Verdict.Breached).ToString());
    }

    [Fact]
    [Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 73"), Trait("Clause", "HLTA 74b"), Trait("Clause", "HLTA 79(2)b")]
    public void Other_readings_are_followed()
    {
        Findings Under(Choice choice, List<Log> log) => ModerationLogAudit.Check(HltaCode.April2017.With(choice), log, Periods);

        Assert.False(Under(HltaReadings.OwnFiles.Choose("not-barred"), With("own moderation")).Deny);
        Assert.False(Under(HltaReadings.OwnFiles.Choose("not-barred"), With("own scrutiny")).Deny);
        Assert.False(Under(HltaReadings.FilesThatPassScrutiny.Choose("scrutinised"), With("never scrutinised")).Deny);
        Assert.True(Under(HltaReadings.FilesThatPassScrutiny.Choose("scrutinised"), With("revised after scrutiny")).Deny);
        Assert.True(Under(HltaReadings.AssessmentGrid.Choose("both"), With("one grid")).Deny);
        Assert.False(ModerationLogAudit.Check(HltaCode.April2017, With("one grid"), Periods).Deny);
        Assert.True(ModerationLogAudit.Check(HltaCode.April2017, With("another cohort confirmed"), Periods).Deny);
        Assert.False(Under(HltaReadings.OtherFilesOnHold.Choose("same-cohort"), With("another cohort confirmed")).Deny);
    }

    [Fact, Trait("Clause", "HLTA 70b")]
    public void Whoever_s_process_was_lacking_still_assesses_other_candidates_and_this_one_s_other_attempts_are_no_reassessment()
    {
        List<Log> log =
        [
            .. Month,
            new Log.Submitted(Mon_2017_11_20, DecemberAtR1, Met("f31", "C") with { Attempt = Attempt.Full }),
            new Log.Submitted(Mon_2017_11_20, DecemberAtR1, Met("f32", "C") with { Candidate = "c-f29", Attempt = Attempt.Partial }),
            new Log.Submitted(Mon_2017_11_20, DecemberAtR1, Met("f33", "Z") with { Candidate = "c-f29", Attempt = Attempt.Full }),
        ];

        Assert.Equal(
            "[HLTA 70b] satisfied: 2 of 2 reassessments by another assessor after a lacking process",
            ModerationLogAudit.Check(HltaCode.April2017, log, Periods)[2].ToString());
    }

    [Fact, Trait("Clause", "HLTA 75(6)")]
    public void Without_the_pairs_only_a_provider_that_draws_for_itself_is_caught()
    {
        Assert.Equal(
            "[HLTA 75(6)] undetermined: cannot be told without: periods and pairs of peer review",
            ModerationLogAudit.Check(HltaCode.April2017, Month)[11].ToString());
        Assert.Equal(Verdict.Breached, ModerationLogAudit.Check(HltaCode.April2017, With("drawn by themselves"))[11].Verdict);
    }

    [Fact]
    public void An_empty_log_has_nothing_to_check_and_a_broken_one_still_gets_an_answer()
    {
        Assert.All(ModerationLogAudit.Check(HltaCode.April2017, []), finding => Assert.Equal(Verdict.NotApplicable, finding.Verdict));
        Assert.True(ModerationLogAudit.Check(
            HltaCode.April2017,
            [
                new Log.Submitted(Wed_2017_11_01, null!, new() { Id = "x", Candidate = null!, Assessor = null!, Provider = null!, Outcome = null! }),
                new Log.Moderated(Wed_2017_11_01, null!, "x", null!, null!),
                new Log.Overturned(Wed_2017_11_01, null!, "x", null!, null!, null!),
                new Log.ProcessFailed(Wed_2017_11_01, null!),
                new Log.FeedbackGiven(Wed_2017_11_01, null!, null!, null!),
                new Log.Scrutinised(Wed_2017_11_01, null!, null!, null!),
                new Log.Confirmed(Wed_2017_11_01, "x"),
            ],
            Periods).Deny);
        Assert.Throws<ArgumentNullException>("log", () => ModerationLogAudit.Check(HltaCode.April2017, [null!]));
        Assert.Throws<ArgumentNullException>("log", () => ModerationLogAudit.Check(HltaCode.April2017, [new Log.Submitted(Wed_2017_11_01, NovemberAtR1, null!)]));
        Assert.Throws<ArgumentNullException>("periods", () => ModerationLogAudit.Check(HltaCode.April2017, [], [null!]));
        Assert.Throws<FluentValidation.ValidationException>(
            () => ModerationLogAudit.Check(HltaCode.April2017, [], [new() { Period = Periods[0].Period, Pairs = null! }]));
    }

    [Property(MaxTest = 60)]
    [Trait("Clause", "HLTA 71a"), Trait("Clause", "HLTA 75"), Trait("Clause", "HLTA 79(2)b")]
    public void Whatever_moderators_decide_a_log_that_keeps_the_Code_passes_both_audits(byte[] cast, PositiveInt salt)
    {
        var (files, log) = Simulated(cast, salt.Get);
        var cohort = HltaCode.April2017.Freeze(November, files);
        var plan = HltaCode.April2017.PlanModeration(cohort, Dice, Year);

        Assert.All(
            ModerationLogAudit.Check(HltaCode.April2017, log, Periods),
            finding => Assert.True(finding.Verdict == Verdict.Satisfied || finding.Verdict == Verdict.NotApplicable, finding.ToString()));
        Assert.False(HltaSampleAudit.Check(HltaCode.April2017, November, files, SampleClaim.Of(plan.Outcome), Year).Deny);
    }

    [Property(MaxTest = 60)]
    [Trait("Clause", "HLTA 66"), Trait("Clause", "HLTA 71a"), Trait("Clause", "HLTA 79(2)b"), Trait("Clause", "HLTA 80a")]
    public void Whatever_is_left_out_of_such_a_log_is_missed(byte[] cast, PositiveInt salt, NonNegativeInt place) =>
        IsMissed(Simulated(cast, salt.Get).Log, place.Get);

    [Fact]
    public void The_end_of_an_event_at_which_no_file_is_confirmed_need_not_be_in_the_log()
    {
        var (_, log) = Simulated([], 6);
        var closing = log.FindIndex(entry => entry is Log.EventClosed { Cohort: NovemberAtR1 });

        Assert.DoesNotContain(log, entry => entry is Log.Confirmed && entry.On <= log[closing].On);
        Assert.False(ModerationLogAudit.Check(HltaCode.April2017, log.Where((_, at) => at != closing), Periods).Deny);
        IsMissed(log, 5);
    }

    [Property(MaxTest = 40), Trait("Clause", "HLTA 71a")]
    public void The_order_of_different_days_in_the_log_makes_no_difference(byte[] cast, PositiveInt salt)
    {
        var (_, log) = Simulated(cast, salt.Get);
        var byDays = log.GroupBy(entry => entry.On).Reverse().SelectMany(day => day);

        Assert.Equal(
            ModerationLogAudit.Check(HltaCode.April2017, log, Periods), ModerationLogAudit.Check(HltaCode.April2017, byDays, Periods));
    }

    private static void IsMissed(List<Log> log, int place)
    {
        var confirmed = log.OfType<Log.Confirmed>().Select(entry => entry.File).ToHashSet();
        var atR1 = log.OfType<Log.Submitted>().GroupBy(entry => entry.Facts.Id).Where(file => file.Last().Cohort == NovemberAtR1).Select(file => file.Key);
        var needed = log.Where(entry => entry is Log.Flagged or Log.FeedbackGiven or Log.Submitted
            || (entry is Log.EventClosed { Cohort: NovemberAtR1 } && confirmed.Overlaps(atR1))
            || (entry is Log.Reviewed review && confirmed.Contains(review.File))
            || (entry is Log.Scrutinised { Outcome.Value: "suitable" })
            || (entry is Log.Endorsed endorsed && confirmed.Contains(endorsed.File))).ToList();
        var gone = needed[place % needed.Count];

        var findings = ModerationLogAudit.Check(HltaCode.April2017, log.Where(entry => !ReferenceEquals(entry, gone)), Periods);

        Assert.True(findings.Deny, $"{gone}");
    }

    private static (CandidateFile[] Files, List<Log> Log) Simulated(byte[] cast, int salt)
    {
        CandidateFile[] files =
        [
            Met("f00"), Partial("f01"),
            .. cast.Take(25).Select((one, i) => (one % 4) switch
            {
                0 => Partial(FormattableString.Invariant($"g{i:00}")),
                1 => Full(FormattableString.Invariant($"g{i:00}")),
                _ => Met(FormattableString.Invariant($"g{i:00}")),
            } with { Assessor = ((string[])["A", "B", "C"])[one / 4 % 3] }),
        ];
        var sampled = Plan(files).Outcome.Selected.Select(file => file.Id).ToHashSet();
        return (files, Of(files, sampled, id => (int)(((uint)salt * 31) + (uint)(id[1] * 7) + id[2]) % 48));
    }

    private static List<Log> With(string slip)
    {
        List<Log> Without<T>(Func<T, bool> which)
            where T : Log => [.. Month.Where(entry => entry is not T one || !which(one))];
        List<Log> Instead<T>(Func<T, bool> which, Func<T, Log> other)
            where T : Log => [.. Month.Select(entry => entry is T one && which(one) ? other(one) : entry)];
        var forms = Form.All.Where(form => form != Form.F17).ToValueList();
        return slip switch
        {
            "never scrutinised" => Without<Log.Scrutinised>(one => one.File == "f07"),
            "revised after scrutiny" => [.. Month, new Log.Revised(new(2017, 11, 4), "f07")],
            "own scrutiny" => [.. Month, new Log.Scrutinised(Wed_2017_11_01, "f07", "A", ScrutinyOutcome.Suitable)],
            "same assessor again" => [.. Month, new Log.Reassigned(Mon_2017_11_20, "f29", "C")],
            "same assessor's new file" =>
            [
                .. Month, new Log.Submitted(Mon_2017_11_20, DecemberAtR1, Met("f31", "C") with { Candidate = "c-f29", Attempt = Attempt.Full }),
            ],
            "unknown file" => [.. Month, new Log.Revised(Mon_2017_11_20, "f99")],
            "never closed" => [.. Without<Log.EventClosed>(one => one.Cohort == NovemberAtR1)],
            "confirmed twice" => [.. Month, new Log.Confirmed(Mon_2017_11_20, "f03")],
            "superseded and confirmed" =>
            [
                .. Month, new Log.Endorsed(Thu_2017_11_16_Event, NovemberAtR1, "f29", "G"), new Log.Confirmed(Mon_2017_11_20, "f29"),
            ],
            "own moderation" => [.. Month, new Log.Endorsed(Thu_2017_11_16_Event, NovemberAtR1, "f26", "A")],
            "own second review" => Instead<Log.Overturned>(_ => true, one => one with { Second = "A" }),
            "form missing" => [.. Month, new Log.Moderated(Thu_2017_11_16_Event, NovemberAtR1, "f26", "G", forms)],
            "one grid" => [.. Month, new Log.Moderated(
                Thu_2017_11_16_Event, NovemberAtR1, "f26", "G", Form.All.Where(form => form != Form.F10).ToValueList())],
            "left out though partial" =>
            [
                new Log.Submitted(Wed_2017_11_01, NovemberAtR1, Partial("f30") with { Assessor = "D" }), .. Month,
                new Log.Confirmed(Mon_2017_11_20, "f30"),
            ],
            "another cohort confirmed" =>
            [
                new Log.Submitted(Wed_2017_11_01, "R1 2017-10", Met("f01")), new Log.EventClosed(Wed_2017_11_01, "R1 2017-10"), .. Month,
                new Log.Confirmed(Mon_2017_11_20, "f01"),
            ],
            "not sampled again" =>
            [
                .. Without<Log>(one => one is Log.Sampled { Cohort: DecemberAtR1 } or Log.Confirmed { File: "f27" }),
            ],
            "not counted up" => Instead<Log.Submitted>(one => one.Cohort == DecemberAtR1, one => one with { Facts = one.Facts with { Submission = 1 } }),
            "drawn by themselves" => Instead<Log.SampleDrawn>(one => one.Cohort == NovemberAtR1, one => one with { Reviewer = "R1" }),
            "drawn by the next quarter's reviewer" =>
                Instead<Log.SampleDrawn>(one => one.Cohort == NovemberAtR1, one => one with { Reviewer = "R2" }),
            "returned and decided" => [.. Month, new Log.Endorsed(Thu_2017_11_16_Event, NovemberAtR1, "f27", "G")],
            "not decided" => Without<Log.Endorsed>(one => one.File == "f26"),
            "one moderator twice" => Instead<Log.Overturned>(_ => true, one => one with { Second = "G" }),
            "second moderator not named" => Instead<Log.Overturned>(_ => true, one => one with { Second = "" }),
            "not flagged" => Without<Log.Flagged>(one => one.File == "f02"),
            "not reviewed" => Without<Log.Reviewed>(one => one.File == "f02"),
            "reviewed because of another file" => Instead<Log.Reviewed>(one => one.File == "f02", one => one with { Trigger = "f29" }),
            "reviewed after confirmation" =>
            [
                .. Without<Log.Reviewed>(one => one.File == "f02"),
                new Log.Reviewed(Thu_2017_12_14_Event, "f02", "f07", ReviewResult.Cleared),
            ],
            "no feedback" => Without<Log.FeedbackGiven>(one => one.Assessor == "C"),
            "no reasons" => Instead<Log.FeedbackGiven>(one => one.Assessor == "A", one => one with { Reasons = [] }),
            _ => throw new ArgumentOutOfRangeException(nameof(slip), slip, "No such slip."),
        };
    }
}
