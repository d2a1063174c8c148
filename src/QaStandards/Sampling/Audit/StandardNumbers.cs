using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling.Audit;

/// <summary>Reads claimed standards: ascending numbers of a framework, separated by single spaces.</summary>
internal sealed class StandardNumbers(Framework framework)
{
    // 128 standards of at most three digits need no more.
    private const int MostCharacters = 512;

    private readonly Dictionary<string, StandardSet?> known = new(StringComparer.Ordinal);

    /// <summary>Returns the standards; null when the text is not such numbers. No text is no standards.</summary>
    public StandardSet? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return framework.None;
        }

        if (text.Length > MostCharacters)
        {
            return null;
        }

        if (!known.TryGetValue(text, out var standards))
        {
            known.Add(text, standards = Set(text));
        }

        return standards;
    }

    private StandardSet? Set(string text)
    {
        var numbers = Array.ConvertAll(text.Split(' '), Number);
        var isAscending = numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
        return numbers[0] > 0 && isAscending && string.Equals(framework.Set(numbers).ToString(), text, StringComparison.Ordinal)
            ? framework.Set(numbers)
            : null;
    }

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && framework.Has(number) ? number : 0;
}
