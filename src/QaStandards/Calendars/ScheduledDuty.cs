using System;
using System.Collections.Generic;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>One time of a duty on a schedule: by when it is due and why, and how it stands on a day.</summary>
public sealed record ScheduledDuty
{
    private readonly WorkingCalendar? calendar;

    internal ScheduledDuty(RecurringDuty recurring, Occurrence? occurrence, WorkingCalendar? calendar)
    {
        Recurring = recurring;
        Occurrence = occurrence;
        this.calendar = calendar;
        if (occurrence is null)
        {
            return;
        }

        var unrolled = recurring.Lead is { } lead ? lead.LastDay(occurrence.Due, calendar) : occurrence.Due;
        Opens = recurring.Lead is null ? occurrence.Opens : recurring.Lead.CountsBack ? null : occurrence.Due;
        var rolled = unrolled is { } day && recurring.Rolls is { } convention ? calendar!.Roll(day, convention) : unrolled;
        Due = rolled < Opens ? unrolled : rolled;
        Practical = Due is { } due && recurring.Reminder is { } reminder ? calendar!.Roll(due, reminder) : null;
    }

    /// <summary>Gets the duty.</summary>
    public RecurringDuty Recurring { get; }

    /// <summary>Gets the time of the cadence; null when the days that the cadence needs are not known.</summary>
    public Occurrence? Occurrence { get; }

    /// <summary>Gets the code of the duty and the name of the occurrence, such as <c>group-meeting Autumn 1</c>.</summary>
    public string Id => Occurrence is null ? Recurring.Code : $"{Recurring.Code} {Occurrence.Name}";

    /// <summary>Gets the clause.</summary>
    public Clause By => Recurring.Duty.By;

    /// <summary>Gets what is to be done.</summary>
    public string What => Recurring.Duty.What;

    /// <summary>Gets the first day on which it counts for this time; null when any earlier day will do.</summary>
    public LocalDate? Opens { get; }

    /// <summary>
    /// Gets the last day, which is included; null when the days are not known or the calendar does not know it.
    /// </summary>
    public LocalDate? Due { get; }

    /// <summary>Gets the working day to aim at; null when none was asked for, or the calendar does not know it.</summary>
    public LocalDate? Practical { get; }

    /// <summary>
    /// Gets how the due date counts from the occurrence, such as <c>at least 7 calendar days before Thu 10 Oct 2024</c>; null
    /// when it is the occurrence's own.
    /// </summary>
    public string? Lead => Occurrence is { } occurrence ? Recurring.Lead?.Describe(English.Day(occurrence.Due)) : null;

    /// <summary>Compares what was recorded with the last day.</summary>
    /// <param name="entry">What was recorded; null when nothing was.</param>
    /// <param name="asOf">The day for which the question is asked; what is done later is still to come.</param>
    /// <returns>
    /// As <see cref="RecordedDuty.Check"/>, about this time's id, except: Open, not Undetermined, when nothing was recorded and
    /// the last day is not over; Undetermined when the last day is not known; and what was done before its period opened does
    /// not count, so it is Open until the last day is over and then Breached.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    public Finding Check(DutyEntry? entry, LocalDate asOf)
    {
        IsoDays.Require(asOf, nameof(asOf));
        IsoDays.Require(entry?.On ?? asOf, nameof(entry));
        return Judge(entry, asOf).For(Id);
    }

    /// <summary>
    /// Returns the duty with its last day and why, a line for the practical day and one for each day that was passed over.
    /// </summary>
    public override string ToString()
    {
        var lines = new List<string> { $"[{By.Citation}] {Id}: {What}, {Why}" };
        if (Practical is { } practical && practical != Due)
        {
            lines.Add($"  better by {English.Day(practical)}");
        }

        foreach (var day in Passed())
        {
            lines.Add($"  {day}");
        }

        return string.Join('\n', lines);
    }

    private string Why => Occurrence is null ? "the due date is not known"
        : Due is not { } due ? $"the due date is not known ({calendar})"
        : $"due by {English.Day(due)}, {Lead ?? Occurrence.Because}{Moved(due)}";

    private string Moved(LocalDate due) => Recurring.Rolls is null || Recurring.Lead is not null || due == Occurrence!.Due
        ? ""
        : $", {English.Day(Occurrence.Due)}, moved to a working day";

    private Finding Judge(DutyEntry? entry, LocalDate asOf)
    {
        if (Occurrence is null)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing(Recurring.Cadence.AwaitsAgreedDays
                ? $"the days agreed for: {What}"
                : $"the day on which it was last done: {What}"));
        }

        if (Due is not { } due)
        {
            return new(By, Verdict.Undetermined, new Measure.BeyondCalendar(What, calendar!.Name, calendar.Known));
        }

        if (entry is null && asOf <= due)
        {
            return new(By, Verdict.Open, new Measure.StillDue(What, due, asOf));
        }

        return entry?.On is { } done && done <= asOf && done < Opens
            ? new(
                By,
                asOf > due ? Verdict.Breached : Verdict.Open,
                new Measure.NotAfter($"first day for '{What}'", Opens.Value, "the day it was done", done))
            : Recurring.Duty.Check(entry, due, asOf);
    }

    private ValueList<SkippedDay> Passed()
    {
        if (Occurrence is not { } occurrence || Due is not { } due)
        {
            return [];
        }

        var unrolled = Recurring.Lead is { } lead ? lead.LastDay(occurrence.Due, calendar)!.Value : occurrence.Due;
        var counted = Recurring.Lead?.Skipped(occurrence.Due, unrolled, calendar) ?? [];
        return [.. Between(Practical ?? due, due), .. Between(due, unrolled), .. counted];
    }

    private ValueList<SkippedDay> Between(LocalDate one, LocalDate other) => one == other
        ? []
        : calendar!.DaysOff(LocalDate.Min(one, other), LocalDate.Max(one, other));
}
