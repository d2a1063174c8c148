using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Roles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Tailored Learning and accredited adult provision.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Adults =>
    [
        Encoded(AppendixB_Tailored_1, Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Check))),
        Encoded(
            AppendixB_Tailored_2,
            Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Check)),
            Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Achievement))),
        Encoded(AppendixB_Tailored_3, Member(nameof(LearnerNumbers), nameof(LearnerNumbers.Check))),
        Encoded(
            AppendixB_Tailored_4,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_Tailored_5, Member(nameof(ProviderReturns), nameof(ProviderReturns.Check))),
        Encoded(AppendixB_Tailored_6a, Member(nameof(FormalObservations), nameof(FormalObservations.Check))),
        Encoded(AppendixB_Tailored_6b, Member(nameof(FormalObservations), nameof(FormalObservations.Check))),
        Encoded(
            AppendixB_Tailored_6c,
            Member(nameof(FormalObservations), nameof(FormalObservations.CheckReport)),
            Member(nameof(ObservationHandling), nameof(ObservationHandling.Lifecycle))),
        Encoded(AppendixB_Tailored_6d, Member(nameof(ObservationSplit), nameof(ObservationSplit.Check))),
        Encoded(
            AppendixB_Tailored_7,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_Tailored_8,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(AppendixB_Tailored_9, Member(nameof(MandatoryTraining), nameof(MandatoryTraining.CheckProvider))),
        Encoded(AppendixB_Tailored_10, Member(nameof(ActionResolution), nameof(ActionResolution.Check))),
        Encoded(AppendixB_Tailored_11, Member(nameof(Destinations), nameof(Destinations.Check))),
        Encoded(
            AppendixB_Accredited_1,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_Accredited_2, Member(nameof(LevelTracking), nameof(LevelTracking.CheckAdults))),
        Encoded(
            AppendixB_Accredited_3,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_Accredited_4a,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_Accredited_4b, Member(nameof(InternalSampling), nameof(InternalSampling.Check))),
        Encoded(AppendixB_Accredited_4c, Member(nameof(InternalSampling), nameof(InternalSampling.Check))),
        Encoded(
            AppendixB_Accredited_4d,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(AppendixB_Accredited_4e, Member(nameof(CertificateClaims), nameof(CertificateClaims.CheckAdults))),
        Encoded(AppendixB_Accredited_4f, Member(nameof(ExternalVisits), nameof(ExternalVisits.Check))),
        Encoded(AppendixB_Accredited_4g, Member(nameof(ExternalReports), nameof(ExternalReports.Check))),
    ];
}
