using System;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>The grade of a membership, ordered from affiliate to fellow.</summary>
public sealed class MembershipGrade : SmartEnum<MembershipGrade, string>
{
    /// <summary>Belongs without being a full member.</summary>
    public static readonly MembershipGrade Affiliate = new(nameof(Affiliate), "affiliate", 1);

    /// <summary>A full member.</summary>
    public static readonly MembershipGrade Member = new(nameof(Member), "member", 2);

    /// <summary>A member of distinction.</summary>
    public static readonly MembershipGrade Fellow = new(nameof(Fellow), "fellow", 3);

    private readonly int rank;

    private MembershipGrade(string name, string code, int rank)
        : base(name, code) => this.rank = rank;

    /// <summary>Gets every grade, from the lowest to the highest.</summary>
    public static ValueList<MembershipGrade> All { get; } = [Affiliate, Member, Fellow];

    /// <summary>Returns the grade with a published code.</summary>
    /// <exception cref="ArgumentException">No grade has the code.</exception>
    public static MembershipGrade Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the grade with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out MembershipGrade? grade) =>
        (grade = CodedEnum.Find(code, All)) is not null;

    /// <summary>Returns whether this grade is the given one or higher.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="least"/> is null.</exception>
    public bool IsAtLeast(MembershipGrade least)
    {
        ArgumentNullException.ThrowIfNull(least);
        return rank >= least.rank;
    }

    /// <summary>Compares by height, not by code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public override int CompareTo(SmartEnum<MembershipGrade, string>? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return rank.CompareTo(((MembershipGrade)other).rank);
    }
}
