using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>Files of a list, one after the other, as columns: ids in one blob, properties as bits, keys as numbers.</summary>
internal sealed partial class CohortPart<T>
    where T : class
{
    private const int MostBytes = int.MaxValue - IdText.MostBytes - 1;

    private readonly SamplingDesign<T> design;
    private readonly Growing<T> files = new();
    private readonly Growing<uint> holds = new();
    private readonly Growing<int> offsets = new();
    private readonly KeyNumbers[] keys;
    private readonly string?[] keysOfFile;
    private readonly (Func<T, bool> Where, uint Bit)[] predicates;
    private readonly int expected;
    private byte[] idBytes = new byte[1024];
    private int used;

    /// <summary>Initialises a part without files.</summary>
    /// <param name="design">The design whose facts and rows are read.</param>
    /// <param name="expected">How many files will come; nought when nobody knows.</param>
    public CohortPart(SamplingDesign<T> design, int expected)
    {
        this.design = design;
        this.expected = expected <= Cohort.MostFiles ? expected : 0;
        keys = [.. design.Keys.Select(key => new KeyNumbers(key.Name))];
        keysOfFile = new string?[keys.Length];
        predicates = [.. Predicates(design)];
        files.Reserve(this.expected);
        holds.Reserve(this.expected);
        offsets.Reserve(this.expected + 1);
        Array.ForEach(keys, kind => kind.Reserve(this.expected));
        offsets.Add(0);
    }

    public CohortErrors Errors { get; } = new();

    /// <summary>Gets whether the list is longer than a list may be, so that the rest was not read.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads a file; returns whether there is room for another.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">Its number in the whole list, from 1.</param>
    public bool Read(T? file, int number)
    {
        if (number > Cohort.MostFiles)
        {
            Errors.Add("QA1001", $"The list has over {English.Number(Cohort.MostFiles)} files; split it by event or round.");
            IsCut = true;
        }
        else if (IsSound(file, number, out var id))
        {
            Append(file!, id);
            if (used > MostBytes)
            {
                Errors.Add("QA1002", $"The ids up to file {English.Number(number)} have over {English.Number(MostBytes)} bytes; split the list.");
                IsCut = true;
            }
        }

        return !IsCut;
    }

    public T[] Files() => files.ToArray();

    public CohortColumns Columns() => new(idBytes, offsets.ToArray())
    {
        Holds = holds.ToArray(),
        KeyOf = Array.ConvertAll(keys, kind => kind.OfFile()),
        KeyNames = Array.ConvertAll(keys, kind => kind.Names()),
    };

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

    private void Append(T file, string id)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(id.Length));
        used += Encoding.UTF8.GetBytes(id, idBytes.AsSpan(used));
        offsets.Add(used);
        files.Add(file);
        for (var kind = 0; kind < keys.Length; kind++)
        {
            keys[kind].Add(keysOfFile[kind]);
        }

        var bits = 0u;
        foreach (var (where, bit) in predicates)
        {
            if (where(file))
            {
                bits |= bit;
            }
        }

        holds.Add(bits);
    }

    // The ids so far tell how long all will be; a list that begins with unusual ones is not believed beyond a factor.
    private void MakeRoom(int bytes)
    {
        if (idBytes.Length - used < bytes)
        {
            var whole = (long)used * expected / Math.Max(1, files.Count) * 17 / 16;
            var grown = Math.Clamp(whole, 2L * idBytes.Length, 64L * idBytes.Length);
            Array.Resize(ref idBytes, (int)Math.Min(Array.MaxLength, Math.Max(grown, (long)used + bytes)));
        }
    }
}
