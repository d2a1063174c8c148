using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>Files of a list, one after the other, as columns: ids in one blob, properties as bits, keys as numbers.</summary>
internal sealed partial class CohortPart<T>
    where T : class
{
    private readonly SamplingDesign<T> design;
    private readonly CohortArrays<T> into;
    private readonly int start;
    private readonly int end;
    private readonly KeyNumbers[] keys;
    private readonly string?[] keysOfFile;
    private readonly (Func<T, bool> Where, uint Bit)[] predicates;
    private byte[] idBytes = ArrayPool<byte>.Shared.Rent(1024);
    private int used;

    /// <summary>Initialises a part that has not been read.</summary>
    /// <param name="design">The design whose facts and rows are read.</param>
    /// <param name="into">Holds the files and receives the columns.</param>
    /// <param name="start">The first file.</param>
    /// <param name="end">The one after the last.</param>
    public CohortPart(SamplingDesign<T> design, CohortArrays<T> into, int start, int end)
    {
        this.design = design;
        this.into = into;
        (this.start, this.end) = (start, end);
        keys = [.. design.Keys.Zip(into.KeyOf, (key, ofFile) => new KeyNumbers(key.Name, ofFile))];
        keysOfFile = new string?[keys.Length];
        predicates = [.. Predicates(design)];
    }

    public CohortErrors Errors { get; } = new();

    // The most bytes that the ids of a list may have: as many as fit into an array, whatever the last one is.
    private static int MostBytes => Array.MaxLength - IdText.MostBytes;

    // The bytes of the ids read so far, in a borrowed buffer that is given back when they have their place among the others.
    private ReadOnlySpan<byte> Ids => idBytes.AsSpan(0, used);

    /// <summary>Reads the files; a file with an error leaves an empty id.</summary>
    public void Read()
    {
        for (var file = start; file < end && used <= MostBytes; file++)
        {
            Read(file);
        }
    }

    private static IEnumerable<(Func<T, bool> Where, uint Bit)> Predicates(SamplingDesign<T> design)
    {
        for (var row = 0; row < design.Rows.Count; row++)
        {
            if (design.Rows[row] is DesignRow<T>.Selecting selecting)
            {
                yield return (selecting.Where, 1u << row);
            }
            else if (design.Rows[row] is DesignRow<T>.Own own)
            {
                yield return (file => own.Standards(file) is { IsEmpty: false }, 1u << row);
            }
        }
    }

    private CohortColumns Columns(byte[] ids) => new(ids, into.Offsets)
    {
        Holds = into.Holds,
        KeyOf = into.KeyOf,
        KeyNames = Array.ConvertAll(keys, kind => kind.Names()),
    };

    // A method of its own, which the runtime optimises once it has been called often; a loop is called once.
    private void Read(int file)
    {
        if (IsSound(into.Files[file], file + 1, out var id))
        {
            Append(file, id);
        }
        else
        {
            Array.Clear(keysOfFile);
        }

        for (var kind = 0; kind < keys.Length; kind++)
        {
            keys[kind].Add(file, keysOfFile[kind]);
        }

        into.Offsets[file + 1] = used;
        if (used > MostBytes)
        {
            Errors.Add("QA1002", $"The ids up to file {English.Number(file + 1)} have over {English.Number(MostBytes)} bytes; split the list.");
        }
    }

    private bool IsSound(T? file, int number, out string id)
    {
        id = "";
        if (file is null)
        {
            Errors.Add("QA1003", $"File {English.Number(number)} of the list is null.");
            return false;
        }

        id = design.Id(file)!;
        if (IdText.Problem(id) is { } problem)
        {
            Errors.Add(
                "QA1004",
                $"The id of file {English.Number(number)}{(string.IsNullOrEmpty(id) ? "" : $", '{IdText.Show(id)}',")} {problem}; every file needs its own id of 1 to 1,024 bytes.");
            return false;
        }

        foreach (var refusal in design.Refusals)
        {
            if (refusal.Problem(file) is { } contradiction)
            {
                Errors.Add(refusal.Code, $"File {IdText.Show(id)}: {contradiction}");
                return false;
            }
        }

        for (var kind = 0; kind < keys.Length; kind++)
        {
            keysOfFile[kind] = design.Keys[kind].Of(file);
            if (KeyNumbers.Problem(keysOfFile[kind]) is { } wrong)
            {
                Errors.Add("QA1005", $"File {IdText.Show(id)}: its {keys[kind].Name} {wrong}.");
                return false;
            }
        }

        return true;
    }

    private void Append(int number, string id)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(id.Length), number - start);
        used += Encoding.UTF8.GetBytes(id, idBytes.AsSpan(used));
        var file = into.Files[number];
        var bits = 0u;
        foreach (var (where, bit) in predicates)
        {
            if (where(file))
            {
                bits |= bit;
            }
        }

        into.Holds[number] = bits;
    }

    // The ids so far tell how long all will be; a list that begins with unusual ones is not believed beyond a factor.
    private void MakeRoom(int bytes, int filesSoFar)
    {
        if (idBytes.Length - used < bytes)
        {
            var whole = (long)used * (end - start) / Math.Max(1, filesSoFar) * 17 / 16;
            var grown = Math.Clamp(whole, 2L * idBytes.Length, 64L * idBytes.Length);
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(grown, (long)used + bytes)));
            Ids.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(idBytes);
            idBytes = larger;
        }
    }
}
