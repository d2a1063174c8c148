using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>
/// Whether the conditions of staying registered are kept: "Criteria for continuing registration" and principle 11.
/// </summary>
public static class ContinuingRegistration
{
    /// <summary>
    /// Decides whether an assessor is in good standing on a day. Registration itself ends only when Naace removes somebody.
    /// </summary>
    /// <param name="standing">What is known.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="code">The code with its readings; the defaults when null.</param>
    /// <returns>
    /// Permitted while every condition is kept. Mitigating circumstances that are under consideration, and a fee whose last day
    /// is not over, change nothing yet. A finding for every condition, every invoice and every required event.
    /// </returns>
    /// <exception cref="ArgumentException">The facts are null, name no assessor, or have an item that is null or somebody
    /// else's.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(StandingCase standing, LocalDate asOf, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentException.ThrowIfNullOrWhiteSpace(standing.Assessor, nameof(standing));
        IsoDays.Require(asOf, nameof(asOf));
        RequireOwn(standing);
        Finding[] findings =
        [
            standing.Membership is { } membership
                ? Membership.Check(membership, asOf)
                : Answer.Unknown(Principle11, $"full member of Naace on {English.Day(asOf)}"),
            Answer.Stated(ContinuingRegistration1a, "agreement signed", Guard.ReachedBy(standing.Agreement?.SignedOn, asOf)),
            .. Agreements.Versions(ContinuingRegistration1a, standing.Agreement, code ?? IctMarkCode.Undated),
            .. Paid(standing, asOf),
            .. Attended(standing, asOf),
        ];
        Finding[] all = [.. findings.Select(finding => finding.About is null ? finding.For(standing.Assessor) : finding)];
        return new(Outcome(all), Findings.Of(all));
    }

    // What still has time breaks nothing.
    private static Permission Outcome(Finding[] findings) =>
        Array.Exists(findings, finding => finding.Denies) ? Permission.Refused
        : Array.Exists(findings, finding => finding.Verdict == Verdict.Undetermined && finding.Effect == Effect.Blocks)
            ? Permission.Undetermined
        : Permission.Permitted;

    private static IEnumerable<Finding> Paid(StandingCase standing, LocalDate asOf) => standing.Invoices switch
    {
        null => [Answer.Unknown(ContinuingRegistration1b, "invoices")],
        { Count: 0 } => [new(ContinuingRegistration1b, Verdict.NotApplicable, new Measure.Nothing("invoice"))],
        var invoices => invoices.SelectMany(invoice => Fees.Check(invoice, asOf)
            .Prepend(Answer.DoneBy(
                ContinuingRegistration1b, "fee paid", invoice.Paid, "invoice due", invoice.Due, asOf).For(invoice.Id)))
            .Distinct(),
    };

    private static IEnumerable<Finding> Attended(StandingCase standing, LocalDate asOf)
    {
        if (standing.Events is not { } events)
        {
            return [Answer.Unknown(ContinuingRegistration1c, "development events")];
        }

        // An event that is still to come asks for nothing yet.
        DevelopmentEvent[] held = [.. events.Where(each => !(each.Day > asOf))];
        return held.Length == 0
            ? [new(ContinuingRegistration1c, Verdict.NotApplicable, new Measure.Nothing("development event so far"))]
            : held.SelectMany(DevelopmentEvents.Check);
    }

    private static void RequireOwn(StandingCase standing)
    {
        List<string?> others = [standing.Agreement?.Assessor, standing.Membership?.Assessor];
        foreach (var invoice in standing.Invoices ?? [])
        {
            ArgumentNullException.ThrowIfNull(invoice, nameof(standing));
            others.Add(invoice.Assessor);
        }

        foreach (var held in standing.Events ?? [])
        {
            ArgumentNullException.ThrowIfNull(held, nameof(standing));
            others.Add(held.Assessor);
        }

        if (others.Find(other => other is not null
            && !string.Equals(other, standing.Assessor, StringComparison.Ordinal)) is { } somebody)
        {
            throw new ArgumentException(
                $"The standing is {standing.Assessor}'s, and something in it is {somebody}'s; "
                + $"give only what is {standing.Assessor}'s.",
                nameof(standing));
        }
    }
}
