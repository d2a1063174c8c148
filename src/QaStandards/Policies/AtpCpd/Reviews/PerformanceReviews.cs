using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>The performance reviews every twelve weeks: "Performance review", and "Caseload review", paragraph 3.</summary>
public static class PerformanceReviews
{
    private static readonly ReviewFileValidator Validator = new();

    /// <summary>Gets the seven items that the agenda has at the least, in the order of the policy.</summary>
    public static ValueList<AgendaItem> Agenda { get; } =
    [
        new("cpd-and-training-needs", PerformanceReview3_1),
        new("statistics", PerformanceReview3_2),
        new("targets", PerformanceReview3_3),
        new("appraisal-against-targets", PerformanceReview3_4),
        new("swot", PerformanceReview3_5),
        new("improvement", PerformanceReview3_6),
        new("caseload-review-performance", PerformanceReview3_7),
    ];

    /// <summary>Returns the limit: twelve weeks after the last review, or after the first day of employment.</summary>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public static TermLimit Limit(AtpPolicy? policy = null) => new(
        PerformanceReview1a,
        "performance review with the manager",
        (policy ?? AtpPolicy.Undated).Takes(AtpReadings.PerformanceInterval, "three-months") ? Term.Months(3) : Term.Weeks(12));

    // Performance review 1. Every twelve weeks, for everybody.

    /// <summary>Checks each review against its last day, and then whether the next one is overdue.</summary>
    /// <param name="file">The reviews; one that the manager did not hold counts for nothing.</param>
    /// <param name="asOf">The day for which the question is asked; later reviews are left out.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>A finding for each review, by its day, and one for the next.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings CheckDue(ReviewFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var member = Answer.Sound(file, Validator).Member;
        var held = file.Performance.Where(review => review.On <= asOf && review.IsHeldByManager is not false).OrderBy(review => review.On).ToList();
        if (held.Exists(review => review.IsHeldByManager is null))
        {
            return [Answer.Unknown(PerformanceReview1a, "whether the manager held the reviews").For(member.Id)];
        }

        var choice = (policy ?? AtpPolicy.Undated).ChoiceOf(AtpReadings.PerformanceInterval);
        LocalDate?[] days = [member.StartedOn, .. held.Select(review => (LocalDate?)review.On), null];
        return Findings.Of(days.Zip(days.Skip(1)).Where((pair, at) => pair.First is not null || at == held.Count)
            .Select(pair => Next(pair.First, pair.Second).For(member.Id).Under(choice)));

        Finding Next(LocalDate? last, LocalDate? next) =>
            last is null ? Answer.Unknown(PerformanceReview1a, "the day of the last review, or the first day of employment")
            : next is null && member.LeftOn < Limit(policy).Check(last, null, asOf).Due()
                ? new(PerformanceReview1a, Verdict.NotApplicable, new Measure.Nothing("performance review due before leaving"))
                : Limit(policy).Check(last, next, asOf);
    }

    // Performance review 2. A self-assessment before each one, in the online tool.

    /// <summary>
    /// Checks the self-assessment before a review; the same day is early enough. It comes after the review before; before the first
    /// review it comes no earlier than the first day of employment.
    /// </summary>
    /// <param name="member">The person; only delivery staff need one.</param>
    /// <param name="previous">The day of the review before; null when this is the first.</param>
    /// <param name="review">The review.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">The person or the review is null.</exception>
    /// <exception cref="ArgumentException">The review before is not before the review.</exception>
    public static Findings CheckSelfAssessment(StaffMember member, LocalDate? previous, PerformanceReview review, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(review);
        if (previous >= review.On)
        {
            throw new ArgumentException(
                $"The review before, on {English.Day(previous!.Value)}, is not before {review.Id} on {English.Day(review.On)}; give an earlier day.",
                nameof(previous));
        }

        policy ??= AtpPolicy.Undated;
        if (!member.IsDelivery(policy))
        {
            return
            [
                new Finding(PerformanceReview2a, Verdict.NotApplicable, new Measure.Nothing("delivery role")).For(review.Id),
                new Finding(PerformanceReview2b, Verdict.NotApplicable, new Measure.Nothing("delivery role")).For(review.Id),
            ];
        }

        var choice = policy.ChoiceOf(AtpReadings.FreshSelfAssessment);
        return
        [
            Answer.Stated(PerformanceReview2a, "self-assessed against the standards before the review", Any(one => one.IsAgainstStandards))
                .For(review.Id).Under(choice),
            Answer.Stated(PerformanceReview2b, "self-assessed in the online tool", Any(one => one.IsInOnlineTool)).For(review.Id).Under(choice),
        ];

        bool? Any(Func<SelfAssessment, bool?> fact)
        {
            var facts = review.SelfAssessments?.Select(one => IsFresh(one.CompletedOn) & fact(one)).ToList();
            return facts is null ? null : facts.Contains(true) ? true : facts.Contains(null) ? null : false;
        }

        bool? IsFresh(LocalDate? completed) =>
            completed is not { } day ? null
            : day > review.On ? false
            : !choice.IsDefault ? true
            : previous is { } before ? day > before
            : day >= member.StartedOn ? true
            : member.StartedOn is null ? null
            : false;
    }

    // Performance review 3. The agenda.

    /// <summary>Checks the agenda: a finding about the whole, then one about each item.</summary>
    /// <param name="review">The review.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static Findings CheckAgenda(PerformanceReview review, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        return AgendaCheck.Of(PerformanceReview3, Agenda, review.Id, review.Covered, review.NotApplicable, policy ?? AtpPolicy.Undated);
    }

    // Caseload review 3. What they say feeds the performance review.

    /// <summary>Checks that each performance review took up the caseload reviews since the one before.</summary>
    /// <param name="file">The reviews; a performance review that the manager did not hold counts for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings CheckFeed(ReviewFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var member = Answer.Sound(file, Validator).Member;
        var reviews = file.Performance.Where(review => review.IsHeldByManager is not false).OrderBy(review => review.On).ToList();
        return reviews.Count == 0
            ? [new Finding(CaseloadReview3, Verdict.NotApplicable, new Measure.Nothing("performance review yet")).For(member.Id)]
            : Findings.Of(reviews.Select((review, at) => Feed(review, at == 0 ? null : reviews[at - 1].On).For(review.Id)));

        Finding Feed(PerformanceReview review, LocalDate? previous)
        {
            var since = file.Caseload.Where(one => one.On <= review.On && !(one.On <= previous)).Select(one => one.Id).ToList();
            return since.Count == 0 ? new(CaseloadReview3, Verdict.NotApplicable, new Measure.Nothing("caseload review since the one before"))
                : review.CaseloadReviews is { } taken ? Found.Every(CaseloadReview3, "caseload reviews taken up", since, taken)
                : Answer.Unknown(CaseloadReview3, "the caseload reviews taken up");
        }
    }

    private static LocalDate? Due(this Finding finding) => (finding.Measure as Measure.DoneBy)?.Due;
}
