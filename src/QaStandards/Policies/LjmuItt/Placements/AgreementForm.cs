using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>One form of appendix 2. What is null is not known.</summary>
public sealed record AgreementForm
{
    /// <summary>Gets the form's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets when the school completed and signed it, which is the day that two years are counted from.</summary>
    public Milestone? SchoolSigned { get; init; }

    /// <summary>Gets when the university signed it.</summary>
    public Milestone? UniversitySigned { get; init; }

    /// <summary>Gets who signed it for the university.</summary>
    public PartnershipPost? SignedForUniversityBy { get; init; }

    /// <summary>Gets who received it.</summary>
    public PartnershipPost? ReceivedBy { get; init; }

    /// <summary>Gets the day of the later signature; null while one is missing.</summary>
    public LocalDate? EffectiveFrom => SchoolSigned?.Day is { } school && UniversitySigned?.Day is { } university
        ? LocalDate.Max(school, university)
        : null;
}
