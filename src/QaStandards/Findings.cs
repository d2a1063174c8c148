using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace QaStandards;

/// <summary>The findings of a decision, in the order of the clauses; never empty. Equal when the items are.</summary>
[CollectionBuilder(typeof(Findings), nameof(Of))]
public sealed record Findings : IReadOnlyList<Finding>
{
    private readonly Finding[] items;

    private Findings(Finding[] items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>Gets the verdict that needs the most attention.</summary>
    public Verdict Worst
    {
        get
        {
            var worst = items[0].Verdict;
            foreach (var finding in items)
            {
                worst = Verdict.Worse(worst, finding.Verdict);
            }

            return worst;
        }
    }

    /// <summary>Gets whether a breach blocks the outcome.</summary>
    public bool Deny
    {
        get
        {
            foreach (var finding in items)
            {
                if (finding.Denies)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at the index.</exception>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, items.Length);
            return items[index];
        }
    }

    /// <summary>Returns findings, in the given order.</summary>
    /// <exception cref="ArgumentException">There are none, or one of them is null: a decision always cites.</exception>
    public static Findings Of(params ReadOnlySpan<Finding> findings) => Checked(findings.ToArray());

    /// <summary>Returns findings, in the order of the sequence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or one of them is null.</exception>
    public static Findings Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Checked([.. findings]);
    }

    /// <summary>Returns findings over an array that the caller gives away; trusts that it has items and none is null.</summary>
    internal static Findings Over(Finding[] owned) => new(owned);

    /// <summary>Returns the findings about a clause, in their order; possibly none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public IEnumerable<Finding> About(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return System.Linq.Enumerable.Where(items, finding => finding.Clause == clause);
    }

    /// <summary>Returns an enumerator.</summary>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Findings? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var finding in items)
        {
            hash.Add(finding);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns one finding a line.</summary>
    public override string ToString() => string.Join<Finding>('\n', items);

    private static Findings Checked(Finding[] findings)
    {
        if (findings.Length == 0)
        {
            throw new ArgumentException("A decision needs at least one finding.", nameof(findings));
        }

        foreach (var finding in findings)
        {
            ArgumentNullException.ThrowIfNull(finding, nameof(findings));
        }

        return new(findings);
    }
}
