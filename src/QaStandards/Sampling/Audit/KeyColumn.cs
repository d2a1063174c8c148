using System;
using System.Collections.Generic;

namespace QaStandards.Sampling.Audit;

/// <summary>The keys of one kind, numbered as they come, and the number of each file's key.</summary>
internal sealed class KeyColumn<T>(FileKey<T> key, int expected)
    where T : class
{
    private const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private string? name;
    private int number;

    /// <summary>Gets by file the number of its key; -1 for none.</summary>
    public List<int> KeyOf { get; } = new(expected);

    public List<string> Names { get; } = [];

    /// <summary>Reads a file's key, and returns whether it has none or one that can be.</summary>
    public bool Read(T file)
    {
        name = key.Of(file);
        number = name is null ? None : numbers.GetValueOrDefault(name, numbers.Count);
        return number != numbers.Count || CodePoints.AreAnId(name);
    }

    /// <summary>Keeps the key that was read last, once all else is known to be in order.</summary>
    public void Keep()
    {
        KeyOf.Add(number);
        if (number == numbers.Count)
        {
            numbers.Add(name!, number);
            Names.Add(name!);
        }
    }
}
