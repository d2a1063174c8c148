using System;

namespace QaStandards.Sampling;

/// <summary>Numbers the keys of one kind as they appear in a part of a list, so that the draw runs on numbers.</summary>
/// <param name="name">The name of the kind.</param>
/// <param name="ofFile">Receives the number of each file's key, or -1.</param>
internal sealed class KeyNumbers(string name, int[] ofFile) : IDisposable
{
    private const int NoKey = -1;

    private readonly KeyTable table = new();
    private readonly string[] waiting = new string[KeyTable.AtOnce];
    private readonly int[] files = new int[KeyTable.AtOnce];
    private readonly int[] numbers = new int[KeyTable.AtOnce];
    private int count;

    public string Name { get; } = name;

    /// <summary>Returns what is wrong with a key, or null.</summary>
    public static string? Problem(string? key) =>
        key is not null && IdText.Problem(key) is { } problem ? $"'{IdText.Show(key)}' {problem}" : null;

    /// <summary>Adds the key of a file, which is well formed or null. It waits for its number until there are many.</summary>
    public void Add(int file, string? key)
    {
        ofFile[file] = NoKey;
        if (key is not null)
        {
            waiting[count] = key;
            files[count] = file;
            count++;
        }

        if (count == waiting.Length)
        {
            NumberWaiting();
        }
    }

    /// <summary>Returns the keys by number.</summary>
    public string[] Names()
    {
        NumberWaiting();
        return table.Names();
    }

    /// <summary>Adds the keys of a later part and returns, by their numbers there, their numbers here.</summary>
    public int[] Add(KeyNumbers later)
    {
        NumberWaiting();
        var names = later.Names();
        var numberOf = new int[names.Length];
        for (var start = 0; start < names.Length; start += KeyTable.AtOnce)
        {
            var some = Math.Min(KeyTable.AtOnce, names.Length - start);
            table.Number(names.AsSpan(start, some), numberOf.AsSpan(start, some));
        }

        return numberOf;
    }

    /// <summary>Numbers the keys of some files anew.</summary>
    /// <param name="start">The first file.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="numberOf">The new number by the one that a key has.</param>
    public void Renumber(int start, int end, int[] numberOf)
    {
        for (var file = start; file < end; file++)
        {
            if (ofFile[file] != NoKey)
            {
                ofFile[file] = numberOf[ofFile[file]];
            }
        }
    }

    /// <summary>Gives back what was borrowed; after that nothing more is numbered.</summary>
    public void Dispose() => table.Dispose();

    private void NumberWaiting()
    {
        table.Number(waiting.AsSpan(0, count), numbers);
        for (var i = 0; i < count; i++)
        {
            ofFile[files[i]] = numbers[i];
        }

        count = 0;
    }
}
