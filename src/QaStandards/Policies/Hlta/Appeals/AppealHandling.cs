using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.Hlta.Appeals.AppealStatus;
using static QaStandards.Policies.Hlta.HltaClauses;
using When = QaStandards.Policies.Hlta.Appeals.AppealEvent;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>The life of an appeal, at the regional provider and then at the Partnership: paragraphs 96 to 104.</summary>
/// <remarks>The Code sets no time for a referral, so that an outcome which nobody accepts stays open.</remarks>
public static class AppealHandling
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<AppealStatus, AppealEvent, AppealCase> Lifecycle { get; } = LifecycleOf(HltaCode.April2017);

    /// <summary>Returns the table under the readings of a code: who may consider an appeal, and when it is acknowledged.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<AppealStatus, AppealEvent, AppealCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [NotLodged],
            finals: [Inadmissible, Closed],
            closedBy: C97,
#pragma warning disable format // a table
            //   from            on                        to              by      when                        starts
            new( NotLodged,      When.Lodge,               Received,       C97,    null,                       Acknowledgement(code) ),
            new( Received,       When.RuleOut,             Inadmissible,   C96,    new(NotAdmitted)                                  ),
            new( Received,       When.Acknowledge,         Acknowledged,   C100_1, new(Acknowledgeable(code)), [Period]              ),
            new( Acknowledged,   When.Consider,            Considering,    C97,    new(Uninvolved(code))                             ),
            new( Considering,    When.Uphold,              OutcomeIssued,  C100_1, new(Written)                                      ),
            new( Considering,    When.NotUphold,           OutcomeIssued,  C100_1, new(Written)                                      ),
            new( OutcomeIssued,  When.Accept,              Closed,         C100_1                                                    ),
            new( OutcomeIssued,  When.Refer,               PanelConvening, C102,   new(Referred)                                     ),
            new( PanelConvening, When.FormPanel,           PanelReviewing, C103,   new(Panel)                                        ),
            new( PanelConvening, When.FindPanelImpossible, PanelBlocked,   C103,   new(Impossible)                                   ),
            new( PanelBlocked,   When.AgreeVariation,      PanelConvening, C103,   new(Agreed)                                       ),
            new( PanelReviewing, When.PanelUphold,         Closed,         C104,   new(PanelWritten)                                 ),
            new( PanelReviewing, When.PanelNotUphold,      Closed,         C104,   new(PanelWritten)                                 ),
            new( Received,       When.Withdraw,            Closed,         C96,    new(ByCandidate)                                  ),
            new( Acknowledged,   When.Withdraw,            Closed,         C96,    new(ByCandidate)                                  ),
            new( Considering,    When.Withdraw,            Closed,         C96,    new(ByCandidate)                                  ),
            new( Received,       When.MissDeadline,        Received,       C100_1, new(Late)                                         ),
            new( Acknowledged,   When.MissDeadline,        Acknowledged,   C100_1, new(Late)                                         ),
            new( Considering,    When.MissDeadline,        Considering,    C100_1, new(Late)                                         ));
#pragma warning restore format
    }

    // 96 and 99. What is not admitted is ruled out, with the reasons; and nothing else is.
    private static Criterion<AppealCase>[] Admitted => Guard.Each<AppealCase>(
        3,
        C96,
        "appeal",
        f => f.Appeal is { } appeal ? AppealsProcedures.DecideAdmission(appeal).Findings : null,
        "lodge an appeal of the candidate's own, on a ground of paragraph 99");

    private static Criterion<AppealCase>[] NotAdmitted =>
    [
        new(
            C96,
            "appeal to be admitted",
            f => f.Appeal is not { } appeal ? null
                : AppealsProcedures.DecideAdmission(appeal).Outcome is var answer && answer == Permission.Undetermined ? null
                : answer == Permission.Permitted,
            "consider it",
            mustBe: false),
        .. Admitted.Reported(),
    ];

    // 100. The period is told, and a last day that passes is reported; it ends nothing.
    private static Criterion<AppealCase> PeriodTold => new(
        C100_1, "period told to the candidate", f => f.Appeal?.ConsideredBy is { } period ? period.Day is not null : null, "tell the period");

    private static Deadline<AppealEvent, AppealCase> Period => new(
        C100_1, "outcome of the appeal sent", (_, f) => f.Appeal?.ConsideredBy?.Day, AppealEvent.MissDeadline);

    private static Criterion<AppealCase> Late => new Criterion<AppealCase>(
        C100_1, "done by the last day", _ => false, "do it now").With(Effect.Warns);

    private static Criterion<AppealCase>[] Written =>
    [
        new(C100_1, "outcome of the appeal in writing", f => f.Appeal?.IsOutcomeWritten, "write to the candidate"),
        new(C100_2, "way to the Partnership explained", f => f.IsReferralExplained, "explain it in the outcome"),
    ];

    // 102 to 104. Candidates themselves refer it; three of three other providers review it.
    private static Criterion<AppealCase>[] Referred => Guard.Each<AppealCase>(
        3,
        C102,
        "appeal",
        f => f.Appeal is { } appeal ? ReferralToThePartnership.Decide(appeal, f.ReferredBy, f.Day).Findings : null,
        "refer it as the candidate, after the provider's outcome in writing");

    private static Criterion<AppealCase>[] Panel => Guard.Each<AppealCase>(
        3,
        C103,
        "members of the panel and the provider responsible for the outcome",
        f => f is { Panel: { } panel, Responsible: { } responsible } ? Varied(ReferralToThePartnership.CheckPanel(panel, responsible), f) : null,
        "form a panel of three of three other providers");

    private static Criterion<AppealCase> Impossible => new(
        C103,
        "three other providers with somebody named for panels",
        f => f is { WithNominee: { } providers, Responsible: { } responsible }
            ? ReferralToThePartnership.CheckFeasibility(providers, responsible).Verdict == Verdict.Satisfied
            : null,
        "form the panel",
        mustBe: false);

    private static Criterion<AppealCase> Agreed => new(
        C103, "another panel agreed by the Partnership, and recorded", f => f.IsVariationRecorded, "record what the Partnership agrees");

    private static Criterion<AppealCase> PanelWritten => new(
        C104, "outcome of the panel in writing", f => f.IsPanelOutcomeWritten, "write to the candidate");

    private static Criterion<AppealCase> ByCandidate => new(
        C96, "withdrawn by the candidate", f => Guard.Same(f.WithdrawnBy, f.Appeal?.Candidate), "leave it to the candidate");

    private static ValueList<Deadline<AppealEvent, AppealCase>> Acknowledgement(HltaCode code) =>
        code.ChoiceOf(HltaReadings.AppealAcknowledged).IsDefault
            ? []
            : [new(AppealsProcedures.AcknowledgementLimit, f => f.Calendar, AppealEvent.MissDeadline)];

    private static Criterion<AppealCase>[] Acknowledgeable(HltaCode code) => [.. Admitted, .. InTime(code), PeriodTold];

    // An acknowledgement that comes late is still one.
    private static Criterion<AppealCase>[] InTime(HltaCode code) => Guard.Each<AppealCase>(
        1,
        C100_1,
        "appeal, the day of the event and the working days",
        f => f is { Appeal: { } appeal, Day: { } day, Calendar: { } calendar }
            ? AppealsProcedures.CheckHandling(appeal, day, calendar, code)
            : null,
        "acknowledge it").Reported();

    private static Criterion<AppealCase> Uninvolved(HltaCode code)
    {
        var choice = code.ChoiceOf(HltaReadings.AppealConsideredBy);
        return new Criterion<AppealCase>(
            C97, "considered by somebody who was involved in the case", f => f.IsDeciderInvolved, "give it to somebody else", mustBe: false)
            .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    private static Findings Varied(Findings panel, AppealCase facts) => facts.IsVariationRecorded is not true
        ? panel
        : Findings.Of(panel.Select(finding => finding.With(Effect.Warns)));
}
