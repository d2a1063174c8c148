using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An activity on which an assessor's performance is judged, in the order of paragraph 63.</summary>
public sealed class CompetencyCriterion : SmartEnum<CompetencyCriterion, string>
{
    /// <summary>Preparing for school visits.</summary>
    public static readonly CompetencyCriterion VisitPreparation = new(nameof(VisitPreparation), "visit-preparation");

    /// <summary>School visits.</summary>
    public static readonly CompetencyCriterion Visits = new(nameof(Visits), "visits");

    /// <summary>Outcomes, overturned ones included.</summary>
    public static readonly CompetencyCriterion Outcomes = new(nameof(Outcomes), "outcomes");

    /// <summary>Paperwork by the agreed deadlines.</summary>
    public static readonly CompetencyCriterion Paperwork = new(nameof(Paperwork), "paperwork");

    /// <summary>Contact with the regional provider.</summary>
    public static readonly CompetencyCriterion Contact = new(nameof(Contact), "contact");

    /// <summary>Taking part in quality assurance.</summary>
    public static readonly CompetencyCriterion QualityAssurance = new(nameof(QualityAssurance), "quality-assurance");

    /// <summary>Contributing to improvement.</summary>
    public static readonly CompetencyCriterion Improvement = new(nameof(Improvement), "improvement");

    /// <summary>Taking part in training.</summary>
    public static readonly CompetencyCriterion Training = new(nameof(Training), "training");

    private CompetencyCriterion(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every criterion.</summary>
    public static ValueList<CompetencyCriterion> All { get; } =
    [
        VisitPreparation, Visits, Outcomes, Paperwork, Contact, QualityAssurance, Improvement, Training,
    ];

    /// <summary>Returns the criterion with a published code.</summary>
    /// <exception cref="System.ArgumentException">No criterion has the code.</exception>
    public static CompetencyCriterion Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the criterion with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CompetencyCriterion? criterion) => (criterion = CodedEnum.Find(code, All)) is not null;
}
