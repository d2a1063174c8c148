using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.KeyMeasures.MeasureFrequency;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <content>Appendix B: Tailored Learning.</content>
public static partial class KeyMeasureCatalogue
{
#pragma warning disable format // a table
    private static ValueList<KeyMeasure> TailoredRows =>
    [
        //   by, table, what is looked at, who monitors it, how often, who audits it, evidence
        new( AppendixB_Tailored_1,  MeasureTable.Tailored, "overall attendance and punctuality",                   [AdultLearningManager, FundingManager], Monthly,         [ComplianceTeam, QualityTeam], ["registers", "provider returns", "thematic reviews", "contract reports", "data reports"] ),
        new( AppendixB_Tailored_2,  MeasureTable.Tailored, "overall achievement of learners",                      [AdultLearningManager, FundingManager], Monthly,         [ComplianceTeam, QualityTeam], ["provider returns", "thematic reviews", "contract reports", "data reports"] ),
        new( AppendixB_Tailored_3,  MeasureTable.Tailored, "learner numbers against targets",                      [AdultLearningManager, FundingManager], Monthly,         [QualityTeam],                 ["provider returns", "contract reports", "data reports"] ),
        new( AppendixB_Tailored_4,  MeasureTable.Tailored, "policies and procedures in place",                     [AdultLearningManager, QualityManager], Annual,          [QualityTeam],                 ["contract reports"] ),
        new( AppendixB_Tailored_5,  MeasureTable.Tailored, "self-assessment report and improvement plan returned", [AdultLearningManager, QualityManager], TermlyAndAnnual, [QualityTeam],                 ["updates", "annual report, case by case", "contract meeting reports"] ),
        new( AppendixB_Tailored_6a, MeasureTable.Tailored, "formal observation of every tutor",                    [QualityManager, TeachingCoordinator],  Annual,          [QualityTeam],                 ["planning schedule", "observation reports", "quality audit reports", "reports to the group"] ),
        new( AppendixB_Tailored_7,  MeasureTable.Tailored, "quality documentation and tutor file",                 [QualityManager, TeachingCoordinator],  Termly,          [QualityTeam],                 ["course information sheet", "individual learning plans", "records of progress and achievement", "curriculum plan", "work samples", "course evaluations"] ),
        new( AppendixB_Tailored_8,  MeasureTable.Tailored, "thematic reviews",                                     [QualityManager, TeachingCoordinator],  Termly,          [QualityTeam],                 ["as the theme asks"] ),
        new( AppendixB_Tailored_9,  MeasureTable.Tailored, "mandatory events or the provider's own calendar",      [QualityManager, TeachingCoordinator],  Ongoing,         [QualityTeam],                 ["registers", "central record of staff"] ),
        new( AppendixB_Tailored_10, MeasureTable.Tailored, "actions resolved by their due date",                   [QualityManager, TeachingCoordinator],  Ongoing,         [QualityTeam],                 ["completed action schedule"] ),
        new( AppendixB_Tailored_11, MeasureTable.Tailored, "destinations and progression",                         [AdultLearningManager, FundingManager], Ongoing,         [QualityTeam],                 ["records of progress and achievement", "spreadsheet of progressions", "data report"] ),
    ];
#pragma warning restore format
}
