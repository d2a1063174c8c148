using NodaTime;

namespace QaStandards.Caps;

/// <summary>A week in which a person did more than a cap allows.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Start">The first day of the week; for any seven days, the day of the first piece of work in them.</param>
/// <param name="Count">How many pieces of work lie in the week.</param>
public sealed record CapWindow(string Person, LocalDate Start, int Count);
