using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>What kind of observation somebody made.</summary>
public sealed class ObservationKind : SmartEnum<ObservationKind, string>
{
    /// <summary>A formal observation.</summary>
    public static readonly ObservationKind Formal = new(nameof(Formal), "formal");

    /// <summary>A supportive learning walk.</summary>
    public static readonly ObservationKind LearningWalk = new(nameof(LearningWalk), "learning-walk");

    /// <summary>An observation by a peer.</summary>
    public static readonly ObservationKind Peer = new(nameof(Peer), "peer");

    private ObservationKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every kind, the formal one first.</summary>
    public static ValueList<ObservationKind> All { get; } = [Formal, LearningWalk, Peer];

    /// <summary>Returns the kind with a published code, such as <c>peer</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static ObservationKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ObservationKind? kind) =>
        (kind = CodedEnum.Find(code, All)) is not null;
}
