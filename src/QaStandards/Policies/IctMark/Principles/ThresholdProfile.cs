using System;
using System.Linq;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>
/// The threshold levels of the Mark in one edition of the Self-review Framework. The code does not give them: they are the
/// caller's.
/// </summary>
public sealed record ThresholdProfile
{
    private ThresholdProfile(string edition, LevelScale scale, ValueList<ThresholdAspect> aspects)
    {
        Edition = edition;
        Scale = scale;
        Aspects = aspects;
    }

    /// <summary>Gets the edition of the framework.</summary>
    public string Edition { get; }

    /// <summary>Gets the scale.</summary>
    public LevelScale Scale { get; }

    /// <summary>Gets the aspects, in the caller's order.</summary>
    public ValueList<ThresholdAspect> Aspects { get; }

    /// <summary>Returns a profile.</summary>
    /// <exception cref="ArgumentException">
    /// A text is empty, an aspect is null or there twice, a level is not on the scale, or no aspect is required.
    /// </exception>
    /// <example><code>
    /// ThresholdProfile.Of("2010", LevelScale.Of(1, 4, BestLevel.Lowest), new("Vision", 2), new("Strategy", 2));
    /// </code></example>
    public static ThresholdProfile Of(string edition, LevelScale scale, params ReadOnlySpan<ThresholdAspect> aspects)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(scale);
        for (var i = 0; i < aspects.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(aspects[i], nameof(aspects));
            ArgumentException.ThrowIfNullOrWhiteSpace(aspects[i].Id, nameof(aspects));
            if (!scale.Has(aspects[i].Level))
            {
                throw new ArgumentException(
                    $"The profile {edition} asks for level {English.Number(aspects[i].Level)} of {aspects[i].Id}; "
                    + $"the scale is {scale}.",
                    nameof(aspects));
            }

            foreach (var earlier in aspects[..i])
            {
                if (string.Equals(earlier.Id, aspects[i].Id, StringComparison.Ordinal))
                {
                    throw new ArgumentException(
                        $"The profile {edition} has the aspect {earlier.Id} twice; give it once.", nameof(aspects));
                }
            }
        }

        var all = ValueList.Of(aspects);
        return all.Any(aspect => aspect.IsRequired)
            ? new(edition, scale, all)
            : throw new ArgumentException(
                $"The profile {edition} requires no aspect, so that every school would pass; require one.", nameof(aspects));
    }

    /// <summary>Returns the edition and how many aspects there are.</summary>
    public override string ToString() => $"{Edition}: {English.Number(Aspects.Count)} aspects, levels {Scale}";
}
