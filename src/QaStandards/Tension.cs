using System;
using System.Linq;

namespace QaStandards;

/// <summary>What in a policy cannot hold, contradicts itself, is missing or is out of date, and what the library does about it.</summary>
public sealed record Tension
{
    private Tension(TensionKind kind, ValueList<Clause> clauses, string what, string handling, string? member)
    {
        Kind = kind;
        Clauses = clauses;
        What = what;
        Handling = handling;
        Member = member;
    }

    /// <summary>Gets the kind.</summary>
    public TensionKind Kind { get; }

    /// <summary>Gets the clauses that pull at each other, or the one that leaves something open.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>Gets what is wrong.</summary>
    public string What { get; }

    /// <summary>Gets what the library does, and what is left to its users.</summary>
    public string Handling { get; }

    /// <summary>Gets the member that computes from a host's numbers whether it bites there; null when none does.</summary>
    public string? Member { get; }

    /// <summary>Returns a tension.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clauses">The clauses, at least one.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="handling">What the library does, and what is left to its users.</param>
    /// <param name="member">The member that computes whether it bites, such as <c>Seats.Check</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, or there are no clauses, or one of them is null.</exception>
    public static Tension Of(TensionKind kind, ValueList<Clause> clauses, string what, string handling, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(handling);
        if (clauses.Count == 0)
        {
            throw new ArgumentException("A tension cites nothing; give the clauses that it lies between.", nameof(clauses));
        }

        foreach (var clause in clauses)
        {
            ArgumentNullException.ThrowIfNull(clause, nameof(clauses));
        }

        return new(kind, clauses, what, handling, member);
    }

    /// <summary>Returns the clauses, the kind and what is wrong.</summary>
    public override string ToString() => $"[{string.Join(", ", Clauses.Select(clause => clause.Citation))}] {Kind.Value}: {What}";
}
