using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Tailored Learning and accredited adult provision.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Adults =>
    [
        OutOfScope(AppendixB_Tailored_1, NotYet),
        OutOfScope(AppendixB_Tailored_2, NotYet),
        OutOfScope(AppendixB_Tailored_3, NotYet),
        Encoded(
            AppendixB_Tailored_4,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_Tailored_5, NotYet),
        OutOfScope(AppendixB_Tailored_6a, NotYet),
        OutOfScope(AppendixB_Tailored_6b, NotYet),
        OutOfScope(AppendixB_Tailored_6c, NotYet),
        OutOfScope(AppendixB_Tailored_6d, NotYet),
        Encoded(
            AppendixB_Tailored_7,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_Tailored_8,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(AppendixB_Tailored_9, NotYet),
        Encoded(AppendixB_Tailored_10, Member(nameof(ActionResolution), nameof(ActionResolution.Check))),
        OutOfScope(AppendixB_Tailored_11, NotYet),
        Encoded(
            AppendixB_Accredited_1,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_Accredited_2, NotYet),
        Encoded(
            AppendixB_Accredited_3,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_Accredited_4a,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_Accredited_4b, NotYet),
        OutOfScope(AppendixB_Accredited_4c, NotYet),
        Encoded(
            AppendixB_Accredited_4d,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_Accredited_4e, NotYet),
        OutOfScope(AppendixB_Accredited_4f, NotYet),
        OutOfScope(AppendixB_Accredited_4g, NotYet),
    ];
}
