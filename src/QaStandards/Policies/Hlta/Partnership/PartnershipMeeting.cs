using NodaTime;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>One meeting of the Partnership. What is null is not known.</summary>
public sealed record PartnershipMeeting
{
    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the provider that organises it.</summary>
    public required string Organiser { get; init; }

    /// <summary>Gets where it is.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the provider whose colleague is in the chair.</summary>
    public string? Chair { get; init; }

    /// <summary>Gets when the organiser sent agenda and papers.</summary>
    public Milestone? PapersSent { get; init; }

    /// <summary>Gets when the organiser sent the minutes.</summary>
    public Milestone? MinutesSent { get; init; }
}
