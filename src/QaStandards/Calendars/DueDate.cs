using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>The last day of a limit, and every day that was not counted on the way to it.</summary>
public sealed record DueDate
{
    internal DueDate(Limit limit, LocalDate start, LocalDate? on, ValueList<SkippedDay> skipped, WorkingCalendar? calendar)
    {
        Limit = limit;
        Start = start;
        On = on;
        Skipped = skipped;
        Calendar = calendar;
    }

    /// <summary>Gets the limit.</summary>
    public Limit Limit { get; }

    /// <summary>Gets the day of the event.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day, which is included; null when it lies outside what the calendar knows.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets the days that were not counted, in order; empty when the last day is not known.</summary>
    public ValueList<SkippedDay> Skipped { get; }

    /// <summary>Gets the calendar that was asked; null when every day counts.</summary>
    public WorkingCalendar? Calendar { get; }

    /// <summary>Returns the answer in English, with a line for each day that was not counted.</summary>
    public override string ToString()
    {
        var sentence = $"[{Limit.By.Citation}] {Limit.What}: {Answer}, {Limit.Describe(English.Day(Start))}{Place}";
        return string.Join('\n', Skipped.Select(day => $"  {day}").Prepend(sentence));
    }

    private string Answer => On is { } day ? $"due by {English.Day(day)}" : "the due date is not known";

    private string Place => Calendar is null ? "" : On is null ? $" ({Calendar})" : $" ({Calendar.Name})";
}
