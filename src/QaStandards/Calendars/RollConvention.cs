namespace QaStandards.Calendars;

/// <summary>Where a day goes that is not a working day. A working day always stays where it is.</summary>
public enum RollConvention
{
    /// <summary>To the next working day.</summary>
    Following,

    /// <summary>To the working day before.</summary>
    Preceding,

    /// <summary>To the next working day, unless that is in another month: then to the working day before.</summary>
    ModifiedFollowing,
}
