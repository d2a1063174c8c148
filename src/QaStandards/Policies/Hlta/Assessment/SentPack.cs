using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What a preparation provider sent for a candidate on one day. What is null is not known.</summary>
public sealed record SentPack
{
    /// <summary>Gets the day on which it was sent, not that on which it was received.</summary>
    public required LocalDate SentOn { get; init; }

    /// <summary>Gets whether the F17 is signed.</summary>
    public bool? IsF17Signed { get; init; }

    /// <summary>Gets whether the F17 confirms level 2 in English or literacy.</summary>
    public bool? IsEnglishConfirmed { get; init; }

    /// <summary>Gets whether the F17 confirms level 2 in mathematics or numeracy.</summary>
    public bool? IsMathematicsConfirmed { get; init; }

    /// <summary>Gets whether the F17 confirms that the copies are exact replicas.</summary>
    public bool? IsExactReplicaConfirmed { get; init; }

    /// <summary>Gets whether the copies of the evidence are there.</summary>
    public bool? HasCopies { get; init; }

    /// <summary>Gets whether the application is there.</summary>
    public bool? HasApplication { get; init; }

    /// <summary>Gets whether the predicted date of day three is there.</summary>
    public bool? HasPredictedDayThree { get; init; }

    /// <summary>Gets when an incomplete F17 went back to the preparation provider; of no account for a complete one.</summary>
    public Milestone? F17Returned { get; init; }
}
