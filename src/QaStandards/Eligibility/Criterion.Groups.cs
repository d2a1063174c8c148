using System;
using System.Linq;

namespace QaStandards.Eligibility;

/// <content>The groups.</content>
public sealed partial class Criterion<TFacts>
{
    /// <summary>Returns a group of alternatives of which one is enough: one finding, which names those that are met.</summary>
    /// <param name="by">The clause that offers the alternatives.</param>
    /// <param name="name">The name of the group, such as <c>proof of age</c>.</param>
    /// <param name="alternatives">The alternatives; one of several conditions is made with <see cref="AllOf"/>.</param>
    /// <remarks>
    /// Satisfied when one alternative is; otherwise Undetermined when one might be, with every fact that is missing; otherwise
    /// Breached, with a remedy that joins those of the alternatives. The effects of the alternatives do not count.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The clause, the name or an alternative is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there are fewer than two alternatives.</exception>
    public static Criterion<TFacts> AnyOf(Clause by, string name, params ReadOnlySpan<Criterion<TFacts>> alternatives)
    {
        var parts = Parts(alternatives, name, nameof(alternatives));
        return new(
            new(by, name),
            own => new Rule<TFacts>.Other(facts => Group.AnyOf(own, [.. parts.Select(p => new Part(p.Name, p.Check(facts)))])));
    }

    /// <summary>Returns a group of conditions that must all be met: one finding, which names those that are not.</summary>
    /// <param name="by">The clause that asks for them.</param>
    /// <param name="name">The name of the group, in the plural, such as <c>conditions of the junior card</c>.</param>
    /// <param name="parts">The conditions. A condition that does not apply counts as met; their effects do not count.</param>
    /// <exception cref="ArgumentNullException">The clause, the name or a part is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there are fewer than two parts.</exception>
    public static Criterion<TFacts> AllOf(Clause by, string name, params ReadOnlySpan<Criterion<TFacts>> parts)
    {
        var all = Parts(parts, name, nameof(parts));
        return new(
            new(by, name),
            own => new Rule<TFacts>.Other(facts => Group.AllOf(own, [.. all.Select(p => new Part(p.Name, p.Check(facts)))])));
    }

    private static ValueList<Criterion<TFacts>> Parts(ReadOnlySpan<Criterion<TFacts>> parts, string name, string called)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, called);
        }

        return parts.Length >= 2
            ? ValueList.Of(parts)
            : throw new ArgumentException($"The group '{name}' needs at least two criteria; {parts.Length} given.", called);
    }
}
