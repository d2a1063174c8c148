using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// A part of a term without a break in it: the term before its half-term break or after it, or a term that has none.
/// </summary>
public sealed record HalfTerm
{
    internal HalfTerm(string name, string term, DateInterval days)
    {
        Name = name;
        Term = term;
        Days = days;
    }

    /// <summary>Gets the name, such as <c>Autumn 1</c>; that of the term when the term has no break.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the term.</summary>
    public string Term { get; }

    /// <summary>Gets the days from the first to the last, both included.</summary>
    public DateInterval Days { get; }

    /// <summary>Returns the name and the days.</summary>
    public override string ToString() => $"{Name}: {English.Day(Days.Start)} to {English.Day(Days.End)}";
}
