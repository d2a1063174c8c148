using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Allocation;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <content>Paragraphs 58 to 60 looking ahead: who makes which visit.</content>
public static partial class DeploymentOfAssessors
{
    /// <summary>
    /// Allocates visits to assessors: at most six a week each, as near to ten a year each as can be, and nobody who is not on the
    /// register, not accepted by the provider, assessing for others, suspended, away, or the assessor whose work is done again.
    /// </summary>
    /// <param name="visits">The visits that need an assessor, all in one programme year, in any order.</param>
    /// <param name="assessors">The assessors, in any order.</param>
    /// <param name="made">The assessments of the year that were allocated before, in any order; they count.</param>
    /// <param name="asOf">The day of the answer; fewer than ten are Open up to the last day of the year.</param>
    /// <param name="seed">The seed whose tickets decide between allocations that are equally good.</param>
    /// <param name="penalties">What else speaks against giving a visit to an assessor, such as travel; nothing when null.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <returns>
    /// The allocation. Its places are weeks of assessors, such as <c>A1 2018-03-05</c>; the group of a placement is the assessor.
    /// That every visit has an assessor is a finding about 47.
    /// </returns>
    /// <remarks>The Code lets a variation be approved for more than six (61); who has one gives the visit by hand.</remarks>
    /// <exception cref="ArgumentException">
    /// An argument but the last two, or an item, is null; the visits are of two years; an id is on a list twice; or the reading
    /// is that any seven days are a week, for which whether a visit fits depends on all the others.
    /// </exception>
    /// <exception cref="FluentValidation.ValidationException">
    /// A visit, an assessor or an assessment is not well formed.
    /// </exception>
    public static Decision<AllocationPlan> Allocate(
        IEnumerable<SchoolVisit> visits,
        IEnumerable<DeployableAssessor> assessors,
        IEnumerable<AllocatedAssessment> made,
        LocalDate asOf,
        Seed seed,
        ValueList<Penalty<SchoolVisit, AssessorWeek>>? penalties = null,
        HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(assessors);
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(seed);
        var terms = new VisitAllocation(visits, assessors, made, code ?? HltaCode.April2017);
        var decision = terms.Design(penalties).Allocate(terms.Visits, terms.Weeks, seed);
        var year = terms.Visits.Count > 0 ? terms.Visits[0].Day : asOf;
        return new(decision.Outcome, Findings.Of(
        [
            .. decision.Findings.Where(finding => finding.Clause != C58a),
            .. CheckYear([.. terms.Made, .. terms.Given(decision.Outcome)], year, asOf, [], terms.Assessors.Select(each => each.Id), code),
        ]));
    }
}
