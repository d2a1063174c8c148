using System;
using System.Collections.Generic;

namespace QaStandards.Sampling;

/// <summary>Numbers the keys of one kind as they appear, so that the draw runs on numbers.</summary>
internal sealed class KeyNumbers(string name)
{
    private const int NoKey = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Growing<int> ofFile = new();

    public string Name { get; } = name;

    public void Reserve(int files) => ofFile.Reserve(files);

    /// <summary>Finds the number of a key, or gives it the next one; returns what is wrong with it, or null.</summary>
    public string? Problem(string? key, out int number)
    {
        if (key is null)
        {
            number = NoKey;
        }
        else if (!numbers.TryGetValue(key, out number))
        {
            // Whatever has a number is well formed.
            if (IdText.Problem(key) is { } problem)
            {
                return $"'{IdText.Show(key)}' {problem}";
            }

            number = NumberNew(key);
        }

        return null;
    }

    /// <summary>Adds the number of the next file's key.</summary>
    public void Add(int number) => ofFile.Add(number);

    /// <summary>Adds the keys of files that come next.</summary>
    public void Add(KeyNumbers next)
    {
        var names = next.Names();
        var numberOf = Array.ConvertAll(names, key => numbers.TryGetValue(key, out var number) ? number : NumberNew(key));
        foreach (var number in next.ofFile.Items)
        {
            ofFile.Add(number == NoKey ? NoKey : numberOf[number]);
        }
    }

    public int[] OfFile() => ofFile.ToArray();

    public string[] Names()
    {
        var names = new string[numbers.Count];
        foreach (var (key, number) in numbers)
        {
            names[number] = key;
        }

        return names;
    }

    private int NumberNew(string key)
    {
        // A copy of its own: the copies lie side by side, where a look-up finds them sooner than among the caller's objects.
        var number = numbers.Count;
        numbers.Add(new(key.AsSpan()), number);
        return number;
    }
}
