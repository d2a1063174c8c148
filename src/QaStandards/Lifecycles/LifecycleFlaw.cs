namespace QaStandards.Lifecycles;

/// <summary>One thing that is wrong with the table of a lifecycle.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Status">The status that it is about; null when it is about an event alone.</param>
/// <param name="Event">The event that it is about; null when it is about a status alone.</param>
/// <param name="Rows">The numbers of the rows, from one; possibly none.</param>
/// <param name="Says">What is wrong, in English.</param>
public sealed record LifecycleFlaw(FlawKind Kind, string? Status, string? Event, ValueList<int> Rows, string Says)
{
    /// <summary>Returns the code of the kind and what is wrong.</summary>
    public override string ToString() => $"{Kind.Value}: {Says}";
}
