using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.Safety.ClearanceStatus;
using When = QaStandards.Policies.LjmuItt.Safety.ClearanceEvent;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>The clearance of a trainee, which runs beside the placement: sections 3.4 and 3.5.1.</summary>
/// <remarks>A trainee who was refused begins again with a new history, when the checks are opened anew.</remarks>
public static class ClearanceCareer
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<ClearanceStatus, ClearanceEvent, ClearanceCase> Lifecycle { get; } =
        LifecycleOf(LjmuAgreement.Year2022);

    /// <summary>Returns the table under the readings of an agreement: who owns checks, and what is before a start.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static Lifecycle<ClearanceStatus, ClearanceEvent, ClearanceCase> LifecycleOf(LjmuAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new(
            statuses: All,
            starts: [NotOpened],
            finals: [Refused],
            closedBy: C3_4d,
#pragma warning disable format // a table
            //   from                on                    to                  by       when
            new( NotOpened,          When.OpenChecks,      Pending,            C3_5_1a                                          ),
            new( Pending,            When.ClearCheck,      Pending,            C3_5_1a, new(AllClear(agreement, mustBe: false)) ),
            new( Pending,            When.ClearCheck,      Cleared,            C3_5_1a, new(AllClear(agreement, mustBe: true))  ),
            new( Pending,            When.AgreeException,  ClearedByException, C3_4e,   new(OnlyFitness, Vetted(agreement), Agreed(agreement)) ),
            new( ClearedByException, When.ClearCheck,      Cleared,            C3_4b,   new(AllClear(agreement, mustBe: true))  ),
            new( Pending,            When.FailCheck,       Refused,            C3_5_1a, new(Failed)                             ),
            new( ClearedByException, When.FailCheck,       Refused,            C3_5_1a, new(Failed)                             ),
            new( Cleared,            When.LoseClearance,   Pending,            C3_5_1a                                          ),
            new( ClearedByException, When.LoseClearance,   Pending,            C3_4e                                            ));
#pragma warning restore format
    }

    private static Criterion<ClearanceCase> Failed => new(
        C3_5_1a,
        "vetting check that is not clear",
        f => f.Vetting?.Checks?.Any(check => check.IsClear is false),
        "record which check is not clear; without medical clearance alone a trainee stays pending");

    private static Criterion<ClearanceCase> OnlyFitness => new(
        C3_4e, "trainee cleared as fit to teach", f => f.Fitness?.IsCleared, "record the clearance, which needs no exception", mustBe: false);

    private static Criterion<ClearanceCase> AllClear(LjmuAgreement agreement, bool mustBe) => new(
        C3_5_1a,
        "vetting and fitness all clear",
        f => f is { Vetting: { } vetting, Fitness: { } fitness }
            ? Known(VettingAndSuitability.Decide(vetting, agreement)) is { } vetted ? vetted && fitness.IsCleared : null
            : null,
        mustBe ? "wait for what is still to come" : "record the clearance",
        mustBe);

    private static Criterion<ClearanceCase> Vetted(LjmuAgreement agreement) => LjmuAnswer.Criterion<ClearanceCase>(
        C3_5_1a,
        "vetting",
        f => f.Vetting is { } vetting ? VettingAndSuitability.Decide(vetting, agreement).Findings : null,
        "clear the vetting, which no exception reaches");

    private static Criterion<ClearanceCase> Agreed(LjmuAgreement agreement) => LjmuAnswer.Criterion<ClearanceCase>(
        C3_4e,
        "exception, fitness and placement",
        f => f is { Exception: { } exception, Fitness: { } fitness, Placement: { } placement }
            ? MedicalFitness.DecideStart(fitness, exception, placement, f.Starts, agreement).Findings
            : null,
        "have both parties agree beforehand, for this placement");

    private static bool? Known(Decision<Permission> decision) =>
        decision.Outcome == Permission.Undetermined ? null : decision.Outcome == Permission.Permitted;
}
