using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>A topic of an assessor's initial training, in the order of paragraph 50.</summary>
public sealed class TrainingTopic : SmartEnum<TrainingTopic, string>
{
    /// <summary>The standards, subject knowledge and national guidance.</summary>
    public static readonly TrainingTopic Standards = new(nameof(Standards), "standards");

    /// <summary>The nature and scope of candidates' preparation.</summary>
    public static readonly TrainingTopic CandidatePreparation = new(nameof(CandidatePreparation), "candidate-preparation");

    /// <summary>The Partnership's code of conduct for assessors.</summary>
    public static readonly TrainingTopic CodeOfConduct = new(nameof(CodeOfConduct), "code-of-conduct");

    /// <summary>Scrutiny of a candidate's documents before the visit.</summary>
    public static readonly TrainingTopic DocumentScrutiny = new(nameof(DocumentScrutiny), "document-scrutiny");

    /// <summary>The paperwork before the visit.</summary>
    public static readonly TrainingTopic PreVisitPaperwork = new(nameof(PreVisitPaperwork), "pre-visit-paperwork");

    /// <summary>Focused questions on the standards, subject knowledge included.</summary>
    public static readonly TrainingTopic FocusedQuestions = new(nameof(FocusedQuestions), "focused-questions");

    /// <summary>What the school visit requires.</summary>
    public static readonly TrainingTopic VisitRequirements = new(nameof(VisitRequirements), "visit-requirements");

    /// <summary>The purpose and timing of the meetings at the visit.</summary>
    public static readonly TrainingTopic Meetings = new(nameof(Meetings), "meetings");

    /// <summary>Competency-based interviewing.</summary>
    public static readonly TrainingTopic CompetencyInterviewing = new(nameof(CompetencyInterviewing), "competency-interviewing");

    /// <summary>Accurate and legible records of answers.</summary>
    public static readonly TrainingTopic Recording = new(nameof(Recording), "recording");

    /// <summary>The paperwork of the visit.</summary>
    public static readonly TrainingTopic VisitPaperwork = new(nameof(VisitPaperwork), "visit-paperwork");

    /// <summary>The paperwork of the judgements.</summary>
    public static readonly TrainingTopic JudgementPaperwork = new(nameof(JudgementPaperwork), "judgement-paperwork");

    /// <summary>What moderation and quality assurance require.</summary>
    public static readonly TrainingTopic Moderation = new(nameof(Moderation), "moderation");

    private TrainingTopic(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every topic.</summary>
    public static ValueList<TrainingTopic> All { get; } =
    [
        Standards, CandidatePreparation, CodeOfConduct, DocumentScrutiny, PreVisitPaperwork, FocusedQuestions,
        VisitRequirements, Meetings, CompetencyInterviewing, Recording, VisitPaperwork, JudgementPaperwork, Moderation,
    ];

    /// <summary>Returns the topic with a published code.</summary>
    /// <exception cref="System.ArgumentException">No topic has the code.</exception>
    public static TrainingTopic Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the topic with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TrainingTopic? topic) => (topic = CodedEnum.Find(code, All)) is not null;
}
