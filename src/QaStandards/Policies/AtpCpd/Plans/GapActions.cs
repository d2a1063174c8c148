using System.Linq;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>How a gap becomes an action of the plan.</summary>
internal static class GapActions
{
    private static readonly ValueList<Clause> Sector =
    [
        DeliveryStaff1b, DeliveryStaff4b, TrainersSector1a, TrainersSector2, MentorsSector1a, MentorsSector2, IqaSector1a, IqaSector1d,
    ];

    private static readonly ValueList<Clause> Teaching =
    [
        TrainersTeaching1_1, TrainersTeaching1_2, TrainersTeaching2a, TrainersTeaching3,
        MentorsTeaching1_1, MentorsTeaching1_2, MentorsTeaching1_3, MentorsTeaching2a,
        IqaTeaching1_1, IqaTeaching1_2, IqaTeaching1_3, IqaTeaching1_4, IqaTeaching2a,
    ];

    /// <summary>Returns the action; trusts the gap.</summary>
    public static PlannedAction For(TrainingGap gap) => new()
    {
        Category = Sector.Contains(gap.Finding.Clause) ? PlanCategory.SectorSkills
            : Teaching.Contains(gap.Finding.Clause) ? PlanCategory.TeachingAndTraining
            : PlanCategory.Other,
        What = What(gap),
        By = gap.Finding.Clause,
        Due = gap.Due,
    };

    // What is not known is found out first; a finding that says what would turn it says what to do.
    private static string What(TrainingGap gap) => (gap.Finding.Measure, gap.Finding.Remedy) switch
    {
        (Measure.Missing missing, _) => $"find out about {gap.Requirement}: {string.Join(", ", missing.Facts)}",
        (_, { } remedy) => remedy,
        (Measure.AmountAtLeast amount, _) => $"{English.Amount(amount.Limit - amount.Actual)} more {amount.Of}",
        (Measure.Every { Lacking.Count: > 0 } every, _) => $"{gap.Requirement}: {string.Join(", ", every.Lacking)}",
        _ => gap.Requirement,
    };
}
