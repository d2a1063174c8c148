using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QaStandards.Standards;

/// <summary>A numbered list of standards, in one edition. At most 128 standards, numbered from 1 without gaps.</summary>
public sealed record Framework
{
    /// <summary>The largest number of standards a framework can have.</summary>
    public const int MostStandards = 128;

    private Framework(string code, string title, string edition, ValueList<Standard> standards)
    {
        Code = code;
        Title = title;
        Edition = edition;
        Standards = standards;
    }

    /// <summary>Gets the short name, such as <c>TEACH</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the edition; two editions are two frameworks.</summary>
    public string Edition { get; }

    /// <summary>Gets the standards, by number.</summary>
    public ValueList<Standard> Standards { get; }

    /// <summary>Gets the set of all standards.</summary>
    public StandardSet All => StandardSet.Whole(this);

    /// <summary>Gets the set without standards.</summary>
    public StandardSet None => StandardSet.Empty(this);

    /// <summary>Gets the standard with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The framework has no such standard.</exception>
    public Standard this[int number] => Has(number)
        ? Standards[number - 1]
        : throw new ArgumentOutOfRangeException(nameof(number), number, Unknown(number));

    /// <summary>Returns a framework.</summary>
    /// <exception cref="ArgumentException">
    /// A text is empty, there are no standards or more than 128, or they are not numbered 1, 2, 3 ... in order.
    /// </exception>
    public static Framework Of(string code, string title, string edition, ValueList<Standard> standards)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(standards);
        if (standards.Count is 0 or > MostStandards)
        {
            throw new ArgumentException(
                $"Framework {code} has {standards.Count} standards; a framework has from 1 to {MostStandards}.", nameof(standards));
        }

        for (var i = 0; i < standards.Count; i++)
        {
            if (standards[i]?.Number != i + 1)
            {
                throw new ArgumentException(
                    $"Standard number {i + 1} of framework {code} is missing: number the standards 1, 2, 3 ... in order.",
                    nameof(standards));
            }
        }

        return new(code, title, edition, standards);
    }

    /// <summary>Returns whether the framework has a standard with this number.</summary>
    public bool Has(int number) => number >= 1 && number <= Standards.Count;

    /// <summary>Returns a set of standards by their numbers; a number given twice counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The framework has no standard with one of the numbers.</exception>
    public StandardSet Set(params ReadOnlySpan<int> numbers)
    {
        var bits = UInt128.Zero;
        foreach (var number in numbers)
        {
            if (!Has(number))
            {
                throw new ArgumentOutOfRangeException(nameof(numbers), number, Unknown(number));
            }

            bits |= UInt128.One << (number - 1);
        }

        return StandardSet.Of(this, bits);
    }

    /// <summary>Returns a set written as numbers separated by spaces or commas, such as <c>3 17 31</c>; an empty text is no standards.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A part of the text is not the number of a standard.</exception>
    public StandardSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var set)
            ? set
            : throw new FormatException(
                $"'{text}' is not a list of {Code} standards: write whole numbers from 1 to {Standards.Count}, separated by spaces or commas.");
    }

    /// <summary>Reads a set as <see cref="Parse"/> does; returns whether every part is the number of a standard.</summary>
    public bool TryParse(string? text, [NotNullWhen(true)] out StandardSet? set)
    {
        set = null;
        if (text is null)
        {
            return false;
        }

        var bits = UInt128.Zero;
        foreach (var part in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !Has(number))
            {
                return false;
            }

            bits |= UInt128.One << (number - 1);
        }

        set = StandardSet.Of(this, bits);
        return true;
    }

    /// <summary>Returns the code and the edition.</summary>
    public override string ToString() => $"{Code} standards ({Edition})";

    private string Unknown(int number) => $"{number} is not a standard of {Code}: its standards are numbered 1 to {Standards.Count}.";
}
