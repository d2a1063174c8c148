using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Roles.ObservationStatus;
using When = QaStandards.Policies.HampshireAchieves.Roles.ObservationEvent;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>
/// The life of a formal observation, section 5.0 and appendix B: by an approved observer, reported, moderated, acted on.
/// </summary>
public static class ObservationHandling
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<ObservationStatus, ObservationEvent, ObservationCase> Lifecycle { get; } = new(
        statuses: All,
        starts: [Planned],
        finals: [Closed],
        closedBy: AppendixB_YoungPeople_14a,
#pragma warning disable format // a table
        //   from         on                    to          by                         when
        new( Planned,     When.CarryOut,        CarriedOut, C5_0_1a,                   new(ByApproved) ),
        new( CarriedOut,  When.Report,          Reported,   AppendixB_Tailored_6c,     new(Issued)     ),
        new( Reported,    When.Moderate,        Moderated,  C5_0_1c                                    ),
        new( Moderated,   When.Close,           Closed,     AppendixB_YoungPeople_14a, new(MetExpectations) ),
        new( Moderated,   When.OpenActionPlan,  ActionPlan, AppendixB_YoungPeople_14a                  ),
        new( ActionPlan,  When.ReviewPlan,      Reviewed,   AppendixB_YoungPeople_14a                  ),
        new( Reviewed,    When.Close,           Closed,     AppendixB_YoungPeople_14a                  ));
#pragma warning restore format

    private static Criterion<ObservationCase> ByApproved => new(
        C5_0_1a,
        "observer approved on the day",
        facts => facts is { Day: { } day, Observer: { } observer }
            ? Observers.Decide(observer, day).Outcome is var answer && answer == Permission.Undetermined ? null : answer == Permission.Permitted
            : null,
        "send an approved observer");

    private static Criterion<ObservationCase> Issued => new(
        AppendixB_Tailored_6c, "report completed and given to the tutor", facts => facts.IsReportIssued, "complete the report");

    private static Criterion<ObservationCase> MetExpectations => new(
        AppendixB_YoungPeople_14a,
        "minimum expectations met",
        facts => facts.Outcome is { } outcome ? outcome != ObservationOutcome.Below : null,
        "open an action plan");
}
