using System;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>
/// A level of the Regulated Qualifications Framework of England and Northern Ireland: entry levels 1 to 3, then 1 to 8. Ordered:
/// every entry level is below level 1. Other frameworks, such as Scotland's, use the same numbers for other levels; give a
/// qualification of theirs another <see cref="LevelScale"/>.
/// </summary>
/// <example><code>QualificationLevel.Parse("level-5").IsAtLeast(QualificationLevel.Level3); // true</code></example>
public sealed class QualificationLevel : SmartEnum<QualificationLevel, string>
{
    /// <summary>Entry level 1, the lowest.</summary>
    public static readonly QualificationLevel Entry1 = new(nameof(Entry1), "entry-1", "entry level 1", 1);

    /// <summary>Entry level 2.</summary>
    public static readonly QualificationLevel Entry2 = new(nameof(Entry2), "entry-2", "entry level 2", 2);

    /// <summary>Entry level 3.</summary>
    public static readonly QualificationLevel Entry3 = new(nameof(Entry3), "entry-3", "entry level 3", 3);

    /// <summary>Level 1.</summary>
    public static readonly QualificationLevel Level1 = new(nameof(Level1), "level-1", "level 1", 4);

    /// <summary>Level 2, where good passes at 16 stand.</summary>
    public static readonly QualificationLevel Level2 = new(nameof(Level2), "level-2", "level 2", 5);

    /// <summary>Level 3, where A levels stand.</summary>
    public static readonly QualificationLevel Level3 = new(nameof(Level3), "level-3", "level 3", 6);

    /// <summary>Level 4.</summary>
    public static readonly QualificationLevel Level4 = new(nameof(Level4), "level-4", "level 4", 7);

    /// <summary>Level 5.</summary>
    public static readonly QualificationLevel Level5 = new(nameof(Level5), "level-5", "level 5", 8);

    /// <summary>Level 6, where bachelor's degrees stand.</summary>
    public static readonly QualificationLevel Level6 = new(nameof(Level6), "level-6", "level 6", 9);

    /// <summary>Level 7.</summary>
    public static readonly QualificationLevel Level7 = new(nameof(Level7), "level-7", "level 7", 10);

    /// <summary>Level 8, the highest.</summary>
    public static readonly QualificationLevel Level8 = new(nameof(Level8), "level-8", "level 8", 11);

    private readonly int rank;

    private QualificationLevel(string name, string code, string says, int rank)
        : base(name, code)
    {
        Says = says;
        this.rank = rank;
    }

    /// <summary>Gets every level, from the lowest to the highest.</summary>
    public static ValueList<QualificationLevel> All { get; } =
        [Entry1, Entry2, Entry3, Level1, Level2, Level3, Level4, Level5, Level6, Level7, Level8];

    /// <summary>Gets the level in words, such as <c>level 3</c>.</summary>
    public string Says { get; }

    /// <summary>Returns the level with a published code, such as <c>level-3</c> or <c>entry-2</c>.</summary>
    /// <exception cref="ArgumentException">No level has the code.</exception>
    public static QualificationLevel Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the level with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out QualificationLevel? level) =>
        (level = CodedEnum.Find(code, All)) is not null;

    /// <summary>Returns whether this level is the given one or higher.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="least"/> is null.</exception>
    public bool IsAtLeast(QualificationLevel least)
    {
        ArgumentNullException.ThrowIfNull(least);
        return rank >= least.rank;
    }

    /// <summary>Compares by height, not by code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public override int CompareTo(SmartEnum<QualificationLevel, string>? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return rank.CompareTo(((QualificationLevel)other).rank);
    }
}
