using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>From a person's roles and credentials to what is lacking, what comes next, and the plan: "Induction", paragraphs 1 and 2.</summary>
public static class TrainingNeeds
{
    private static readonly TrainingFileValidator Validator = new();

    /// <summary>
    /// Returns what is asked of the person and is not there, or cannot be told to be: induction, the roles, the areas taught, the year's CPD.
    /// </summary>
    /// <param name="file">What is known of the person. Induction is asked of a new starter only.</param>
    /// <param name="year">The CPD year, both ends included; its end is the last day for the year's CPD.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>The gaps with their clauses; a gap has no last day where neither the policy nor the host sets one.</returns>
    /// <exception cref="ArgumentNullException">The file or the year is null.</exception>
    /// <exception cref="ArgumentException">The ledger counts another number of hours a day.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static ValueList<TrainingGap> Gaps(TrainingFile file, DateInterval year, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(year);
        var member = Answer.Sound(file, Validator).Member;
        return OfInduction(file.Induction, asOf)
            .Concat(OfRoles(file, asOf, policy))
            .Concat(OfAreas(file, asOf))
            .Concat(AnnualCpd.Check(member, file.Ledger, year, asOf, policy).Select(found => TrainingGap.Of(NameOf(found.Clause), found, year.End)))
            .Where(IsGap).ToValueList();
    }

    /// <summary>Returns what is done and has to be done again, such as a test every three years, the earliest first.</summary>
    /// <param name="file">What is known of the person.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static ValueList<TrainingGap> Next(TrainingFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return OfRoles(Answer.Sound(file, Validator), asOf, policy)
            .Where(next => next.Due is not null && !IsGap(next)).OrderBy(next => next.Due).ToValueList();
    }

    /// <summary>Returns the plan that closes gaps: an action for each, with its clause and its last day.</summary>
    /// <remarks>
    /// A category without a gap gets no action. An offer needs both, so the host adds one with <see cref="CpdPlan.With"/>, or says there why
    /// nothing is needed.
    /// </remarks>
    /// <param name="person">The person's id.</param>
    /// <param name="gaps">The gaps, those of the host's own included.</param>
    /// <exception cref="ArgumentException">The person is null or empty, the gaps are null, or one is null or about somebody else.</exception>
    public static CpdPlan ToPlan(string person, IEnumerable<TrainingGap> gaps)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(gaps);
        var all = gaps.ToList();
        foreach (var gap in all)
        {
            ArgumentNullException.ThrowIfNull(gap, nameof(gaps));
            if (gap.Finding.About is { } other && other != person)
            {
                throw new ArgumentException($"'{gap.Requirement}' is a gap of {other}'s, and the plan is {person}'s; leave it out.", nameof(gaps));
            }
        }

        return CpdPlan.Of(person, all.Select(GapActions.For));
    }

    private static IEnumerable<TrainingGap> OfInduction(InductionRecord? record, LocalDate asOf) => record is null
        ? []
        : InductionModules.Check(record, asOf).Select(found => TrainingGap.Of(NameOf(found.Clause), found, record.Due));

    private static IEnumerable<TrainingGap> OfRoles(TrainingFile file, LocalDate asOf, AtpPolicy? policy) =>
        RoleRequirements.Check(file.Member, file.Credentials, asOf, policy)
            .Select(answer => TrainingGap.Of(answer.Requirement.Subject, answer.Finding, answer.Due));

    private static IEnumerable<TrainingGap> OfAreas(TrainingFile file, LocalDate asOf)
    {
        return file.Areas is { } areas ? areas.SelectMany(area => Named(area.ToString(), [area])) : Named("areas taught", null);

        IEnumerable<TrainingGap> Named(string name, ValueList<TaughtArea>? areas) =>
            SubjectQualifications.Check(file.Member, areas, file.Credentials, asOf).Select(found => TrainingGap.Of(name, found, null));
    }

    private static bool IsGap(TrainingGap gap) =>
        gap.Finding.Verdict == Verdict.Open || gap.Finding.Verdict == Verdict.Undetermined || gap.Finding.Verdict == Verdict.Breached;

    private static string NameOf(Clause clause) =>
        clause == Induction3a ? "policies and procedures"
        : clause == Induction3b ? "training by role"
        : clause == Induction3c ? "modules set"
        : clause == Induction_1 ? "safeguarding module"
        : clause == Induction_2 ? "Prevent module"
        : clause == Induction_3 ? "health and safety module"
        : clause == Induction_4 ? "equality and diversity module"
        : clause == Induction_5 ? "e-portfolio module"
        : clause == DeliveryStaff1a ? "CPD of the year"
        : clause == DeliveryStaff1b ? "CPD for the sector"
        : clause == DeliveryStaff2a ? "both minimums of the year"
        : clause == DeliveryStaff4b ? "CPD beyond the role"
        : "CPD";
}
