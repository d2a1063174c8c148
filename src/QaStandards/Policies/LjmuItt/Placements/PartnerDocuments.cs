namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What a partner has returned. What is null is not known.</summary>
public sealed record PartnerDocuments
{
    /// <summary>Gets the routes that the partner takes part in.</summary>
    public ValueList<TrainingRoute>? Routes { get; init; }

    /// <summary>Gets the documents that were received, in whatever order.</summary>
    public ValueList<RequiredDocument>? Received { get; init; }

    /// <summary>Gets whether the further agreement for School Direct came from the university's registry.</summary>
    public bool? IsFromRegistry { get; init; }
}
