using System;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>Section 5.0: co-ordinators collect and analyse feedback, and curriculum managers act on it.</summary>
public static class FeedbackLoop
{
    /// <summary>Checks one analysis of feedback.</summary>
    /// <returns>
    /// Findings about who analysed it, who acted on it, and what followed: an action, or a record that none is needed.
    /// </returns>
    /// <exception cref="ArgumentException">The argument is null or has no id, or the number of actions is negative.</exception>
    public static Findings Check(FeedbackAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentException.ThrowIfNullOrEmpty(analysis.Id, nameof(analysis));
        ArgumentOutOfRangeException.ThrowIfNegative(analysis.Actions ?? 0, nameof(analysis));
        return
        [
            Among(
                "analysed by",
                analysis.AnalysedBy,
                [Post.DevelopmentCoordinator, Post.TeachingCoordinator, Post.AssessmentCoordinator]).For(analysis.Id),
            Among(
                "acted on by",
                analysis.ActedOnBy,
                [Post.CurriculumManager, Post.YoungPeopleManager, Post.AdultLearningManager]).For(analysis.Id),
            (analysis.Actions > 0 || analysis.IsNoneNeeded is true
                ? Answer.Stated(C5_0_3, "action, or a record that none is needed", value: true)
                : Answer.Stated(
                    C5_0_3,
                    "action, or a record that none is needed",
                    analysis is { Actions: 0, IsNoneNeeded: false } ? false : null)).For(analysis.Id),
        ];
    }

    private static Finding Among(string what, Post? post, ValueList<Post> posts) => post is null
        ? Found.Missing(C5_0_3, $"the post that it was {what}")
        : new(
            C5_0_3,
            posts.Contains(post) ? Verdict.Satisfied : Verdict.Breached,
            new Measure.OneOf(what, post.Value, posts.Select(each => each.Value).ToValueList()));
}
