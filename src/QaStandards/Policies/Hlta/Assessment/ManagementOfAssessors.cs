using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>"Management of assessors", paragraphs 62 to 64.</summary>
public static partial class ManagementOfAssessors
{
    private static readonly AssessorFeedbackValidator FeedbackValidator = new();

    // 62 and 63. A written summary and individual feedback after moderation; eight criteria whenever there is feedback.

    /// <summary>Checks one piece of feedback.</summary>
    /// <returns>Findings about 62b, which does not apply to other feedback than that after moderation, and about 63.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feedback"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings CheckFeedback(AssessorFeedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        Answer.Sound(feedback, FeedbackValidator);
        List<Finding> findings = feedback.FollowsModeration switch
        {
            null => [Answer.Unknown(C62b, "whether the feedback follows moderation")],
            false => [new(C62b, Verdict.NotApplicable, new Measure.Nothing("moderation before the feedback"))],
            true => [Answer.Stated(C62b, "written summary", feedback.HasWrittenSummary), Individual(feedback)],
        };
        findings.Add(feedback.Considered is not { } considered
            ? Answer.Unknown(C63, "competency criteria considered")
            : Answer.Every(C63, "competency criteria considered", [.. CompetencyCriterion.All.Select(each => (each.Value, (bool?)considered.Contains(each)))]));
        return Findings.Of(findings.Select(finding => finding.For(feedback.Assessor)));
    }

    private static Finding Individual(AssessorFeedback feedback)
    {
        (string Name, bool? Is)[] ways = [("spoken feedback", feedback.IsSpoken), ("written feedback", feedback.IsWritten)];
        var met = ways.Where(way => way.Is is true).Select(way => way.Name).ToValueList();
        var unknown = ways.Where(way => way.Is is null).Select(way => way.Name).ToValueList();
        return met.Count == 0 && unknown.Count > 0
            ? new(C62b, Verdict.Undetermined, new Measure.Missing(unknown))
            : new(
                C62b,
                met.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AnyOf(met, ways.Select(way => way.Name).ToValueList()));
    }
}
