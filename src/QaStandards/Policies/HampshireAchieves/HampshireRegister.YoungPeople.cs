using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Roles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Young People's Learning.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> YoungPeople =>
    [
        Encoded(
            AppendixB_YoungPeople_1,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_2,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_3,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_4,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_YoungPeople_5, Member(nameof(LevelTracking), nameof(LevelTracking.CheckYoungPeople))),
        Encoded(
            AppendixB_YoungPeople_6,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_7,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_YoungPeople_8, Member(nameof(InternalSampling), nameof(InternalSampling.Check))),
        Encoded(AppendixB_YoungPeople_9, Member(nameof(InternalSampling), nameof(InternalSampling.Check))),
        Encoded(
            AppendixB_YoungPeople_10,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_YoungPeople_11, Member(nameof(CertificateClaims), nameof(CertificateClaims.CheckYoungPeople))),
        Encoded(AppendixB_YoungPeople_12, Member(nameof(ExternalVisits), nameof(ExternalVisits.Check))),
        Encoded(AppendixB_YoungPeople_13, Member(nameof(ExternalReports), nameof(ExternalReports.Check))),
        Encoded(
            AppendixB_YoungPeople_14a,
            Member(nameof(FormalObservations), nameof(FormalObservations.Check)),
            Member(nameof(ObservationHandling), nameof(ObservationHandling.Lifecycle))),
        Encoded(AppendixB_YoungPeople_14b, Member(nameof(TermlyActivities), nameof(TermlyActivities.Check))),
        Encoded(AppendixB_YoungPeople_14c, Member(nameof(TermlyActivities), nameof(TermlyActivities.Check))),
        Encoded(AppendixB_YoungPeople_15, Member(nameof(CoachReviews), nameof(CoachReviews.Check))),
        Encoded(
            AppendixB_YoungPeople_16,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_17,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(AppendixB_YoungPeople_18, Member(nameof(MandatoryTraining), nameof(MandatoryTraining.Check))),
        Encoded(AppendixB_YoungPeople_19, Member(nameof(ActionResolution), nameof(ActionResolution.Check))),
        Encoded(AppendixB_YoungPeople_20, Member(nameof(Destinations), nameof(Destinations.Check))),
    ];
}
