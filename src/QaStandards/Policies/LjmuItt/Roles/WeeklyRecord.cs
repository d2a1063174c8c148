using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>A trainee's record of one weekly meeting.</summary>
/// <param name="Day">A day of the week that it is about.</param>
/// <param name="IsPrepared">Whether the trainee had prepared for it; null when that is not known.</param>
/// <param name="Targets">The targets; none makes the record incomplete.</param>
public sealed record WeeklyRecord(LocalDate Day, bool? IsPrepared, ValueList<MeetingTarget> Targets);
