namespace QaStandards.Calendars;

/// <summary>How the day of the event counts. Policies rarely say, and the two answers are a day apart.</summary>
public enum StartDay
{
    /// <summary>The day of the event is not counted: the day after it is day 1.</summary>
    IsDayNought,

    /// <summary>The day of the event is day 1, if it is a day that counts.</summary>
    IsDayOne,
}
