using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>How somebody has helped a school, by what the code says of it.</summary>
public sealed class SupportKind : SmartEnum<SupportKind, string>
{
    /// <summary>A part in the judgements of the self-review.</summary>
    public static readonly SupportKind SelfReviewContribution =
        new(nameof(SelfReviewContribution), "self-review-contribution", Principle9c, bars: true);

    /// <summary>Evidence for the threshold, written or supplied.</summary>
    public static readonly SupportKind EvidenceContribution =
        new(nameof(EvidenceContribution), "evidence-contribution", Principle9d, bars: true);

    /// <summary>A commentary on the threshold, written or improved.</summary>
    public static readonly SupportKind CommentaryContribution =
        new(nameof(CommentaryContribution), "commentary-contribution", Principle9d, bars: true);

    /// <summary>Specific help to complete the framework, or to move up in it.</summary>
    public static readonly SupportKind SpecificSupport =
        new(nameof(SpecificSupport), "specific-support", EligibilityToAssess1a, bars: true);

    /// <summary>Help with technology at the school in general, other than training.</summary>
    public static readonly SupportKind TechnologySupport =
        new(nameof(TechnologySupport), "technology-support", Principle9e, isTechnology: true);

    /// <summary>Training in the general use of technology.</summary>
    public static readonly SupportKind TechnologyTraining =
        new(nameof(TechnologyTraining), "technology-training", EligibilityToAssess1b, isTechnology: true);

    /// <summary>Work on the improvement of the school, other than training.</summary>
    public static readonly SupportKind ImprovementSupport = new(nameof(ImprovementSupport), "improvement-support", Principle9f);

    /// <summary>Training in the improvement of schools.</summary>
    public static readonly SupportKind ImprovementTraining =
        new(nameof(ImprovementTraining), "improvement-training", EligibilityToAssess1b);

    /// <summary>Encouragement to finish the self-review.</summary>
    public static readonly SupportKind Encouragement = new(nameof(Encouragement), "encouragement", Principle9g);

    private SupportKind(string name, string code, Clause by, bool bars = false, bool isTechnology = false)
        : base(name, code)
    {
        By = by;
        Bars = bars;
        IsTechnology = isTechnology;
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<SupportKind> All { get; } =
    [
        SelfReviewContribution, EvidenceContribution, CommentaryContribution, SpecificSupport, TechnologySupport,
        TechnologyTraining, ImprovementSupport, ImprovementTraining, Encouragement,
    ];

    /// <summary>Gets the clause that speaks of it.</summary>
    public Clause By { get; }

    /// <summary>Gets whether it bars the person from assessing the school.</summary>
    public bool Bars { get; }

    /// <summary>Gets whether it is an involvement in the technology of the school, which may be recent (Principle 9h).</summary>
    public bool IsTechnology { get; }

    /// <summary>Returns the kind with a published code, such as <c>self-review-contribution</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static SupportKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SupportKind? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
