using System;

namespace QaStandards;

/// <summary>A point on which a policy's text leaves a choice, with the choice the library takes and the alternatives.</summary>
/// <remarks>
/// A reading is ours, not the policy's. A pack is an immutable object; a host replaces a reading by asking for the pack
/// with another choice, and a choice that is not the default travels in findings and receipts.
/// </remarks>
public sealed record Reading
{
    private Reading(string code, string question, ValueList<Clause> clauses, ValueList<Choice> choices)
    {
        Code = code;
        Question = question;
        Clauses = clauses;
        Choices = choices;
    }

    /// <summary>Gets the name, such as <c>HLTA-R03</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the question that the text leaves open.</summary>
    public string Question { get; }

    /// <summary>Gets the clauses that raise it.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>Gets every choice; the first is the default.</summary>
    public ValueList<Choice> Choices { get; }

    /// <summary>Gets the choice the library takes unless the host decides otherwise.</summary>
    public Choice Default => Choices[0];

    /// <summary>Returns a reading whose first choice is the default.</summary>
    /// <param name="code">The name of the reading.</param>
    /// <param name="question">The question that the text leaves open.</param>
    /// <param name="clauses">The clauses that raise it.</param>
    /// <param name="choices">Pairs of a short code and what the choice means.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is empty, there are no clauses or fewer than two choices, or two choices have one code.
    /// </exception>
    public static Reading Of(
        string code, string question, ValueList<Clause> clauses, params ReadOnlySpan<(string Code, string Says)> choices)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentNullException.ThrowIfNull(clauses);
        if (clauses.Count == 0)
        {
            throw new ArgumentException($"Reading {code} cites nothing: give the clauses that raise the question.", nameof(clauses));
        }

        foreach (var clause in clauses)
        {
            ArgumentNullException.ThrowIfNull(clause, nameof(clauses));
        }

        if (choices.Length < 2)
        {
            throw new ArgumentException($"Reading {code} needs at least two choices; {choices.Length} given.", nameof(choices));
        }

        var named = new Choice[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(choices[i].Code, nameof(choices));
            ArgumentException.ThrowIfNullOrWhiteSpace(choices[i].Says, nameof(choices));
            foreach (var earlier in choices[..i])
            {
                if (string.Equals(earlier.Code, choices[i].Code, StringComparison.Ordinal))
                {
                    throw new ArgumentException($"Reading {code} has the choice '{earlier.Code}' twice.", nameof(choices));
                }
            }

            named[i] = new(code, choices[i].Code, choices[i].Says, IsDefault: i == 0);
        }

        return new(code, question, clauses, ValueList.Of<Choice>(named));
    }

    /// <summary>Returns the choice with a code.</summary>
    /// <exception cref="ArgumentException">The reading has no such choice.</exception>
    public Choice Choose(string choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        foreach (var candidate in Choices)
        {
            if (string.Equals(candidate.Code, choice, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        throw new ArgumentException(
            $"Reading {Code} has no choice '{choice}'. Known: {string.Join(", ", System.Linq.Enumerable.Select(Choices, c => c.Code))}.",
            nameof(choice));
    }

    /// <summary>Returns the code and the question.</summary>
    public override string ToString() => $"{Code}: {Question}";
}
