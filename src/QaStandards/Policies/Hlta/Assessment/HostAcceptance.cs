using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>That a regional provider accepted an assessor of another.</summary>
/// <param name="Host">The provider.</param>
/// <param name="On">The day; null when it is not known.</param>
public sealed record HostAcceptance(string Host, LocalDate? On);
