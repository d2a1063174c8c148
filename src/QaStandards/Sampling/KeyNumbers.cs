using System;

namespace QaStandards.Sampling;

/// <summary>Numbers the keys of one kind as they appear, so that the draw runs on numbers.</summary>
internal sealed class KeyNumbers(string name)
{
    private const int NoKey = -1;

    private readonly KeyTable table = new();
    private readonly Growing<int> ofFile = new();
    private readonly string[] waiting = new string[KeyTable.AtOnce];
    private readonly int[] filesOfWaiting = new int[KeyTable.AtOnce];
    private readonly int[] numbers = new int[KeyTable.AtOnce];
    private int count;

    public string Name { get; } = name;

    public void Reserve(int files) => ofFile.Reserve(files);

    /// <summary>Returns what is wrong with a key, or null.</summary>
    public static string? Problem(string? key) =>
        key is not null && IdText.Problem(key) is { } problem ? $"'{IdText.Show(key)}' {problem}" : null;

    /// <summary>Adds the next file's key, which is well formed or null. It waits for its number until there are many.</summary>
    public void Add(string? key)
    {
        if (key is not null)
        {
            waiting[count] = key;
            filesOfWaiting[count] = ofFile.Count;
            count++;
        }

        ofFile.Add(NoKey);
        if (count == waiting.Length)
        {
            NumberWaiting();
        }
    }

    /// <summary>Adds the keys of files that come next, whose numbers are put in their places by the action returned.</summary>
    public Action Add(KeyNumbers next)
    {
        NumberWaiting();
        next.NumberWaiting();
        var names = next.table.Names();
        var numberOf = new int[names.Length];
        for (var start = 0; start < names.Length; start += KeyTable.AtOnce)
        {
            var some = Math.Min(KeyTable.AtOnce, names.Length - start);
            table.Number(names.AsSpan(start, some), numberOf.AsSpan(start, some));
        }

        var place = ofFile.AddPlaces(next.ofFile.Count);
        return () =>
        {
            var numbersOfNext = next.ofFile.Items;
            for (var file = 0; file < numbersOfNext.Length; file++)
            {
                ofFile.Set(place + file, numbersOfNext[file] == NoKey ? NoKey : numberOf[numbersOfNext[file]]);
            }
        };
    }

    /// <summary>Returns the number of each file's key, or -1.</summary>
    public int[] OfFile()
    {
        NumberWaiting();
        return ofFile.ToArray();
    }

    /// <summary>Returns the keys by number.</summary>
    public string[] Names()
    {
        NumberWaiting();
        return table.Names();
    }

    private void NumberWaiting()
    {
        table.Number(waiting.AsSpan(0, count), numbers);
        for (var i = 0; i < count; i++)
        {
            ofFile.Set(filesOfWaiting[i], numbers[i]);
        }

        count = 0;
    }
}
