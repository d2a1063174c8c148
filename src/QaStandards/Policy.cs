using System;
using NodaTime;

namespace QaStandards;

/// <summary>A published document whose clauses are checked.</summary>
public sealed record Policy
{
    private Policy(string id, string title, string edition, string publisher, LocalDate? inForceFrom)
    {
        Id = id;
        Title = title;
        Edition = edition;
        Publisher = publisher;
        InForceFrom = inForceFrom;
    }

    /// <summary>Gets the short name that citations begin with, such as <c>HLTA</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the edition, as the document names it.</summary>
    public string Edition { get; }

    /// <summary>Gets the body that publishes the document.</summary>
    public string Publisher { get; }

    /// <summary>Gets the day from which the edition applies; null unless its text gives one. It informs, it never gates.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>Returns a policy.</summary>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public static Policy Of(string id, string title, string edition, string publisher, LocalDate? inForceFrom = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        return new(id, title, edition, publisher, inForceFrom);
    }

    /// <summary>Returns the id and the edition, such as <c>HLTA (April 2017)</c>.</summary>
    public override string ToString() => $"{Id} ({Edition})";
}
