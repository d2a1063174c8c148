using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.PartnershipPost;
using static QaStandards.Policies.LjmuItt.Safety.SuitabilityCheck;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>"DBS", section 3.5.1: who answers for which check, who confirms it to whom, and whether a trainee is clear.</summary>
public static class VettingAndSuitability
{
    private static readonly VettingValidator Validator = new();

    // The university, as the provider; for salaried trainees the school that employs them. The check overseas has no owner in the text.

    /// <summary>
    /// Returns the checks that a trainee needs, each with its owner; a placement school that is not the employer never owns one.
    /// </summary>
    /// <param name="route">The trainee's route.</param>
    /// <param name="isFromOverseas">Whether the trainee is from overseas.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">The route is null.</exception>
    public static ValueList<PlannedCheck> Plan(TrainingRoute route, bool isFromOverseas, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(route);
        var movesAll = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.SalariedChecks).IsDefault;
        var dbs = route.IsSalaried ? EmployingSchool : PartnershipPost.University;
        var other = route.IsSalaried && movesAll ? EmployingSchool : PartnershipPost.University;
#pragma warning disable format // a table
        ValueList<PlannedCheck> plan =
        [
            new( EnhancedDbs,         dbs,        To(dbs),    route.IsSalaried ? C3_5_1g : C3_5_1a ),
            new( ChildrensBarredList, dbs,        To(dbs),    route.IsSalaried ? C3_5_1g : C3_5_1a ),
            new( OtherSuitability,    other,      To(other),  C3_5_1a                              ),
            new( OverseasProhibition, University, PlacementSchool, C3_5_1i                         ),
        ];
#pragma warning restore format
        return isFromOverseas ? plan : plan.Where(check => check.Check != OverseasProhibition).ToValueList();
    }

    /// <summary>
    /// Decides whether a trainee's vetting is clear: every check carried out by its owner, and with a clear result.
    /// </summary>
    /// <remarks>No exception of the agreement reaches vetting.</remarks>
    /// <returns>The answer, with two findings for every check, and one about a check by the placement school.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vetting"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The vetting is not well formed.</exception>
    public static Decision<Permission> Decide(Vetting vetting, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(vetting);
        _ = Answer.Sound(vetting, Validator);
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.SalariedChecks);
        IEnumerable<Finding> findings = vetting is { Route: { } route, IsFromOverseas: { } overseas, Checks: { } checks }
            ?
            [
                .. Plan(route, overseas, agreement).SelectMany(planned => Of(planned, checks.FirstOrDefault(check => check.Check == planned.Check)))
                    .Select(finding => finding.Under(choice)),
                Answer.Stated(
                    C3_5_1b, "a check carried out by the placement school", checks.Any(check => check.CarriedOutBy == PlacementSchool), mustBe: false),
            ]
            : Unknown(vetting);
        return Permission.From([.. findings.Select(finding => finding.For(vetting.Trainee))]);
    }

    /// <summary>
    /// Decides whether the clearance was confirmed: by the right party, to the right one, no later than the first day.
    /// </summary>
    /// <param name="vetting">The vetting with its confirmation.</param>
    /// <param name="starts">The first day of the placement; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vetting"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The vetting is not well formed.</exception>
    public static Decision<Permission> DecideConfirmation(Vetting vetting, LocalDate? starts)
    {
        ArgumentNullException.ThrowIfNull(vetting);
        _ = Answer.Sound(vetting, Validator);
        if (vetting.Route is not { } route)
        {
            return Permission.From([Answer.Unknown(C3_5_1e, "the trainee's route").For(vetting.Trainee)]);
        }

        var by = route.IsSalaried ? C3_5_1h : C3_5_1e;
        var owner = route.IsSalaried ? EmployingSchool : PartnershipPost.University;
        ReadOnlySpan<Finding> findings =
        [
            LjmuAnswer.By(by, "clearance confirmed by", vetting.ConfirmedBy, owner),
            LjmuAnswer.By(by, "clearance confirmed to", vetting.ConfirmedTo, To(owner)),
            Answer.NotAfter(by, "clearance confirmed", vetting.Confirmed, "the placement starts", starts),
            vetting.ConfirmedChecks is { } named
                ? Found.Every(by, "checks named as clear", [EnhancedDbs.Value, ChildrensBarredList.Value], named.Select(check => check.Value))
                : Answer.Unknown(by, "the checks that the confirmation names"),
        ];
        return Permission.From([.. ValueList.Of(findings).Select(finding => finding.For(vetting.Trainee))]);
    }

    private static PartnershipPost To(PartnershipPost owner) => owner == EmployingSchool ? University : PlacementSchool;

    private static IEnumerable<Finding> Of(PlannedCheck planned, CheckRecord? record)
    {
        var name = planned.Check.Value;
        yield return record is null
            ? Answer.Stated(planned.By, $"{name} asked for", value: false)
            : LjmuAnswer.By(planned.By, $"{name} carried out by", record.CarriedOutBy, planned.Owner);
        yield return record is null
            ? Answer.Stated(planned.By, $"{name} clear", value: false)
            : Answer.Stated(planned.By, $"{name} clear", record.IsClear);
    }

    private static IEnumerable<Finding> Unknown(Vetting vetting)
    {
        List<string> facts =
        [
            .. vetting.Route is null ? ["the trainee's route"] : (string[])[],
            .. vetting.IsFromOverseas is null ? ["whether the trainee is from overseas"] : (string[])[],
            .. vetting.Checks is null ? ["the checks that are recorded"] : (string[])[],
        ];
        yield return Found.Missing(C3_5_1a, [.. facts]);
    }
}
