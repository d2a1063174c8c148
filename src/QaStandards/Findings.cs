using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QaStandards;

/// <summary>The findings of a decision, in the order of the clauses; never empty. Equal when the items are.</summary>
[CollectionBuilder(typeof(Findings), nameof(Of))]
public sealed record Findings : IReadOnlyList<Finding>
{
    private readonly ValueList<Finding> items;

    private Findings(ValueList<Finding> items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Count;

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
    public Finding this[int index] => items[index];

    /// <summary>Returns findings, in the given order.</summary>
    /// <exception cref="ArgumentException">There are none, or one of them is null: a decision always cites.</exception>
    public static Findings Of(params ReadOnlySpan<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            throw new ArgumentException("A decision needs at least one finding.", nameof(findings));
        }

        foreach (var finding in findings)
        {
            ArgumentNullException.ThrowIfNull(finding, nameof(findings));
        }

        return new(ValueList.Of(findings));
    }

    /// <summary>Returns findings, in the order of the sequence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or one of them is null.</exception>
    public static Findings Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Of(findings.ToValueList().AsSpan());
    }

    /// <summary>Returns findings over an array that the caller gives away; trusts that it has items and none is null.</summary>
    internal static Findings Over(Finding[] owned) =>
        new(ValueList<Finding>.Over(ImmutableCollectionsMarshal.AsImmutableArray(owned)));

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

    /// <summary>Returns one finding a line.</summary>
    public override string ToString() => string.Join('\n', items);
}
