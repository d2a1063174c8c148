using NodaTime;

namespace QaStandards.Caps;

/// <summary>A duty that an event brought about by its number.</summary>
/// <param name="Duty">Which duty it is: 1 for the first.</param>
/// <param name="Event">The number of the event, such as 10.</param>
/// <param name="Day">The day of the event, on which the duty falls due.</param>
public sealed record NthDue(int Duty, int Event, LocalDate Day);
