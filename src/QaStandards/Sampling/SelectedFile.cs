using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>A file of a sample, with why it is there.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
/// <param name="File">The caller's file.</param>
/// <param name="Id">Its natural key.</param>
/// <param name="Ticket">Its ticket in this draw.</param>
/// <param name="Stratum">The first part of the sample that selects it.</param>
/// <param name="Reasons">Every clause that selects it, in the policy's order; never empty.</param>
/// <param name="InclusionProbability">
/// The chance that it had before the draw: the whole for a mandatory file, drawn / pool for a random one, otherwise null.
/// </param>
/// <param name="Standards">The standards to examine in it; null when the design has no standards.</param>
public sealed record SelectedFile<T>(
    T File,
    string Id,
    Ticket Ticket,
    StratumKind Stratum,
    ValueList<Clause> Reasons,
    SamplingFraction? InclusionProbability,
    StandardSet? Standards);
