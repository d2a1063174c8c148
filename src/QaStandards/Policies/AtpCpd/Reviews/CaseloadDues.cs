using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>One person's caseload reviews in one role against their last days. Trusts that the file is well formed.</summary>
internal sealed class CaseloadDues
{
    private readonly LocalDate asOf;
    private readonly AtpPolicy policy;
    private readonly LocalDate? started;
    private readonly LocalDate? left;
    private readonly string what;
    private readonly List<LocalDate> held;
    private readonly List<LocalDate> unsure;

    public CaseloadDues(ReviewFile file, StaffRole role, LocalDate asOf, AtpPolicy policy)
    {
        this.asOf = asOf;
        this.policy = policy;
        started = file.Member.StartedOn;
        left = file.Member.LeftOn;
        what = $"caseload review as a {role.Value}";
        held = Days(counts: true);
        unsure = Days(counts: null);

        List<LocalDate> Days(bool? counts) => [.. file.Caseload
            .Where(review => review.On <= asOf && CaseloadReviews.Counts(review, role) == counts).Select(review => review.On).Order()];
    }

    /// <summary>Returns a finding for each month that is over or has its review, and one for the next.</summary>
    public IEnumerable<Finding> ByMonth()
    {
        if (started is null)
        {
            yield return Answer.Unknown(CaseloadReview1b, "the first day of employment");
        }

        LocalDate? next = started is { } first ? CaseloadReviews.FirstDue(first) : held.Count > 0 ? held[0].With(DateAdjusters.EndOfMonth) : null;
        while (next is { } due)
        {
            if (left < due)
            {
                yield return Leaving();
                yield break;
            }

            var month = new DateInterval(due.With(DateAdjusters.StartOfMonth), due);
            var done = held.Where(month.Contains).Select(day => (LocalDate?)day).FirstOrDefault();
            yield return done is null && unsure.Exists(month.Contains) ? Unsure() : Done(done, due);
            next = done is null && asOf <= due ? null : CaseloadReviews.DueAfter(due);
        }
    }

    /// <summary>Returns a finding for each review against the one before, and one for the next.</summary>
    public IEnumerable<Finding> ByInterval()
    {
        if (started is null)
        {
            yield return Answer.Unknown(CaseloadReview1b, "the first day of employment");
        }

        var last = started;
        foreach (var review in held)
        {
            if (last is { } before)
            {
                yield return Between(before, review);
            }

            last = review;
        }

        if (last is { } latest)
        {
            yield return left < CaseloadReviews.DueAfter(latest, policy) ? Leaving() : Between(latest, null);
        }
    }

    private Finding Between(LocalDate before, LocalDate? review)
    {
        var finding = Done(review, CaseloadReviews.DueAfter(before, policy));
        return finding.Verdict == Verdict.Breached && MayBeInTime(before, review ?? asOf) ? Unsure() : finding;
    }

    // Whether it would be in time if everything counted of which that is not known.
    private bool MayBeInTime(LocalDate before, LocalDate day)
    {
        foreach (var review in unsure.Where(review => review >= before && review <= day))
        {
            if (review > CaseloadReviews.DueAfter(before, policy))
            {
                return false;
            }

            before = review;
        }

        return day <= CaseloadReviews.DueAfter(before, policy);
    }

    private Finding Done(LocalDate? done, LocalDate due) => new(
        CaseloadReview1b,
        (done ?? asOf) > due ? Verdict.Breached : done is null ? Verdict.Open : Verdict.Satisfied,
        new Measure.DoneBy(what, done, due, asOf));

    private static Finding Unsure() => Answer.Unknown(CaseloadReview1b, "who held each caseload review, and the roles under review");

    private static Finding Leaving() => new(CaseloadReview1b, Verdict.NotApplicable, new Measure.Nothing("caseload review due before leaving"));
}
