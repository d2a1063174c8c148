using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>
/// Development and updates: "Continuing professional development", and what continuing registration says of them.
/// </summary>
public static class DevelopmentEvents
{
    private static readonly DevelopmentEventValidator Validator = new();

    /// <summary>Checks whether an assessor took part in an event as required.</summary>
    /// <returns>
    /// <para>
    /// A finding about what is required (1a), one about the annual event (1b) or a further one (1c), and one by the condition of
    /// continuing registration; for an absence with reasons, two about these.
    /// </para>
    /// <para>
    /// An absence is Breached; Open while its reasons are under consideration; Varied once Naace accepts them. Reasons that are
    /// not given in full, in writing and to Naace are not considered.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(DevelopmentEvent held)
    {
        ArgumentNullException.ThrowIfNull(held);
        _ = Answer.Sound(held, Validator);
        List<Finding> findings =
        [
            Attended(ProfessionalDevelopment1a, held),
            held.Kind == EventKind.Annual
                ? Answer.Stated(ProfessionalDevelopment1b, "annual event advertised as required", held.IsRequired)
                : held.IsRequired is { } required
                    ? new(
                        ProfessionalDevelopment1c,
                        required ? Verdict.Satisfied : Verdict.NotApplicable,
                        required ? new Measure.Stated("further event required", true, true) : new Measure.Nothing("further event required"))
                    : Answer.Unknown(ProfessionalDevelopment1c, "whether the event is required"),
            Attended(held.Kind.By, held),
        ];
        if (held is { IsAttended: false, Mitigation: { } mitigation })
        {
            findings.Add(Considered(mitigation));
            findings.Add(Admissible(mitigation));
        }

        return [.. findings.Select(finding => finding.For($"{held.Assessor} at {held.Id}"))];
    }

    /// <summary>Checks whether the cost of an event was made known before it: the day of the event itself is too late.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckCostAdvised(DevelopmentEvent held)
    {
        const string Advised = "cost made known";
        ArgumentNullException.ThrowIfNull(held);
        _ = Answer.Sound(held, Validator);
        var finding = held switch
        {
            { CostAdvised: null } => Answer.Unknown(ProfessionalDevelopment2b, "the day of: " + Advised),
            { CostAdvised.Day: null } => Answer.Stated(ProfessionalDevelopment2b, Advised, value: false),
            { Day: null } => Answer.Unknown(ProfessionalDevelopment2b, "the day of: the event"),
            { CostAdvised.Day: { } advised, Day: { } day } => new(
                ProfessionalDevelopment2b,
                advised < day ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Before(Advised, advised, "the event", day)),
        };
        return finding.For(held.Id);
    }

    private static Finding Attended(Clause by, DevelopmentEvent held)
    {
        const string Event = "required event attended";
        if (held.IsRequired is not { } required)
        {
            return Answer.Unknown(by, "whether the event is required");
        }

        if (!required)
        {
            return new(by, Verdict.NotApplicable, new Measure.Nothing("required event"));
        }

        var finding = Answer.Stated(by, Event, held.IsAttended);
        if (finding.Verdict != Verdict.Breached || held.Mitigation is not { } mitigation || IsAdmissible(mitigation) == false)
        {
            return finding;
        }

        return IsAdmissible(mitigation) is null || mitigation.Outcome is null
            ? Answer.Unknown(by, "what became of the mitigating circumstances")
            : mitigation.Outcome == MitigationOutcome.Accepted ? finding.ExcusedBy(ContinuingRegistration2a)
            : mitigation.Outcome == MitigationOutcome.Pending ? new(by, Verdict.Open, finding.Measure)
            : finding;
    }

    private static Finding Considered(Mitigation mitigation) => IsAdmissible(mitigation) switch
    {
        null => Answer.Unknown(ContinuingRegistration2a, "whether the circumstances are to be considered"),
        false => new(ContinuingRegistration2a, Verdict.NotApplicable, new Measure.Nothing("circumstances to consider")),
        _ => mitigation.Outcome is { } outcome
            ? new(
                ContinuingRegistration2a,
                outcome == MitigationOutcome.Pending ? Verdict.Open : Verdict.Satisfied,
                new Measure.Stated("circumstances considered", outcome != MitigationOutcome.Pending, Expected: true))
            : Answer.Unknown(ContinuingRegistration2a, "what became of the mitigating circumstances"),
    };

    private static Finding Admissible(Mitigation mitigation) => Answer.Every(
        ContinuingRegistration2b,
        "conditions for considering the circumstances",
        ("in full", mitigation.IsInFull),
        ("in writing", mitigation.IsWritten),
        ("to Naace", mitigation.IsToNaace));

    private static bool? IsAdmissible(Mitigation mitigation) =>
        Admissible(mitigation).Verdict is var verdict && verdict == Verdict.Undetermined
        ? null
        : verdict == Verdict.Satisfied;
}
