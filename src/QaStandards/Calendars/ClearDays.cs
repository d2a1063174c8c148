namespace QaStandards.Calendars;

/// <summary>
/// Whether the days of a notice must be clear: neither the day it is given nor the day of the event is one of them.
/// </summary>
public enum ClearDays
{
    /// <summary>Only the day of the event is left out.</summary>
    NotRequired,

    /// <summary>Both days are left out, so that the last day is a day earlier.</summary>
    Required,
}
