using NodaTime;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>One scrutiny of a file before moderation. What is null is not known.</summary>
public sealed record Scrutiny
{
    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets who scrutinised the file.</summary>
    public string? By { get; init; }

    /// <summary>Gets whether the records are adequate.</summary>
    public bool? AreRecordsAdequate { get; init; }

    /// <summary>Gets whether the process produced enough evidence to judge the standards.</summary>
    public bool? IsProcessSufficient { get; init; }

    /// <summary>Gets by what the process was judged.</summary>
    public ValueList<ProcessCriterion>? Considered { get; init; }
}
