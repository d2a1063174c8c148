using System;
using System.Collections.Generic;

namespace QaStandards.Sampling;

/// <summary>Numbers the keys of one kind as they appear, so that the draw runs on numbers.</summary>
internal sealed class KeyNumbers(string name)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Growing<int> ofFile = new();

    public string Name { get; } = name;

    public void Reserve(int files) => ofFile.Reserve(files);

    public void Add(string? key)
    {
        if (key is null)
        {
            ofFile.Add(-1);
            return;
        }

        // A copy of its own: the copies lie side by side, where a look-up finds them sooner than among the caller's objects.
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(new(key.AsSpan()), number);
        }

        ofFile.Add(number);
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
}
