using NodaTime;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.QualityImprovement.ActionStatus;
using When = QaStandards.Policies.HampshireAchieves.QualityImprovement.ActionEvent;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>The life of an action of the improvement plan, sections 4.2 and 5.0 and appendix C 2.6.</summary>
/// <remarks>
/// A month that ends without an update, and a due date that passes, happen by themselves in a history that is replayed.
/// </remarks>
public static class ActionHandling
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<ActionStatus, ActionEvent, ActionCase> Lifecycle { get; } = new(
        statuses: All,
        starts: [Draft],
        finals: [ClosedWithImpact, CarriedForward, Dropped],
        closedBy: C4_2_Check_a,
#pragma warning disable format // a table
        //   from              on                           to                by             when                        starts
        new( Draft,            When.Agree,                  Planned,          C4_2_Do_b,     new([.. Agreed]),           [Month, Due] ),
        new( Draft,            When.Reject,                 Dropped,          AppendixC_2_6, new(ByGroup)                             ),
        new( Planned,          When.StartWork,              InProgress,       C4_2_Check_b,  new(ByOwner),               [Month]      ),
        new( Planned,          When.Update,                 Planned,          C4_2_Check_a,  new(ByOwner),               [Month]      ),
        new( InProgress,       When.Update,                 InProgress,       C4_2_Check_a,  new(ByOwner),               [Month]      ),
        new( Overdue,          When.Update,                 Overdue,          C4_2_Check_a,  new(ByOwner),               [Month]      ),
        new( CorrectiveAction, When.Update,                 CorrectiveAction, C4_2_Check_a,  new(ByOwner),               [Month]      ),
        new( Planned,          When.MissUpdate,             CorrectiveAction, C4_2_Check_d                                            ),
        new( InProgress,       When.MissUpdate,             CorrectiveAction, C4_2_Check_d                                            ),
        new( Planned,          When.PassDueDate,            Overdue,          C4_2_Do_b                                               ),
        new( InProgress,       When.PassDueDate,            Overdue,          C4_2_Do_b                                               ),
        new( Overdue,          When.OpenCorrectiveAction,   CorrectiveAction, C4_2_Check_d,  new(ByManagers),            [Due]        ),
        new( CorrectiveAction, When.GetBackOnTrack,         InProgress,       C4_2_Check_d,  new(ByOwner),               [Month, Due] ),
        new( CorrectiveAction, When.ReplaceOwner,           Planned,          C4_2_Check_d,  new(BySenior, Replaced),    [Month, Due] ),
        new( InProgress,       When.RequestClosure,         AwaitingApproval, C4_2_Check_b,  new(ByOwner, Impact)                     ),
        new( Overdue,          When.RequestClosure,         AwaitingApproval, C4_2_Check_b,  new(ByOwner, Impact)                     ),
        new( CorrectiveAction, When.RequestClosure,         AwaitingApproval, C4_2_Check_b,  new(ByOwner, Impact)                     ),
        new( AwaitingApproval, When.ApproveClosure,         ClosedWithImpact, AppendixC_2_6, new([ByGroup, Evaluated, Impact, .. Agreed]) ),
        new( AwaitingApproval, When.ReturnClosure,          InProgress,       AppendixC_2_6, new(ByGroup),               [Month, Due] ),
        new( Planned,          When.EndYear,                CarriedForward,   C4_2_Act_c,    new(InNextPlan)                          ),
        new( InProgress,       When.EndYear,                CarriedForward,   C4_2_Act_c,    new(InNextPlan)                          ),
        new( Overdue,          When.EndYear,                CarriedForward,   C4_2_Act_c,    new(InNextPlan)                          ),
        new( CorrectiveAction, When.EndYear,                CarriedForward,   C4_2_Act_c,    new(InNextPlan)                          ),
        new( Draft,            When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ),
        new( Planned,          When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ),
        new( InProgress,       When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ),
        new( Overdue,          When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ),
        new( CorrectiveAction, When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ),
        new( AwaitingApproval, When.Withdraw,               Dropped,          AppendixC_2_6, new(Decided, Reasoned)                   ));
#pragma warning restore format

    // 4.2 Do and 5.0. Owner, date, impact; an origin; a monitor.
    private static Criterion<ActionCase>[] Agreed =>
    [
        Part(C4_2_Do_b, "owner", action => ImprovementActions.IsThere(action.Owner)),
        Part(C4_2_Do_b, "due date", action => action.Due is null ? null : true),
        Part(C4_2_Do_b, "desired impact", action => ImprovementActions.IsThere(action.DesiredImpact)),
        Part(C4_2_Check_c, "origin", action => action.Origin is null ? null : true),
        Part(C5_0_4, "monitor", action => ImprovementActions.IsThere(action.Monitor)),
    ];

    // Without an owner who reports, the clause on monthly updates is the one that is not kept.
    private static Criterion<ActionCase> ByOwner => new(
        C4_2_Check_a,
        "reported by the owner",
        facts => facts is { Author: { } author, Action.Owner: { } owner } ? author == owner : null,
        "have the owner report");

    private static Criterion<ActionCase> Impact => new(
        AppendixC_2_6,
        "statement of impact for the group to evaluate",
        facts => facts.Action is { } action ? ImprovementActions.IsThere(action.ImpactStatement) : null,
        "state what the action has achieved");

    private static Criterion<ActionCase> Evaluated => new(
        AppendixC_2_6, "evaluated by the group", facts => facts.IsEvaluatedByGroup, "have the group evaluate it");

    private static Criterion<ActionCase> ByGroup => By(AppendixC_2_6, "the performance management group", Post.ManagementGroup);

    private static Criterion<ActionCase> ByManagers =>
        By(C4_2_Check_d, "a senior manager or the quality manager", Post.SeniorManager, Post.QualityManager);

    private static Criterion<ActionCase> BySenior => By(C4_2_Check_d, "a senior manager", Post.SeniorManager);

    private static Criterion<ActionCase> Replaced => new(
        C4_2_Do_b, "new owner", facts => ImprovementActions.IsThere(facts.NewOwner), "name the new owner");

    private static Criterion<ActionCase> InNextPlan => new(
        C4_2_Act_c, "in the next plan", facts => facts.IsInNextPlan, "put it into the next plan");

    private static Criterion<ActionCase> Decided => new(
        AppendixC_2_6, "approver recorded", facts => facts.Decider is null ? null : true, "record who approved it");

    private static Criterion<ActionCase> Reasoned => new(
        AppendixC_2_6, "reason recorded", facts => ImprovementActions.IsThere(facts.Reason), "record why");

    // 4.2 Check. Updated by the end of the month after the one in which it was last.
    private static Deadline<ActionEvent, ActionCase> Month => new(
        C4_2_Check_a, "action updated", (day, _) => new YearMonth(day.Year, day.Month).ToDateInterval().Start.PlusMonths(2).PlusDays(-1), When.MissUpdate);

    private static Deadline<ActionEvent, ActionCase> Due => new(
        C4_2_Do_b, "action done", (_, facts) => facts.Action?.Due, When.PassDueDate);

    private static Criterion<ActionCase> Part(Clause by, string part, System.Func<ImprovementAction, bool?> holds) => new(
        by, $"{part} of the action", facts => facts.Action is { } action ? holds(action) : null, $"give the {part}");

    private static Criterion<ActionCase> By(Clause by, string whom, params Post[] posts) => new(
        by,
        $"decided by {whom}",
        facts => facts.Decider is { } decider ? System.Array.IndexOf(posts, decider) >= 0 : null,
        $"leave it to {whom}");
}
