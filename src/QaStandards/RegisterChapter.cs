using System;

namespace QaStandards;

/// <summary>One chapter of a policy's register, in the order of the policy.</summary>
public sealed record RegisterChapter
{
    private RegisterChapter(string title, ValueList<RegisteredClause> clauses)
    {
        Title = title;
        Clauses = clauses;
    }

    /// <summary>Gets the heading.</summary>
    public string Title { get; }

    /// <summary>Gets the clauses.</summary>
    public ValueList<RegisteredClause> Clauses { get; }

    /// <summary>Returns a chapter.</summary>
    /// <exception cref="ArgumentException">The title is empty, there are no clauses, or a clause is null or there twice.</exception>
    public static RegisterChapter Of(string title, params ReadOnlySpan<RegisteredClause> clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (clauses.IsEmpty)
        {
            throw new ArgumentException($"The chapter '{title}' has no clauses.", nameof(clauses));
        }

        for (var i = 0; i < clauses.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(clauses[i], nameof(clauses));
            foreach (var earlier in clauses[..i])
            {
                if (earlier.Clause == clauses[i].Clause)
                {
                    throw new ArgumentException($"The chapter '{title}' lists {earlier.Clause.Citation} twice.", nameof(clauses));
                }
            }
        }

        return new(title, ValueList.Of(clauses));
    }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
