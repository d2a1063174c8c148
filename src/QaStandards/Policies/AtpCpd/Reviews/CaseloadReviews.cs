using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>The monthly caseload reviews of trainers and mentors: "Caseload review", paragraphs 1 and 2.</summary>
public static class CaseloadReviews
{
    private static readonly ReviewFileValidator Validator = new();

    /// <summary>Gets the fourteen items that the agenda has at the least, in the order of the policy.</summary>
    public static ValueList<AgendaItem> Agenda { get; } =
    [
        new("cpd-and-logs", CaseloadReview2_1),
        new("teaching-observations", CaseloadReview2_2),
        new("pass-rates", CaseloadReview2_3),
        new("appeals-and-complaints", CaseloadReview2_4),
        new("learner-feedback", CaseloadReview2_5),
        new("iqa-sampling", CaseloadReview2_6),
        new("resources-and-delivery-plans", CaseloadReview2_7),
        new("embedding", CaseloadReview2_8),
        new("learner-progress", CaseloadReview2_9),
        new("quality-improvement-plan", CaseloadReview2_10),
        new("learner-management", CaseloadReview2_11),
        new("epa-readiness", CaseloadReview2_12),
        new("gateway-and-twelve-week-reviews", CaseloadReview2_13),
        new("golden-learners", CaseloadReview2_14),
    ];

    /// <summary>Returns the last day for the next review: the last of the month after that of the latest one.</summary>
    /// <param name="last">The day of the latest review.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public static LocalDate DueAfter(LocalDate last, AtpPolicy? policy = null) => IsRolling(policy)
        ? Term.Months(1).After(last)
        : last.PlusMonths(1).With(DateAdjusters.EndOfMonth);

    /// <summary>Returns the last day for the first review: the end of the first month that is whole in employment.</summary>
    /// <param name="started">The first day of employment.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public static LocalDate FirstDue(LocalDate started, AtpPolicy? policy = null) =>
        IsRolling(policy) || started.Day > 1 ? DueAfter(started, policy) : started.With(DateAdjusters.EndOfMonth);

    // Caseload review 1. Every month with each trainer and mentor, 1c each role separately.

    /// <summary>
    /// Checks each month that is whole in employment, and whether the next review is overdue, for each of the roles trainer and mentor that
    /// the person has. By the rolling reading it checks each review against the one before instead.
    /// </summary>
    /// <param name="file">All the reviews that were held; one that mixes roles, or that no IQA held, counts for nothing.</param>
    /// <param name="asOf">The day for which the question is asked; later reviews are left out.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>
    /// For each role, a finding for each month that is over or has its review, and one for the next; not applicable for the month that
    /// is not whole before leaving. Without the first day of employment the months before the first review are undetermined.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings CheckDue(ReviewFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var member = Answer.Sound(file, Validator).Member;
        policy ??= AtpPolicy.Undated;
        var choice = policy.ChoiceOf(AtpReadings.CaseloadMonth);
        StaffRole[] roles = [.. new[] { StaffRole.Trainer, StaffRole.Mentor }.Where(member.Has)];
        return roles.Length == 0
            ? [new Finding(CaseloadReview1b, Verdict.NotApplicable, new Measure.Nothing("trainer's or mentor's role")).For(member.Id)]
            : Findings.Of(roles.Select(role => new CaseloadDues(file, role, asOf, policy))
                .SelectMany(dues => IsRolling(policy) ? dues.ByInterval() : dues.ByMonth())
                .Select(finding => finding.For(member.Id).Under(choice)));
    }

    /// <summary>Checks that everybody under review at a meeting has the same role.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static Finding CheckSeparate(CaseloadReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Answer.Stated(CaseloadReview1c, "one role under review", review.UnderReview is { } roles ? roles.Distinct().Count() == 1 : null)
            .For(review.Id);
    }

    // Caseload review 2. The agenda.

    /// <summary>Checks the agenda: a finding about the whole, then one about each item.</summary>
    /// <param name="review">The review.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static Findings CheckAgenda(CaseloadReview review, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        return AgendaCheck.Of(CaseloadReview2, Agenda, review.Id, review.Covered, review.NotApplicable, policy ?? AtpPolicy.Undated);
    }

    /// <summary>Returns whether a review counts as one of a role; null when it cannot be told.</summary>
    internal static bool? Counts(CaseloadReview review, StaffRole role) =>
        review.IsHeldByIqa is false || review.UnderReview?.All(other => other == role) is false || review.UnderReview?.Count == 0 ? false
        : review.IsHeldByIqa is null || review.UnderReview is null ? null
        : true;

    private static bool IsRolling(AtpPolicy? policy) => (policy ?? AtpPolicy.Undated).Takes(AtpReadings.CaseloadMonth, "rolling");
}
