using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What kind of visit to a school it is.</summary>
public sealed class VisitKind : SmartEnum<VisitKind, string>
{
    /// <summary>An assessment by an accredited assessor.</summary>
    public static readonly VisitKind Ordinary = new(nameof(Ordinary), "ordinary");

    /// <summary>The review for a renewal.</summary>
    public static readonly VisitKind Renewal = new(nameof(Renewal), "renewal");

    /// <summary>The first assessment, observed by a Lead Assessor.</summary>
    public static readonly VisitKind InitialModerated =
        new(nameof(InitialModerated), "initial-moderated", isForAccreditation: true, isObserved: true);

    /// <summary>The second moderation, after a first that was not satisfactory.</summary>
    public static readonly VisitKind SecondModeration =
        new(nameof(SecondModeration), "second-moderation", isForAccreditation: true, isObserved: true);

    /// <summary>A visit by which an experienced assessor is sampled.</summary>
    public static readonly VisitKind SampledModerated = new(nameof(SampledModerated), "sampled-moderated", isObserved: true);

    private VisitKind(string name, string code, bool isForAccreditation = false, bool isObserved = false)
        : base(name, code)
    {
        IsForAccreditation = isForAccreditation;
        IsObserved = isObserved;
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<VisitKind> All { get; } = [Ordinary, Renewal, InitialModerated, SecondModeration, SampledModerated];

    /// <summary>Gets whether it is made to become accredited, so that nobody need be accredited yet.</summary>
    public bool IsForAccreditation { get; }

    /// <summary>Gets whether a Lead Assessor observes it.</summary>
    public bool IsObserved { get; }

    /// <summary>Returns the kind with a published code, such as <c>ordinary</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static VisitKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out VisitKind? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
