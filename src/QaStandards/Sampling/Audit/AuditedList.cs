using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// The caller's list as the audit reads it: the well-formed files, numbered as they come, and the names of the rest. Files and
/// their texts are read where they lie, one after the other; nothing goes by the order of ids but the digest and what is named.
/// </summary>
internal sealed class AuditedList<T>
    where T : class
{
    public required List<T> Files { get; init; }

    public required List<string> Ids { get; init; }

    /// <summary>Gets for each file a bit for each row whose property it has.</summary>
    public required List<uint> Holds { get; init; }

    /// <summary>Gets by kind of key and file the number of the file's key; -1 for none.</summary>
    public required int[][] KeyOf { get; init; }

    public required string[][] KeyNames { get; init; }

    /// <summary>Gets how many files the caller gave.</summary>
    public required int Given { get; init; }

    /// <summary>Gets the files that no list may hold: null, without an id of their own, or contradicting themselves.</summary>
    public required ValueList<string> Malformed { get; init; }

    /// <summary>Gets SHA-256 of the canonical text.</summary>
    public required string Digest { get; init; }

    public int Count => Ids.Count;

    /// <summary>Returns the ids of some files, in the order of their bytes.</summary>
    public IEnumerable<string> Named(IEnumerable<int> files) => files.Select(file => Ids[file]).Order(CodePoints.ByBytes);
}
