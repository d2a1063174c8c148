using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"Monitoring quality assurance", paragraphs 34 and 35: problems seen in the documents, and at the visit.</summary>
public static class MonitoringQualityAssurance
{
    private static readonly PreparationIssueValidator Validator = new();

    // 34. Seen in the documents: put right before the assessment. 35. Seen at the visit: the assessment takes place.

    /// <summary>Decides whether a visit may take place: not while a harmful problem seen in the documents is open.</summary>
    /// <param name="issues">The candidate's problems; none is a good answer.</param>
    /// <param name="visitOn">The day of the visit; what is put right on that day is put right.</param>
    /// <exception cref="ArgumentException">The list, or a problem in it, is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">A problem is not well formed.</exception>
    public static Decision<Permission> DecideVisit(IEnumerable<PreparationIssue> issues, LocalDate visitOn) =>
        Permission.From(Each(issues, C34, issue => [Stops(issue, visitOn)]));

    /// <summary>Checks who has been told: of problems in the documents the candidate, of problems at the visit also the provider.</summary>
    /// <remarks>The Code sets no deadline: what is known not to be done is a breach.</remarks>
    /// <inheritdoc cref="DecideVisit" path="/param[@name='issues']"/>
    /// <inheritdoc cref="DecideVisit" path="/exception"/>
    public static Findings Check(IEnumerable<PreparationIssue> issues) => Each(issues, C34, Told);

    private static Findings Each(IEnumerable<PreparationIssue> issues, Clause clause, Func<PreparationIssue, IEnumerable<Finding>> check)
    {
        ArgumentNullException.ThrowIfNull(issues);
        List<Finding> findings = [];
        foreach (var issue in issues)
        {
            ArgumentNullException.ThrowIfNull(issue, nameof(issues));
            findings.AddRange(check(Answer.Sound(issue, Validator)).Select(finding => finding.For(issue.Id)));
        }

        return findings.Count > 0
            ? Findings.Of(findings)
            : [new(clause, Verdict.NotApplicable, new Measure.Nothing("problem that would harm the assessment"))];
    }

    private static Finding Stops(PreparationIssue issue, LocalDate visitOn)
    {
        if (issue.Stage == DetectionStage.SchoolVisit)
        {
            return new(C35, Verdict.NotApplicable, new Measure.Nothing("problem at the visit that stops it"));
        }

        var putRight = Answer.NotAfter(C34, "problem put right", issue.PutRight, "school visit", visitOn).TurnedBy("have it put right");
        return issue.IsHarmful switch
        {
            true => putRight,
            false => Harmless(C34),
            null => putRight.Verdict == Verdict.Satisfied ? putRight : Answer.Unknown(C34, "whether the problem is harmful"),
        };
    }

    private static IEnumerable<Finding> Told(PreparationIssue issue)
    {
        var clause = issue.Stage == DetectionStage.SchoolVisit ? C35 : C34;
        if (issue.IsHarmful is not true)
        {
            return [issue.IsHarmful is null ? Answer.Unknown(clause, "whether the problem is harmful") : Harmless(clause)];
        }

        var candidate = Told(clause, "candidate told", issue.CandidateInformed);
        return clause == C34 ? [candidate] : [candidate, Told(clause, "reported to the preparation provider", issue.Reported)];
    }

    private static Finding Told(Clause clause, string what, Milestone? told) =>
        Answer.Stated(clause, what, told is null ? null : told.Day is not null);

    private static Finding Harmless(Clause clause) => new(clause, Verdict.NotApplicable, new Measure.Nothing("harm to the assessment"));
}
