using System;

namespace QaStandards;

/// <summary>What one check found about one clause.</summary>
public sealed record Finding
{
    /// <summary>Initialises a finding whose effect follows the clause's force.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Finding(Clause clause, Verdict verdict, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(measure);
        Clause = clause;
        Verdict = verdict;
        Measure = measure;
        Effect = clause.Force.Effect;
    }

    private Finding(Finding original)
    {
        Clause = original.Clause;
        Verdict = original.Verdict;
        Measure = original.Measure;
        Effect = original.Effect;

        // Most findings bear nothing further yet, and whole lists of them are copied: what stays null is not written.
        if (original is not { About: null, Reading: null, VariedBy: null, Remedy: null })
        {
            About = original.About;
            Reading = original.Reading;
            VariedBy = original.VariedBy;
            Remedy = original.Remedy;
        }
    }

    /// <summary>Gets the clause that was checked.</summary>
    public Clause Clause { get; }

    /// <summary>Gets what was found.</summary>
    public Verdict Verdict { get; private init; }

    /// <summary>Gets the numbers and dates that were compared.</summary>
    public Measure Measure { get; }

    /// <summary>Gets what a breach does to the outcome: the effect of the clause's force, unless a reading says otherwise.</summary>
    public Effect Effect { get; private init; }

    /// <summary>Gets the id of the person or item that the finding is about; null when it is about the whole.</summary>
    public string? About { get; private init; }

    /// <summary>Gets the choice of reading that the answer rests on, when it is not the default.</summary>
    public Choice? Reading { get; private init; }

    /// <summary>Gets the clause that excuses the breach, when the verdict is Varied.</summary>
    public Clause? VariedBy { get; private init; }

    /// <summary>Gets what would turn a breach, such as <c>supply a second reference</c>; null when it was not said.</summary>
    public string? Remedy { get; private init; }

    /// <summary>Gets whether this finding denies the outcome: a breach that blocks.</summary>
    public bool Denies => ReferenceEquals(Verdict, Verdict.Breached) && ReferenceEquals(Effect, Effect.Blocks);

    /// <summary>Returns the same finding about a named person or item.</summary>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public Finding For(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(this) { About = id };
    }

    /// <summary>Returns the same finding with the choice of reading it rests on; a default choice is not recorded.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public Finding Under(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.IsDefault ? this : new(this) { Reading = choice };
    }

    /// <summary>Returns the same finding with the effect that a reading gives it. The clause's force does not change.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    public Finding With(Effect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new(this) { Effect = effect };
    }

    /// <summary>Returns the finding as Varied when it is a breach that the clause excuses, and unchanged otherwise.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public Finding ExcusedBy(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Verdict == Verdict.Breached ? new(this) { Verdict = Verdict.Varied, VariedBy = clause } : this;
    }

    /// <summary>Returns the same finding with what would turn it. The remedy is printed only while the verdict is Breached.</summary>
    /// <exception cref="ArgumentException">The remedy is null or empty.</exception>
    public Finding TurnedBy(string remedy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        return new(this) { Remedy = remedy };
    }

    /// <summary>Returns the finding in English, such as <c>[HLTA 75(6)] satisfied: 3 files; at least 3</c>.</summary>
    public override string ToString() =>
        $"[{Clause.Citation}] {(About is null ? "" : About + " ")}{Verdict.Value}: {Measure}"
        + (Remedy is null || Verdict != Verdict.Breached ? "" : $" (to turn it: {Remedy})")
        + (VariedBy is null ? "" : $" (varied by {VariedBy.Citation})")
        + (Reading is null ? "" : $" (reading {Reading})");
}
