using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Phase reviews: sections 4.2 and 4.3, and what a provider reports to the university.</summary>
public static class PhaseReviews
{
    private static readonly PhaseReviewValidator Validator = new();

    /// <summary>
    /// Decides whether a review is complete: written by the mentor, agreed by both, needs reviewed, with the university. Late is
    /// complete.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The review is not well formed.</exception>
    public static Decision<Permission> DecideCompletion(PhaseReview review, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(review);
        var sound = Answer.Sound(review, Validator);
        return Permission.From([.. Completion(sound, asOf).Select(finding => finding.For(Name(sound)))]);
    }

    /// <summary>Checks that a review's form reached the university by its day.</summary>
    /// <inheritdoc cref="DecideCompletion" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The review is not well formed.</exception>
    public static Finding CheckReport(PhaseReview review, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(review);
        var sound = Answer.Sound(review, Validator);
        return LjmuAnswer.DoneOrOpen(
            Appendix2Provider_4, "review reported to the university", sound.Submitted, sound.Due, asOf).For(Name(sound));
    }

    /// <summary>
    /// Decides whether a trainee may enter a phase: every review of the phases before is complete, and its last one lets the
    /// trainee move on.
    /// </summary>
    /// <param name="phase">The phase, from 1 to 3.</param>
    /// <param name="reviews">The trainee's reviews, in any order.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such phase.</exception>
    /// <exception cref="ArgumentException">A review is null, or there twice.</exception>
    /// <exception cref="FluentValidation.ValidationException">A review is not well formed.</exception>
    public static Decision<Permission> DecideEntry(int phase, IEnumerable<PhaseReview> reviews, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        ArgumentOutOfRangeException.ThrowIfLessThan(phase, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase, 3);
        List<PhaseReview> all = [];
        foreach (var review in reviews)
        {
            ArgumentNullException.ThrowIfNull(review, nameof(reviews));
            all.Add(Answer.Sound(review, Validator));
        }

        if (all.GroupBy(Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Review {twice.Key} is listed twice; list it once.", nameof(reviews));
        }

        return phase == 1
            ? Permission.From([LjmuAnswer.Nothing(C4_3_8, "phase before the first")])
            : Permission.From([.. Enumerable.Range(1, phase - 1).SelectMany(earlier => Passed(earlier, all, asOf))]);
    }

    /// <summary>Checks that needs were reviewed at the start of a placement and at each review point.</summary>
    /// <param name="atStart">When they were reviewed at the start; null when that is not known.</param>
    /// <param name="reviews">The reviews of the placement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> is null.</exception>
    public static Finding CheckNeeds(Milestone? atStart, ValueList<PhaseReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        return Answer.Every(
            C4_3_1,
            "reviews of needs",
            [
                ("at the start", Reached(atStart)),
                .. reviews.Select(review => (Name(review), Reached(review.NeedsReviewed))),
            ]);
    }

    internal static IEnumerable<Finding> Completion(PhaseReview review, LocalDate asOf)
    {
        yield return review is { Mentor: { } mentor, WrittenBy: { } writer }
            ? new(
                C4_3_8,
                string.Equals(mentor, writer, StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Same("form written by", writer, mentor))
            : Answer.Unknown(C4_3_8, "the mentor and who wrote the form");
        yield return Answer.Every(
            C4_2_2f,
            "agreements to the review",
            ("ITT Mentor", review.IsAgreedByMentor),
            ("Professional Mentor", review.IsAgreedByProfessionalMentor));
        yield return Answer.Stated(C4_3_1, "needs reviewed at the review point", Reached(review.NeedsReviewed));
        yield return Answer.NotAfter(
            Appendix2Provider_4, "review reported to the university", review.Submitted, "the day of the question", asOf);
    }

    private static string Name(PhaseReview review) =>
        $"{review.Trainee} {English.Number(review.Phase)}.{English.Number(review.Ordinal)}";

    private static bool? Reached(Milestone? milestone) => milestone is null ? null : milestone.Day is not null;

    private static IEnumerable<Finding> Passed(int phase, List<PhaseReview> all, LocalDate asOf)
    {
        var reviews = all.Where(review => review.Phase == phase).OrderBy(review => review.Ordinal).ToList();
        foreach (var review in reviews)
        {
            foreach (var finding in Completion(review, asOf))
            {
                yield return finding.For(Name(review));
            }
        }

        var last = reviews.LastOrDefault(review => review.IsFinal);
        yield return last is null
            ? Answer.Stated(C4_3_8, $"final review of phase {English.Number(phase)} held", value: false)
            : Answer.Stated(C4_2_2f, $"trainee moves on from phase {English.Number(phase)}", last.MovesOn).For(Name(last));
    }
}
