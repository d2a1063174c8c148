using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>
/// Who may be a trainee's ITT Mentor: section 4.2, first list, and the provider's third undertaking in appendix 2.
/// </summary>
public static class MentorEligibility
{
    /// <summary>
    /// Decides whether a teacher may be the ITT Mentor of a trainee: experienced, suitably trained, in the subject or phase.
    /// </summary>
    /// <param name="mentor">The teacher; null when none has been given to the trainee.</param>
    /// <param name="phase">The trainee's phase.</param>
    /// <param name="subject">The trainee's subject; null when there is none, as in primary.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentException">The phase is null, or the teacher has no id.</exception>
    public static Decision<Permission> Decide(
        MentorCandidate? mentor, SchoolPhase phase, string? subject = null, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(phase);
        if (mentor is null)
        {
            return Permission.From(
            [
                Answer.Stated(C4_2_1d, "ITT Mentor allocated", value: false),
                Answer.Stated(Appendix2Provider_3, "suitably qualified mentor assigned", value: false),
            ]);
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(mentor.Id, nameof(mentor));
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.SubjectOrPhase);
        List<Finding> findings =
        [
            Answer.Stated(C4_2_1d, "mentor experienced", mentor.IsExperienced),
            Answer.Stated(C4_2_1d, "mentor suitably trained", mentor.IsTrained),
            Match(mentor, phase, subject, choice).Under(choice),
        ];
        bool? suitable = findings.Exists(finding => finding.Verdict == Verdict.Breached) ? false
            : findings.Exists(finding => finding.Verdict == Verdict.Undetermined) ? null
            : true;
        findings.Add(Answer.Stated(Appendix2Provider_3, "suitably qualified mentor assigned", suitable));
        return Permission.From([.. findings.Select(finding => finding.For(mentor.Id))]);
    }

    private static Finding Match(MentorCandidate mentor, SchoolPhase phase, string? subject, Choice choice)
    {
        var needsSubject = !choice.IsDefault && phase == SchoolPhase.Secondary;
        var bySubject = subject is null ? false : mentor.Subjects?.Contains(subject, StringComparer.Ordinal);
        var byPhase = needsSubject ? false : mentor.Phases?.Contains(phase);
        if (bySubject is not true && byPhase is not true && (bySubject is null || byPhase is null))
        {
            return Answer.Unknown(C4_2_1d, "the subjects and phases that the mentor teaches");
        }

        ValueList<string> offered =
            [.. subject is null ? [] : (string[])[subject], .. needsSubject ? [] : (string[])[phase.Value]];
        ValueList<string> met =
            [.. bySubject is true ? [subject!] : (string[])[], .. byPhase is true ? [phase.Value] : (string[])[]];
        return new(C4_2_1d, met.Count > 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AnyOf(met, offered));
    }
}
