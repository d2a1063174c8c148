using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards;

/// <summary>
/// A duty that a program cannot see being done, and can only compare with what somebody recorded: done, not done, or due.
/// </summary>
/// <example><code>
/// duty.Check(DutyEntry.Done(new(2017, 10, 2)), due: new(2017, 9, 29), asOf: new(2017, 10, 6));
/// // [VC 9] breached: shelves counted: done on Mon 2 Oct 2017; due by Fri 29 Sep 2017
/// </code></example>
public sealed record RecordedDuty
{
    /// <summary>Initialises a duty.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="what">What is to be done, as a finding prints it: <c>shelves counted</c>.</param>
    /// <param name="parts">The parts that the clause lists; none when it lists none.</param>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, or a part is there twice.</exception>
    public RecordedDuty(Clause by, string what, params ReadOnlySpan<string> parts)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        for (var i = 0; i < parts.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(parts[i], nameof(parts));
            if (parts[..i].Contains(parts[i]))
            {
                throw new ArgumentException($"{by.Citation} lists the part '{parts[i]}' twice.", nameof(parts));
            }
        }

        By = by;
        What = what;
        Parts = ValueList.Of(parts);
    }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Gets what is to be done.</summary>
    public string What { get; }

    /// <summary>Gets the parts that the clause lists; empty when it lists none.</summary>
    public ValueList<string> Parts { get; }

    /// <summary>Compares what was recorded with the last day.</summary>
    /// <param name="entry">What was recorded; null when nothing was.</param>
    /// <param name="due">The last day, which is included; null when the policy and the host set none.</param>
    /// <param name="asOf">The day for which the question is asked; what is done later is still to come.</param>
    /// <returns>
    /// Undetermined when nothing was recorded; NotApplicable when it is not needed, or when the clause only permits it and it is
    /// not done; Satisfied when it was done in time, or at any time if no day is set; Open while it is not done and the last day
    /// is not over, or no day is set; else Breached.
    /// </returns>
    public Finding Check(DutyEntry? entry, LocalDate? due, LocalDate asOf)
    {
        if (entry is null)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing($"a record of: {What}"));
        }

        var done = entry.On <= asOf ? entry.On : null;
        if (entry.Reason is { } reason)
        {
            return new(By, Verdict.NotApplicable, new Measure.Nothing($"need for: {What} ({reason})"));
        }

        if (done is null && By.Force == Force.May)
        {
            return new(By, Verdict.NotApplicable, new Measure.Nothing($"record that a permission was used: {What}"));
        }

        return due is { } last
            ? new(By, InTime(done, last, asOf), new Measure.DoneBy(What, done, last, asOf))
            : new(By, done is null ? Verdict.Open : Verdict.Satisfied, new Measure.Stated(What, done is not null, Expected: true));
    }

    /// <summary>Compares the parts that were recorded as done with those that the clause lists.</summary>
    /// <param name="done">The parts that are done, compared by ordinal; null when nothing was recorded.</param>
    /// <returns>Satisfied when every part is there; Undetermined when nothing was recorded; else Breached, with the parts that are lacking.</returns>
    /// <exception cref="ArgumentException">A part is null or not one of the duty's, or the duty has no parts.</exception>
    public Finding CheckParts(IEnumerable<string>? done)
    {
        if (Parts.Count == 0)
        {
            throw new ArgumentException($"{By.Citation} lists no parts; use Check.", nameof(done));
        }

        if (done is null)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing($"a record of: {What}"));
        }

        var held = done.ToHashSet(StringComparer.Ordinal);
        foreach (var part in held)
        {
            if (!Parts.Contains(part, StringComparer.Ordinal))
            {
                throw new ArgumentException(
                    $"'{part}' is not a part of {By.Citation}. Known: {string.Join(", ", Parts)}.", nameof(done));
            }
        }

        var lacking = Parts.Where(part => !held.Contains(part)).ToValueList();
        return new(
            By,
            lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every($"parts of: {What}", Parts.Count - lacking.Count, Parts.Count, lacking));
    }

    /// <summary>Returns the clause and the duty.</summary>
    public override string ToString() => $"[{By.Citation}] {What}";

    private static Verdict InTime(LocalDate? done, LocalDate last, LocalDate asOf) =>
        (done ?? asOf) > last ? Verdict.Breached
        : done is null ? Verdict.Open
        : Verdict.Satisfied;
}
