using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>
/// The ledger of one year: which keys appeared and were moderated, which standards were examined, and at which events.
/// Immutable; it only grows, and a new year begins with a new ledger.
/// </summary>
public sealed class YearCoverage
{
    private readonly Dictionary<string, Dictionary<string, KeyTally>> tallies;

    private YearCoverage(
        string year, ValueList<string> events, StandardSet? standards, Dictionary<string, Dictionary<string, KeyTally>> tallies)
    {
        Year = year;
        Events = events;
        Standards = standards;
        this.tallies = tallies;
    }

    /// <summary>Gets the name of the year, such as <c>2017-18</c>.</summary>
    public string Year { get; }

    /// <summary>Gets the events that the ledger holds, in the order in which they were added.</summary>
    public ValueList<string> Events { get; }

    /// <summary>Gets the standards examined this year; null while there are none.</summary>
    public StandardSet? Standards { get; }

    /// <summary>Gets the digest of the ledger's canonical text <c>qs-year-1</c>, as 64 lower-case hexadecimal digits.</summary>
    public string Digest => YearText.Digest(this);

    /// <summary>Gets the kinds of key, by name.</summary>
    internal IEnumerable<string> Kinds => tallies.Keys.Order(StringComparer.Ordinal);

    /// <summary>Returns the empty ledger of a year.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or has control characters.</exception>
    public static YearCoverage Begin(string year)
    {
        IdText.Check(year, "name of the year", nameof(year));
        return new(year, [], null, new(StringComparer.Ordinal));
    }

    /// <summary>Returns the ledger with keys that are on the register, whether or not a file of theirs appears.</summary>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    public YearCoverage Register(string kind, ValueList<string> keys)
    {
        IdText.Check(kind, "kind of key", nameof(kind));
        ArgumentNullException.ThrowIfNull(keys);
        var copy = Copy();
        var ofKind = OfKind(copy, kind);
        foreach (var key in keys)
        {
            IdText.Check(key, kind, nameof(keys));
            ofKind.TryAdd(key, default);
        }

        return new(Year, Events, Standards, copy);
    }

    /// <summary>Returns the ledger after an event at which every planned file was moderated.</summary>
    /// <exception cref="ArgumentException">The plan is null, or its event and round are in the ledger already.</exception>
    public YearCoverage After<T>(SamplePlan<T> plan)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        return After(plan, plan.Selected.Select(file => file.Id).ToValueList());
    }

    /// <summary>Returns the ledger after an event at which some of the planned files were moderated.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="moderated">The ids of the files that were moderated.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, an id was not planned, or the plan's event and round are in the ledger already.
    /// </exception>
    public YearCoverage After<T>(SamplePlan<T> plan, ValueList<string> moderated)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(moderated);
        var name = plan.Cohort.Event.ToString();
        if (Events.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The year {Year} has counted {name} already; count each event and round once.", nameof(plan));
        }

        var done = moderated.ToHashSet(StringComparer.Ordinal);
        var copy = Copy();
        PlanTallies.Add(plan, done, kind => OfKind(copy, kind));
        var standards = Standards;
        foreach (var file in plan.Selected)
        {
            if (done.Remove(file.Id) && file.Standards is not null)
            {
                standards = standards is null ? file.Standards : standards.Union(file.Standards);
            }
        }

        return done.Count == 0
            ? new(Year, [.. Events, name], standards, copy)
            : throw new ArgumentException(
                $"File '{IdText.Show(done.Order(StringComparer.Ordinal).First())}' was not planned for {name}; add it to the plan first.", nameof(moderated));
    }

    /// <summary>Returns what the year has seen of one key; nothing when it never appeared.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public KeyTally TallyOf(string kind, string key)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(key);
        return tallies.TryGetValue(kind, out var ofKind) ? ofKind.GetValueOrDefault(key) : default;
    }

    /// <summary>Returns the keys of a kind that appeared this year, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public ValueList<string> Seen(string kind) => Where(kind, tally => tally.Files > 0);

    /// <summary>Returns the keys of a kind that were moderated at least a number of times this year, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public ValueList<string> Covered(string kind, int atLeast = 1) => Where(kind, tally => tally.Moderated >= atLeast);

    /// <summary>Returns the keys of a kind that appeared and were not yet moderated so often, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public ValueList<string> Uncovered(string kind, int atLeast = 1) =>
        Where(kind, tally => tally.Files > 0 && tally.Moderated < atLeast);

    /// <summary>Returns the registered keys of a kind of which no file appeared yet, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public ValueList<string> Unseen(string kind) => Where(kind, tally => tally.Files == 0);

    /// <summary>Returns for every row of a design that looks at the year whether the events that are left can still satisfy it.</summary>
    /// <param name="design">The design.</param>
    /// <param name="eventsLeft">How many events of the year are still to come.</param>
    /// <param name="expected">
    /// The host's forecast of who will still appear; a key that it does not name is not expected. Null when there is no
    /// forecast: then everybody may still appear.
    /// </param>
    /// <exception cref="ArgumentException">The design is null or looks at no year, or the number is negative.</exception>
    public Findings Forecast<T>(SamplingDesign<T> design, int eventsLeft, ValueList<ExpectedKey>? expected = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfNegative(eventsLeft);
        Check(design);
        return CoverageForecast.Of(this, design, eventsLeft, expected);
    }

    internal IEnumerable<KeyValuePair<string, KeyTally>> TalliesOf(string kind) =>
        tallies.TryGetValue(kind, out var ofKind) ? ofKind : [];

    /// <summary>Throws when the ledger's standards belong to another framework than the design's.</summary>
    internal void Check<T>(SamplingDesign<T> design)
        where T : class
    {
        if (Standards is not null && !Standards.Framework.Equals(design.Framework))
        {
            throw new ArgumentException(
                $"The year {Year} counts {Standards.Framework}; the design examines {design.Framework}.", nameof(design));
        }
    }

    private ValueList<string> Where(string kind, Func<KeyTally, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return TalliesOf(kind).Where(entry => holds(entry.Value)).Select(entry => entry.Key).Order(StringComparer.Ordinal).ToValueList();
    }

    private Dictionary<string, Dictionary<string, KeyTally>> Copy()
    {
        var copy = new Dictionary<string, Dictionary<string, KeyTally>>(StringComparer.Ordinal);
        foreach (var (kind, ofKind) in tallies)
        {
            copy.Add(kind, new(ofKind, StringComparer.Ordinal));
        }

        return copy;
    }

    private static Dictionary<string, KeyTally> OfKind(Dictionary<string, Dictionary<string, KeyTally>> tallies, string kind)
    {
        if (!tallies.TryGetValue(kind, out var ofKind))
        {
            tallies.Add(kind, ofKind = new(StringComparer.Ordinal));
        }

        return ofKind;
    }
}
