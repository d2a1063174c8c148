using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QaStandards.Sampling.Audit;

/// <summary>The claimed files, found on the list. Anything in a claim may be null, double or made up.</summary>
internal sealed class ClaimedSample
{
    /// <summary>Reads a claim.</summary>
    /// <param name="files">What is claimed.</param>
    /// <param name="ids">The ids of the files on the list.</param>
    public ClaimedSample(IReadOnlyCollection<ClaimedFile?> files, List<string> ids)
    {
        All = files;
        Has = new bool[ids.Count];
        var numbers = Numbers(files, ids);
        var (found, unknown, repeated) = (new List<(ClaimedFile, int)>(files.Count), new List<string>(), new List<string>());
        foreach (var claimed in files)
        {
            if ((string?)claimed?.Id is not { } id || numbers[id] is not (>= 0 and var file))
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
    public IReadOnlyCollection<ClaimedFile?> All { get; }

    /// <summary>Gets what is claimed of files on the list, with the file's number; a file claimed twice is here twice.</summary>
    public IReadOnlyList<(ClaimedFile Claimed, int File)> Found { get; }

    /// <summary>Gets for each file of the list whether it is claimed.</summary>
    public bool[] Has { get; }

    /// <summary>Gets the ids that are not on the list.</summary>
    public ValueList<string> Unknown { get; }

    /// <summary>Gets the ids that were claimed before.</summary>
    public ValueList<string> Repeated { get; }

    /// <summary>Returns whether a citation is among a claimed file's reasons.</summary>
    public static bool Cites(ClaimedFile claimed, string citation) =>
        claimed.Reasons is { } reasons && reasons.AsSpan().Contains(citation);

    // A sample is a small part of its list, so what is claimed is looked up by id, and each file of the list asks for itself.
    private static Dictionary<string, int> Numbers(IReadOnlyCollection<ClaimedFile?> files, List<string> ids)
    {
        var numbers = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        foreach (var claimed in files)
        {
            if ((string?)claimed?.Id is { } id)
            {
                numbers[id] = -1;
            }
        }

        for (var file = 0; file < ids.Count; file++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrNullRef(numbers, ids[file]);
            if (!Unsafe.IsNullRef(ref number))
            {
                number = file;
            }
        }

        return numbers;
    }

    private static string Named(string? id) => string.IsNullOrEmpty(id) ? "a file without an id" : IdText.Show(id);
}
