using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// A log in order, with the entries of each file. Nothing of the rules is used, so that a wrong rule is caught too.
/// </summary>
internal sealed class ModerationLog
{
    private readonly List<(int At, ModerationLogEntry Entry)> entries;
    private readonly ILookup<string, (int At, ModerationLogEntry Entry)> byFile;
    private readonly ILookup<string, ModerationLogEntry.EventClosed> closed;

    public ModerationLog(IEnumerable<ModerationLogEntry> entries)
    {
        // A stable sort: of one day the order of the log counts.
        this.entries = [.. entries.OrderBy(entry => entry.On).Select((entry, at) => (at, entry))];
        byFile = this.entries.ToLookup(one => one.Entry.About ?? "", StringComparer.Ordinal);
        closed = Of<ModerationLogEntry.EventClosed>().Select(one => one.Entry)
            .ToLookup(entry => entry.Cohort ?? "", StringComparer.Ordinal);
    }

    /// <summary>Gets every file that an entry is about, in ordinal order.</summary>
    public IEnumerable<string> Files => byFile.Select(file => file.Key).Where(id => id.Length > 0).Order(StringComparer.Ordinal);

    /// <summary>Returns every entry of a kind, in order.</summary>
    public IEnumerable<(int At, T Entry)> Of<T>()
        where T : ModerationLogEntry =>
        entries.Where(one => one.Entry is T).Select(one => (one.At, (T)one.Entry));

    /// <summary>Returns the entries of a kind about a file, in order.</summary>
    public IEnumerable<(int At, T Entry)> Of<T>(string? file)
        where T : ModerationLogEntry =>
        byFile[file ?? ""].Where(one => one.Entry is T).Select(one => (one.At, (T)one.Entry));

    /// <summary>Returns the last submission of a file before a place in the log; null when there was none.</summary>
    public ModerationLogEntry.Submitted? Submission(string? file, int before) =>
        Of<ModerationLogEntry.Submitted>(file).LastOrDefault(one => one.At < before).Entry;

    /// <summary>Returns who assessed a file, as last submitted before a place in the log; null when that is not known.</summary>
    public string? Assessor(string? file, int before) => Submission(file, before)?.Facts.Assessor;

    /// <summary>Returns when the event of a cohort closed; null when it has not.</summary>
    public ModerationLogEntry.EventClosed? Closing(string? cohort) => closed[cohort ?? ""].FirstOrDefault();

    /// <summary>Returns whether the file is in the sample of a cohort.</summary>
    public bool IsSampled(string? file, string? cohort) =>
        Of<ModerationLogEntry.Sampled>(file).Any(one => Same(one.Entry.Cohort, cohort));

    /// <summary>Returns whether a lacking process took the file out before a place in the log.</summary>
    public bool IsSuperseded(string? file, int before) => Of<ModerationLogEntry.ProcessFailed>(file).Any(one => one.At < before);

    /// <summary>Finds about all cases of one kind, naming those in which it does not hold.</summary>
    public static Finding Every(Clause by, string of, IEnumerable<(string? Name, bool IsKept)> cases)
    {
        var all = cases.ToList();
        var lacking = all.Where(one => !one.IsKept).Select(one => one.Name ?? "").Distinct(StringComparer.Ordinal).ToValueList();
        return all.Count == 0
            ? new(by, Verdict.NotApplicable, new Measure.Nothing(of))
            : new(
                by,
                lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(of, all.Count(one => one.IsKept), all.Count, lacking));
    }

    public static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
