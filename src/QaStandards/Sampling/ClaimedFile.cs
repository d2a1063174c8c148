namespace QaStandards.Sampling;

/// <summary>A file of a claimed sample, as plain text.</summary>
public sealed record ClaimedFile
{
    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the ticket, 64 lower-case hexadecimal digits.</summary>
    public required string Ticket { get; init; }

    /// <summary>Gets the code of the stratum.</summary>
    public required string Stratum { get; init; }

    /// <summary>Gets the citations of the clauses that selected it.</summary>
    public required ValueList<string> Reasons { get; init; }

    /// <summary>Gets the chance it had before the draw, such as <c>1/11</c>; null when none is stated.</summary>
    public required string? InclusionProbability { get; init; }

    /// <summary>Gets the numbers of the standards to examine, ascending, separated by spaces; null when there are none to state.</summary>
    public required string? Standards { get; init; }
}
