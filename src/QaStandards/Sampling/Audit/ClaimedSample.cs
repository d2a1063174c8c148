using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>The claimed files, found on the list. Anything in a claim may be null, double or made up.</summary>
internal sealed class ClaimedSample
{
    /// <summary>Reads a claim.</summary>
    /// <param name="files">What is claimed.</param>
    /// <param name="count">How many files the list has.</param>
    /// <param name="find">Returns the number of the file with an id, or -1.</param>
    public ClaimedSample(IEnumerable<ClaimedFile?> files, int count, Func<string?, int> find)
    {
        Has = new bool[count];
        var (found, unknown, repeated) = (new List<(ClaimedFile, int)>(), new List<string>(), new List<string>());
        foreach (var claimed in files)
        {
            All.Add(claimed);
            var file = find(claimed?.Id);
            if (claimed is null || file < 0)
            {
                unknown.Add(Named(claimed?.Id));
                continue;
            }

            if (Has[file])
            {
                repeated.Add(claimed.Id);
            }

            Has[file] = true;
            found.Add((claimed, file));
        }

        (Found, Unknown, Repeated) = (found, unknown.ToValueList(), repeated.ToValueList());
    }

    /// <summary>Gets everything claimed.</summary>
    public List<ClaimedFile?> All { get; } = [];

    /// <summary>Gets what is claimed of files on the list, with the file's number; a file claimed twice is here twice.</summary>
    public IReadOnlyList<(ClaimedFile Claimed, int File)> Found { get; }

    /// <summary>Gets for each file of the list whether it is claimed.</summary>
    public bool[] Has { get; }

    /// <summary>Gets the ids that are not on the list.</summary>
    public ValueList<string> Unknown { get; }

    /// <summary>Gets the ids that were claimed before.</summary>
    public ValueList<string> Repeated { get; }

    /// <summary>Returns whether a citation is among a claimed file's reasons.</summary>
    public static bool Cites(ClaimedFile claimed, Clause clause) =>
        claimed.Reasons is { } reasons && reasons.Contains(clause.Citation, StringComparer.Ordinal);

    private static string Named(string? id) => string.IsNullOrEmpty(id) ? "a file without an id" : IdText.Show(id);
}
