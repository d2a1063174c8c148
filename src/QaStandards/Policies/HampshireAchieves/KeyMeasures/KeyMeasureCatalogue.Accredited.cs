using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.KeyMeasures.MeasureFrequency;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <content>Appendix B: accredited adult learning provision.</content>
public static partial class KeyMeasureCatalogue
{
#pragma warning disable format // a table
    private static ValueList<KeyMeasure> AccreditedRows =>
    [
        //   by, table, what is looked at, who monitors it, how often, who audits it, evidence
        new( AppendixB_Accredited_1,  MeasureTable.Accredited, "programme planning and delivery",     [AnyManager, AnyCoordinator],                                Monthly,         [InternalQualityAssurer, QualityTeam],                         ["curriculum plan", "resources", "assessments", "session plans", "classroom risk assessment", "electronic register"] ),
        new( AppendixB_Accredited_2,  MeasureTable.Accredited, "functional skills and ESOL tracking", [AnyManager, AnyCoordinator],                                Monthly,         [QualityTeam, InternalQualityAssurer],                         ["individual learning plans", "awarding organisation's quality assurance", "tracking sheets", "summative internal assurance"] ),
        new( AppendixB_Accredited_3,  MeasureTable.Accredited, "learning plans",                      [AnyManager, SeniorTutor],                                   Termly,          [InternalQualityAssurer, QualityTeam, ExternalQualityAssurer], ["learning plans", "tutor tracking"] ),
        new( AppendixB_Accredited_4a, MeasureTable.Accredited, "support of assessors and tutors",     [InternalQualityAssurer],                                    Termly,          [QualityTeam],                                                 ["notes or minutes"] ),
        new( AppendixB_Accredited_4b, MeasureTable.Accredited, "log of learners' evidence",           [InternalQualityAssurer, AnyManager, AnyCoordinator, Tutor], PlannedSampling, [QualityTeam, InternalQualityAssurer],                         ["log on paper"] ),
        new( AppendixB_Accredited_4c, MeasureTable.Accredited, "sampling by the strategy",            [InternalQualityAssurer],                                    PlannedSampling, [QualityTeam],                                                 ["controlled assessments"] ),
        new( AppendixB_Accredited_4d, MeasureTable.Accredited, "standardisation meetings",            [InternalQualityAssurer, CurriculumTeam],                    WhenItHappens,   [QualityTeam],                                                 ["minutes"] ),
        new( AppendixB_Accredited_4e, MeasureTable.Accredited, "sign-off with the exam office",       [InternalQualityAssurer],                                    WhenItHappens,   [QualityTeam],                                                 ["certificate claim forms"], isRestored: true ),
        new( AppendixB_Accredited_4f, MeasureTable.Accredited, "evidence for the verifier's visits",  [InternalQualityAssurer, CurriculumTeam],                    WhenItHappens,   [QualityTeam],                                                 ["controlled assessments", "internal sampling", "certificates", "development records", "internal assurance records"], isRestored: true ),
        new( AppendixB_Accredited_4g, MeasureTable.Accredited, "action on the verifier's reports",    [CurriculumTeam, InternalQualityAssurer],                    WhenItHappens,   [QualityTeam],                                                 ["external reports", "action plans"] ),
    ];
#pragma warning restore format
}
