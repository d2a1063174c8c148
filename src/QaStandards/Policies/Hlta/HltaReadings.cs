using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <summary>Where the Code leaves a choice: what the library takes, and the alternatives. The readings are ours.</summary>
public static partial class HltaReadings
{
    public static Reading ProgrammeYear { get; } = Reading.Of(
        "HLTA-R01",
        "When does the year begin over which assessments and coverage are counted?",
        [C58a, C58b, C76a, C77a, C85b],
        ("september", "On 1 September, the only fixed day that the Code names."),
        ("january", "On 1 January."),
        ("april", "On 1 April."));

    public static Reading Resubmitted { get; } = Reading.Of(
        "HLTA-R02",
        "Which files count as resubmitted?",
        [C75_3],
        ("any-resubmission", "A second or later submission, a return from scrutiny included, and every partial reassessment."),
        ("partial-reassessment", "A partial reassessment only."));

    public static Reading FivePerCentOf { get; } = Reading.Of(
        "HLTA-R03",
        "Of which cases are 5 per cent taken, rounded up to a whole file?",
        [C75_6],
        ("all-met", "Of all cases judged met; drawn from those that are not mandatory."),
        ("met-not-mandatory", "Of the cases judged met that are not mandatory; drawn from the same."));

    public static Reading FullReassessments { get; } = Reading.Of(
        "HLTA-R04",
        "Is a full reassessment an attempt or a recommendation?",
        [C75_4],
        ("both", "Either: a file from a full reassessment, and a file for which one is recommended."),
        ("attempt", "A file from a full reassessment."),
        ("recommendation", "A file for which a full reassessment is recommended."));

    public static Reading NationalStandardsIn { get; } = Reading.Of(
        "HLTA-R40",
        "Where are the standards moderated that are agreed nationally for the month?",
        [C86b],
        ("every-file", "In every sampled file."),
        ("some-file", "In some sampled file, as the senior assessor places them."));

    /// <summary>Gets every reading, by code.</summary>
    public static ValueList<Reading> All =>
    [
        .. Sampling, .. Introduction, .. Preparation, .. Assessment, .. PeerReview, .. Moderation, .. AssessmentFiles, .. Appeals,
        .. StakeholderLiaison, .. Partnership, .. RiskAndResearch,
    ];

    private static ValueList<Reading> Sampling => [ProgrammeYear, Resubmitted, FivePerCentOf, FullReassessments, NationalStandardsIn];
}
