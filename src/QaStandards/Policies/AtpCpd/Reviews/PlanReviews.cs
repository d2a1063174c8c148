using System;
using System.Linq;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>Where the CPD and development plan is gone through: paragraph 3 for trainers and mentors, 2 for IQAs.</summary>
public static class PlanReviews
{
    private static readonly ReviewFileValidator Validator = new();

    /// <summary>Checks that there is a plan, and that each review of the role's kind went through it.</summary>
    /// <param name="file">The reviews; one that mixes roles, or that neither an IQA nor the manager held, counts for nothing.</param>
    /// <returns>Two findings for each of the roles trainer, mentor and IQA; one that does not apply for anybody else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings Check(ReviewFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var member = Answer.Sound(file, Validator).Member;
        if (!member.Has(StaffRole.Trainer) && !member.Has(StaffRole.Mentor) && !member.Has(StaffRole.Iqa))
        {
            return [new Finding(TrainersSector3a, Verdict.NotApplicable, new Measure.Nothing("role of trainer, mentor or IQA")).For(member.Id)];
        }

        return Findings.Of(new (StaffRole Role, Clause Plan, Clause Review)[]
        {
            (StaffRole.Trainer, TrainersSector3a, TrainersSector3b),
            (StaffRole.Mentor, MentorsSector3a, MentorsSector3b),
            (StaffRole.Iqa, IqaSector2a, IqaSector2b),
        }.Where(row => member.Has(row.Role)).SelectMany(row => (Finding[])
        [
            Answer.Stated(row.Plan, "CPD and development plan", file.HasPlan).For(member.Id),
            Reviewed(row.Review, row.Role).For(member.Id),
        ]));

        Finding Reviewed(Clause by, StaffRole role)
        {
            (string, bool?)[] reviews = role == StaffRole.Iqa
                ? [.. file.Performance.Where(review => review.IsHeldByManager is not false).Select(review => (review.Id, review.IsPlanReviewed))]
                : [.. file.Caseload.Where(review => CaseloadReviews.Counts(review, role) is not false).Select(review => (review.Id, review.IsPlanReviewed))];
            return reviews.Length == 0
                ? new(by, Verdict.NotApplicable, new Measure.Nothing("review at which the plan is gone through"))
                : Answer.Every(by, "reviews that went through the plan", reviews);
        }
    }
}
