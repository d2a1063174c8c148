using NodaTime;

namespace QaStandards.Caps;

/// <summary>A week in which a person did more than a cap allows.</summary>
public sealed record CapWindow
{
    internal CapWindow(string person, LocalDate start, int count)
    {
        Person = person;
        Start = start;
        Count = count;
    }

    /// <summary>Gets the person's id.</summary>
    public string Person { get; }

    /// <summary>Gets the first day of the week; for any seven days, the day of the first piece of work in them.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets how many pieces of work lie in the week.</summary>
    public int Count { get; }
}
