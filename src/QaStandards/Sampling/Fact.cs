using System;
using System.Globalization;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>A column of the frozen list: one fact of every file, as text. A design names every fact that its rows read.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public sealed class Fact<T>
{
    private Fact(string name, Func<T, string?> text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>Gets the name of the column.</summary>
    public string Name { get; }

    /// <summary>Gets the function that returns a file's value as text; null counts as empty.</summary>
    public Func<T, string?> Text { get; }

    /// <summary>Returns a column of text.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the name is empty.</exception>
    public static Fact<T> OfText(string name, Func<T, string?> text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        return new(name, text);
    }

    /// <summary>Returns a column of yes and no, written 1 and 0.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the name is empty.</exception>
    public static Fact<T> OfFlag(string name, Func<T, bool> flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return OfText(name, file => flag(file) ? "1" : "0");
    }

    /// <summary>Returns a column of whole numbers.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the name is empty.</exception>
    public static Fact<T> OfNumber(string name, Func<T, long> number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return OfText(name, file => number(file).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Returns a column of sets of standards, written as ascending numbers separated by single spaces.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the name is empty.</exception>
    public static Fact<T> OfStandards(string name, Func<T, StandardSet?> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return OfText(name, file => standards(file)?.ToString());
    }
}
