using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>How requirements are checked. A better credential is never outweighed by a worse one: the best one counts.</summary>
internal static class RequirementCheck
{
    public static RequirementAnswer Of(Requirement asked, CredentialFile file, LocalDate asOf) => asked.Mode.Name switch
    {
        nameof(RequirementMode.Attend) => Answered(asked, file, Attended(asked, file.Attendances, asOf)),
        nameof(RequirementMode.Sit) => Answered(asked, file, SittingCheck.Of(asked, file, asOf)),
        nameof(RequirementMode.Belong) => Answered(asked, file, Belongs(asked, file.Memberships, asOf)),
        nameof(RequirementMode.AnyOf) or nameof(RequirementMode.AllOf) => Joined(asked, file, asOf),
        _ => Answered(asked, file, Qualified(asked, file.Qualifications, asOf)),
    };

    public static Outcome Unknown(string fact) => new(RequirementStatus.Unknown, new Measure.Missing(fact));

    /// <summary>Returns what a last day that is included makes of something that was done on a day.</summary>
    public static Outcome Lasting(Requirement asked, string what, LocalDate done, Measure otherwise, LocalDate asOf)
    {
        if (asked.Every is not { } every)
        {
            return new(RequirementStatus.Met, otherwise);
        }

        var due = every.After(done);
        return new(
            asOf <= due ? RequirementStatus.Met : RequirementStatus.Overdue,
            new Measure.ValidUntil(what, done, due, asOf),
            due);
    }

    private static RequirementAnswer Answered(Requirement asked, CredentialFile file, Outcome outcome)
    {
        var finding = new Finding(asked.By, outcome.Verdict, outcome.Measure).For(file.Person).TurnedBy(RequirementEnglish.Remedy(asked));
        return new(asked, outcome.Status, asked.Reading is null ? finding : finding.Under(asked.Reading))
        {
            Due = outcome.Due,
            IsStale = outcome.IsStale,
        };
    }

    private static Outcome Qualified(Requirement asked, ValueList<Qualification>? known, LocalDate asOf) => known is null
        ? Unknown("qualifications")
        : Best(
            known.Where(q => q.Subject == asked.Subject || q.Covers.Contains(asked.Subject, StringComparer.Ordinal))
                .Select(q => Of(asked, q, asOf)),
            () => new(RequirementStatus.Gap, Credential(asked, "not held")));

    private static Outcome Of(Requirement asked, Qualification q, LocalDate asOf)
    {
        var standing = q.StandingOn(asOf);
        if (standing == QualificationStanding.NotBegun || standing == QualificationStanding.Withdrawn)
        {
            return new(RequirementStatus.Gap, Credential(asked, standing == QualificationStanding.Withdrawn ? "given up" : "not begun"));
        }

        if (asked.Least is { } least && asked.Scales.Contains(q.Scale) && q.Level is null)
        {
            return Unknown($"the level of {q.Subject}");
        }

        var measure = Credential(asked, RequirementEnglish.Standing(q, standing, asOf));
        if (asked.Least is { } bound && !(asked.Scales.Contains(q.Scale) && q.Level!.IsAtLeast(bound)))
        {
            return new(RequirementStatus.Gap, measure);
        }

        return standing == QualificationStanding.Achieved
            ? Lasting(asked, asked.Name + " achieved", q.AchievedOn!.Value, measure, asOf)
            : asked.Mode == RequirementMode.HoldOrWorkTowards
                ? new(RequirementStatus.WorkingTowards, measure, IsStale: q.IsStaleOn(asOf))
                : new(RequirementStatus.InProgress, measure);
    }

    private static Outcome Attended(Requirement asked, ValueList<Attendance>? known, LocalDate asOf) => known is null
        ? Unknown("training events")
        : Best(
            known.Where(attended => attended.Subject == asked.Subject).Select(attended => Of(asked, attended, asOf)),
            () => new(RequirementStatus.Gap, Credential(asked, "not attended")));

    private static Outcome Of(Requirement asked, Attendance attended, LocalDate asOf)
    {
        if (asked.MustBeRelevant && attended.IsRelevant is not true)
        {
            return attended.IsRelevant is null
                ? Unknown($"whether {attended} was relevant")
                : new(RequirementStatus.Gap, Credential(asked, $"attended on {English.Day(attended.On)}, and not relevant"));
        }

        return attended.On > asOf
            ? new(RequirementStatus.InProgress, Credential(asked, $"booked for {English.Day(attended.On)}"), attended.On)
            : Lasting(asked, asked.Subject + " attended", attended.On, Credential(asked, $"attended on {English.Day(attended.On)}"), asOf);
    }

    private static Outcome Belongs(Requirement asked, ValueList<Membership>? known, LocalDate asOf)
    {
        if (known is null)
        {
            return Unknown("memberships");
        }

        var met = known
            .Where(held => asked.Bodies.Contains(held.Body, StringComparer.Ordinal)
                && held.Grade.IsAtLeast(asked.Grade!) && held.IsCurrentOn(asOf))
            .Select(held => held.ToString()).Distinct(StringComparer.Ordinal).ToValueList();
        return new(
            met.Count > 0 ? RequirementStatus.Met : RequirementStatus.Gap,
            new Measure.AnyOf(met, asked.Bodies.Select(body => $"{asked.Grade!.Value} of {body}").ToValueList()));
    }

    private static RequirementAnswer Joined(Requirement asked, CredentialFile file, LocalDate asOf)
    {
        var answers = asked.Parts.Select(part => Of(part, file, asOf)).ToList();
        var isAny = asked.Mode == RequirementMode.AnyOf;
        var leading = isAny
            ? answers.MinBy(answer => Outcome.Rank(answer.Status))!
            : answers.MaxBy(answer => Outcome.Rank(answer.Status))!;
        var met = answers.Where(answer => answer.Status.IsMet).Select(answer => answer.Requirement.Name).ToValueList();
        var all = asked.Parts.Select(part => part.Name).ToValueList();
        var unknown = leading.Finding.Verdict == Verdict.Undetermined
            ? answers.Select(answer => answer.Finding.Measure).OfType<Measure.Missing>().SelectMany(missing => missing.Facts)
                .Distinct(StringComparer.Ordinal).ToValueList()
            : [];
        Measure measure = unknown.Count > 0 ? new Measure.Missing(unknown)
            : isAny ? new Measure.AnyOf(met, all)
            : new Measure.Every($"parts of {asked.Subject}", met.Count, all.Count, all.Except(met, StringComparer.Ordinal).ToValueList());
        return Answered(asked, file, new(leading.Status, measure, leading.Due, leading.IsStale, leading.Finding.Verdict));
    }

    private static Outcome Best(IEnumerable<Outcome> outcomes, Func<Outcome> none) => outcomes
        .OrderBy(outcome => Outcome.Rank(outcome.Status))
        .ThenByDescending(outcome => outcome.Due ?? LocalDate.MinIsoValue)
        .ThenBy(outcome => outcome.IsStale)
        .FirstOrDefault() ?? none();

    private static Measure.Credential Credential(Requirement asked, string standing) =>
        new(asked.Subject, standing, RequirementEnglish.Needed(asked));

    /// <summary>What one credential makes of a requirement.</summary>
    internal sealed record Outcome(RequirementStatus Status, Measure Measure, LocalDate? Due = null, bool IsStale = false, Verdict? Given = null)
    {
        public Verdict Verdict => Given ?? Status.Name switch
        {
            nameof(RequirementStatus.Met) or nameof(RequirementStatus.WorkingTowards) => Verdict.Satisfied,
            nameof(RequirementStatus.InProgress) => Verdict.Open,
            nameof(RequirementStatus.Outstanding) => Due is null ? Verdict.Undetermined : Verdict.Open,
            nameof(RequirementStatus.Unknown) => Verdict.Undetermined,
            _ => Verdict.Breached,
        };

        /// <summary>Returns the place of a status among those that credentials of one person can have: the least is the best.</summary>
        public static int Rank(RequirementStatus status) => status.Name switch
        {
            nameof(RequirementStatus.Met) => 0,
            nameof(RequirementStatus.WorkingTowards) => 1,
            nameof(RequirementStatus.Unknown) => 2,
            nameof(RequirementStatus.InProgress) => 3,
            nameof(RequirementStatus.Outstanding) => 4,
            nameof(RequirementStatus.Overdue) => 5,
            _ => 6,
        };
    }
}
