using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.Hlta.Moderation;

namespace QaStandards.Tests.Generators;

/// <summary>Writes the log of a November that keeps the Code, and of what comes back in December, from what dice decide on each file.</summary>
internal static class ModeratedMonths
{
    public const string NovemberAtR1 = "R1 2017-11";
    public const string DecemberAtR1 = "R1 2017-12";

    public static readonly LocalDate Wed_2017_11_01 = new(2017, 11, 1);
    public static readonly LocalDate Fri_2017_11_03 = new(2017, 11, 3);
    public static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);
    public static readonly LocalDate Mon_2017_11_20 = new(2017, 11, 20);
    public static readonly LocalDate Thu_2017_12_14_Event = new(2017, 12, 14);

    public static ReviewPeriod[] Periods { get; } =
    [
        new() { Period = new(new(2017, 9, 1), new(2017, 11, 30)), Pairs = [new("R3", "R1"), new("R1", "R2"), new("R2", "R3")] },
        new() { Period = new(new(2017, 12, 1), new(2018, 2, 28)), Pairs = [new("R2", "R1"), new("R1", "R3"), new("R3", "R2")] },
    ];

    /// <summary>Returns the log; the dice say for a file: 0 overturned to full, 1 to partial, 2 returned, 3 process lacking, else endorsed.</summary>
    public static List<ModerationLogEntry> Of(IReadOnlyList<CandidateFile> files, ISet<string> sampled, Func<string, int> dice)
    {
        var thrown = files.ToDictionary(file => file.Id, file => sampled.Contains(file.Id) ? dice(file.Id) % 8 : -1);
        List<ModerationLogEntry> log =
        [
            .. files.Select(file => new ModerationLogEntry.Submitted(Wed_2017_11_01, NovemberAtR1, file)),
            new ModerationLogEntry.SampleDrawn(Wed_2017_11_01, NovemberAtR1, "R1", "R3"),
        ];
        var chosen = files.Where(file => sampled.Contains(file.Id)).ToList();
        log.AddRange(chosen.SelectMany(file => Scrutinised(file.Id, dice(file.Id) % 3 == 0)));
        log.AddRange(chosen.Select(file => new ModerationLogEntry.Sampled(Fri_2017_11_03, NovemberAtR1, file.Id)));
        log.AddRange(chosen.SelectMany(file => Moderated(file, thrown[file.Id])));
        var triggers = chosen.Where(file => thrown[file.Id] == 0 && file.Outcome != RecommendedOutcome.Full).ToList();
        var held = (from trigger in triggers
                    from file in files
                    where file.Assessor == trigger.Assessor && file.Id != trigger.Id && thrown[file.Id] != 3
                    select (file.Id, Trigger: trigger.Id)).ToList();
        log.AddRange(held.Select(one => new ModerationLogEntry.Flagged(Thu_2017_11_16_Event, one.Id, one.Trigger)));
        log.AddRange(Feedback(Thu_2017_11_16_Event, NovemberAtR1, chosen, file => thrown[file] is 0 or 1));
        log.Add(new ModerationLogEntry.EventClosed(Thu_2017_11_16_Event, NovemberAtR1));
        var ready = files.Where(file => thrown[file.Id] is not (2 or 3)).Select(file => file.Id).ToList();
        log.AddRange(ready.Except(held.Select(one => one.Id)).Select(id => new ModerationLogEntry.Confirmed(Thu_2017_11_16_Event, id)));
        log.AddRange(held.Select(one => new ModerationLogEntry.Reviewed(Mon_2017_11_20, one.Id, one.Trigger, ReviewResult.Cleared)));
        log.AddRange(ready.Intersect(held.Select(one => one.Id)).Select(id => new ModerationLogEntry.Confirmed(Mon_2017_11_20, id)));
        log.AddRange(Returned(files.Where(file => thrown[file.Id] == 2).Select(file => file with { Submission = file.Submission + 1 }).ToList()));
        return log;
    }

    private static IEnumerable<ModerationLogEntry> Scrutinised(string file, bool isReturned)
    {
        if (isReturned)
        {
            yield return new ModerationLogEntry.Scrutinised(Wed_2017_11_01, file, "SA1", ScrutinyOutcome.Returned);
            yield return new ModerationLogEntry.Revised(Fri_2017_11_03, file);
        }

        yield return new ModerationLogEntry.Scrutinised(Fri_2017_11_03, file, "SA1", ScrutinyOutcome.Suitable);
    }

    private static IEnumerable<ModerationLogEntry> Moderated(CandidateFile file, int thrown)
    {
        var (day, id) = (Thu_2017_11_16_Event, file.Id);
        yield return new ModerationLogEntry.Moderated(day, NovemberAtR1, id, "G", Form.All);
        yield return thrown switch
        {
            0 => new ModerationLogEntry.Overturned(day, NovemberAtR1, id, "G", "H", RecommendedOutcome.Full),
            1 => new ModerationLogEntry.Overturned(day, NovemberAtR1, id, "G", "H", RecommendedOutcome.Partial),
            2 => new ModerationLogEntry.Returned(day, NovemberAtR1, id),
            3 => new ModerationLogEntry.ProcessFailed(day, id),
            _ => new ModerationLogEntry.Endorsed(day, NovemberAtR1, id, "G"),
        };
        if (thrown == 3)
        {
            yield return new ModerationLogEntry.Reassigned(Mon_2017_11_20, id, "Z");
        }
    }

    private static IEnumerable<ModerationLogEntry> Feedback(
        LocalDate day, string cohort, IEnumerable<CandidateFile> moderated, Func<string, bool> isChanged) =>
        moderated.GroupBy(file => file.Assessor).Select(files => new ModerationLogEntry.FeedbackGiven(
            day, cohort, files.Key, files.Select(file => file.Id).Where(isChanged).ToValueList()));

    private static IEnumerable<ModerationLogEntry> Returned(List<CandidateFile> files) => files.Count == 0 ? [] :
    [
        .. files.Select(file => new ModerationLogEntry.Revised(Mon_2017_11_20, file.Id)),
        .. files.Select(file => new ModerationLogEntry.Submitted(Mon_2017_11_20, DecemberAtR1, file)),
        .. files.Select(file => new ModerationLogEntry.Scrutinised(Mon_2017_11_20, file.Id, "SA1", ScrutinyOutcome.Suitable)),
        new ModerationLogEntry.SampleDrawn(Mon_2017_11_20, DecemberAtR1, "R1", "R2"),
        .. files.Select(file => new ModerationLogEntry.Sampled(Mon_2017_11_20, DecemberAtR1, file.Id)),
        .. files.Select(file => new ModerationLogEntry.Moderated(Thu_2017_12_14_Event, DecemberAtR1, file.Id, "H", Form.All)),
        .. files.Select(file => new ModerationLogEntry.Endorsed(Thu_2017_12_14_Event, DecemberAtR1, file.Id, "H")),
        .. Feedback(Thu_2017_12_14_Event, DecemberAtR1, files, _ => false),
        new ModerationLogEntry.EventClosed(Thu_2017_12_14_Event, DecemberAtR1),
        .. files.Select(file => new ModerationLogEntry.Confirmed(Thu_2017_12_14_Event, file.Id)),
    ];
}
