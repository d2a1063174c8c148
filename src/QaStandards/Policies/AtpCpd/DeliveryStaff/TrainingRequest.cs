using System;

namespace QaStandards.Policies.AtpCpd.DeliveryStaff;

/// <summary>A request for training, as whoever approves it judges it. What is null is not known.</summary>
public sealed record TrainingRequest
{
    /// <summary>Gets the request's id.</summary>
    public required string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets whether it fits the programmes that the person delivers.</summary>
    public bool? FitsProgrammes { get; init; }

    /// <summary>Gets whether it fits the job role.</summary>
    public bool? FitsRole { get; init; }
}
