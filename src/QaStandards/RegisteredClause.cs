using System;

namespace QaStandards;

/// <summary>One clause of a policy with what the library does about it, so that nothing in a policy is passed over in silence.</summary>
public sealed record RegisteredClause
{
    private RegisteredClause(Clause clause, ClauseState state)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Clause = clause;
        State = state;
    }

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    /// <summary>Gets what the library does about it.</summary>
    public ClauseState State { get; }

    /// <summary>
    /// Gets the members that encode the clause, as type and member (<c>Enquiries.Check</c>); those that carry the judgement when
    /// a person judges. Empty for every other state.
    /// </summary>
    public ValueList<string> Members { get; private init; } = [];

    /// <summary>Gets the duty that a host records; null for every other state.</summary>
    public RecordedDuty? Duty { get; private init; }

    /// <summary>Gets why the clause is left alone, or what a person judges; null for every other state.</summary>
    public string? Reason { get; private init; }

    /// <summary>Returns a clause that members encode.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="members">Type and member, such as <c>Enquiries.Check</c>; at least one.</param>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    /// <exception cref="ArgumentException">There is no member, or one is empty.</exception>
    public static RegisteredClause Encoded(Clause clause, params ReadOnlySpan<string> members)
    {
        var registered = new RegisteredClause(clause, ClauseState.Encoded);
        return members.IsEmpty
            ? throw new ArgumentException($"{clause.Citation} is encoded by no member; name one, or give another state.", nameof(members))
            : registered with { Members = Named(members) };
    }

    /// <summary>Returns a clause that asks somebody to act.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="what">What is to be done, as it reads after the clause: <c>working groups set up</c>.</param>
    /// <param name="parts">The parts of the duty, when the clause lists them.</param>
    /// <exception cref="ArgumentException">The clause is null, or a text is empty.</exception>
    public static RegisteredClause OfDuty(Clause clause, string what, params ReadOnlySpan<string> parts) =>
        new(clause, ClauseState.RecordedDuty) { Duty = new(clause, what, parts) };

    /// <summary>Returns a clause on which a person judges.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="reason">What the person judges.</param>
    /// <param name="members">The members that carry the judgement; possibly none.</param>
    /// <exception cref="ArgumentException">The clause is null, or a text is empty.</exception>
    public static RegisteredClause ForJudgement(Clause clause, string reason, params ReadOnlySpan<string> members)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(clause, ClauseState.Judgement) { Reason = reason, Members = Named(members) };
    }

    /// <summary>Returns a clause that asks for nothing.</summary>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    public static RegisteredClause Descriptive(Clause clause) => new(clause, ClauseState.Descriptive);

    /// <summary>Returns a clause that the library leaves alone.</summary>
    /// <exception cref="ArgumentException">The clause is null, or the reason is empty.</exception>
    public static RegisteredClause OutOfScope(Clause clause, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(clause, ClauseState.OutOfScope) { Reason = reason };
    }

    /// <summary>Returns the citation and the state, such as <c>HLTA 116a: encoded</c>.</summary>
    public override string ToString() => $"{Clause.Citation}: {State.Value}";

    private static ValueList<string> Named(ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(member, nameof(members));
        }

        return ValueList.Of(members);
    }
}
