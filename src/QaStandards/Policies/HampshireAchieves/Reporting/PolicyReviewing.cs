using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Reporting.PolicyStatus;
using When = QaStandards.Policies.HampshireAchieves.Reporting.PolicyEvent;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>
/// The life of a policy: registered, reviewed each year, changed during it when the law does, approved by the group.
/// </summary>
/// <remarks>
/// How long before the day a review begins to be due is the host's. The framework itself goes the same way every two years.
/// </remarks>
public static class PolicyReviewing
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<PolicyStatus, PolicyEvent, PolicyCase> Lifecycle { get; } = new(
        statuses: All,
        starts: [Unregistered],
        finals: [Retired],
        closedBy: C9_0c,
#pragma warning disable format // a table
        //   from              on                           to              by             when                     starts
        new( Unregistered,     When.Register,               Current,        C3_1,          new(Owned, Kept),        [Review] ),
        new( Current,          When.OpenReview,             ReviewDue,      C9_0c                                            ),
        new( Current,          When.ChangeLawOrProvision,   MidYearUpdate,  C9_0b                                            ),
        new( ReviewDue,        When.ChangeLawOrProvision,   MidYearUpdate,  C9_0b                                            ),
        new( Overdue,          When.ChangeLawOrProvision,   MidYearUpdate,  C9_0b                                            ),
        new( ReviewDue,        When.FinishReview,           AwaitingGroup,  C9_0c,         new(Recorded)                     ),
        new( Overdue,          When.FinishReview,           AwaitingGroup,  C9_0c,         new(Recorded)                     ),
        new( MidYearUpdate,    When.FinishDraft,            AwaitingGroup,  C9_0b                                            ),
        new( Current,          When.PassDueDate,            Overdue,        C4_1_Policies                                    ),
        new( ReviewDue,        When.PassDueDate,            Overdue,        C4_1_Policies                                    ),
        new( AwaitingGroup,    When.Approve,                Current,        AppendixC_2_12, new(ByGroup, Noted),    [Review] ),
        new( AwaitingGroup,    When.Return,                 ReviewDue,      AppendixC_2_12, new(ByGroup)                     ),
        new( Current,          When.Retire,                 Retired,        C9_0c,         new(ByLeadership)                 ));
#pragma warning restore format

    // 3.1. With owners, and in a place where it is found.
    private static Criterion<PolicyCase> Owned => new(
        C3_1, "owners for updating and for adherence", facts => facts.HasOwners, "name both");

    private static Criterion<PolicyCase> Kept => new(
        C3_1_Kept, "kept on SharePoint or in the virtual learning environment", facts => facts.IsKept, "put it there");

    private static Criterion<PolicyCase> Recorded => new(
        C9_0c, "review recorded by the owner", facts => facts.IsReviewRecorded, "record what the review found");

    // 9.0 and C 2.12. Approved by the group, with the changes in its notes.
    private static Criterion<PolicyCase> ByGroup => new(
        AppendixC_2_12,
        "decided by the performance management group",
        facts => facts.Decider is { } decider ? decider == Post.ManagementGroup : null,
        "have the group decide");

    private static Criterion<PolicyCase> Noted => new(
        C9_0d, "summary of the changes in the group's notes", facts => facts.IsSummaryInNotes, "put it into the notes");

    private static Criterion<PolicyCase> ByLeadership => new(
        C4_0a,
        "decided by the leadership team",
        facts => facts.Decider is { } decider ? decider == Post.LeadershipTeam : null,
        "have the leadership team decide");

    // An update during the year leaves the day of the review as it was, so that the host gives it with every event.
    private static Deadline<PolicyEvent, PolicyCase> Review => new(
        C4_1_Policies, "policy reviewed", (_, facts) => facts.NextReview, PolicyEvent.PassDueDate);
}
