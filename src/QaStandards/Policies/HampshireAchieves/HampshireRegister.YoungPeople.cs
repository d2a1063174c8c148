using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
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
        OutOfScope(AppendixB_YoungPeople_5, NotYet),
        Encoded(
            AppendixB_YoungPeople_6,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_7,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_YoungPeople_8, NotYet),
        OutOfScope(AppendixB_YoungPeople_9, NotYet),
        Encoded(
            AppendixB_YoungPeople_10,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        OutOfScope(AppendixB_YoungPeople_11, NotYet),
        OutOfScope(AppendixB_YoungPeople_12, NotYet),
        OutOfScope(AppendixB_YoungPeople_13, NotYet),
        OutOfScope(AppendixB_YoungPeople_14a, NotYet),
        OutOfScope(AppendixB_YoungPeople_14b, NotYet),
        OutOfScope(AppendixB_YoungPeople_14c, NotYet),
        OutOfScope(AppendixB_YoungPeople_15, NotYet),
        Encoded(
            AppendixB_YoungPeople_16,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckPosts))),
        Encoded(
            AppendixB_YoungPeople_17,
            Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored)),
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(AppendixB_YoungPeople_18, NotYet),
        Encoded(AppendixB_YoungPeople_19, Member(nameof(ActionResolution), nameof(ActionResolution.Check))),
        OutOfScope(AppendixB_YoungPeople_20, NotYet),
    ];
}
