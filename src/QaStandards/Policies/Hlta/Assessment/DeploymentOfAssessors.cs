using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Caps;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>"Deployment of assessors", paragraphs 58 to 61.</summary>
public static partial class DeploymentOfAssessors
{
    /// <summary>The most assessments that an assessor normally undertakes in a week (60).</summary>
    public const int WeeklyLimit = 6;

    /// <summary>The suggested minimum of assessments that an assessor is allocated in a year (58).</summary>
    public const int YearlyMinimum = 10;

    /// <summary>Gets the floor of paragraph 58. Part of a year does not scale it: an assessor who joins late needs a variation.</summary>
    public static YearlyFloor AnnualAssessments { get; } = new(C58a, YearlyMinimum, "assessments in the year");

    /// <summary>Gets the rule of paragraph 61 on departures from 58 and 60: approved on an earlier day, by somebody named, with a reason.</summary>
    public static VariationRule Variations { get; } = new(C61a, [C58a, C58b, C60]);

    /// <summary>Returns the cap of paragraph 60, under the reading of what a week is.</summary>
    /// <param name="code">The readings; ISO weeks when null.</param>
    public static WeeklyCap WeeklyAssessments(HltaCode? code = null) =>
        new WeeklyCap(C60, WeeklyLimit, "assessments in the week").Under((code ?? HltaCode.April2017).ChoiceOf(HltaReadings.WeekOfAssessments));

    /// <summary>Returns the cap and the floor together: they bound the number of assessors from both sides, and may leave none.</summary>
    /// <param name="code">The readings; ISO weeks when null.</param>
    /// <example>
    /// With 40 visits in the busiest week and 60 in the year, at least 7 assessors are needed and at most 6 can each reach 10.
    /// </example>
    public static Capacity Staffing(HltaCode? code = null) => new(WeeklyAssessments(code), AnnualAssessments);

    // 60, and 61 where more than six were approved beforehand.

    /// <summary>Checks every assessor's weeks, and excuses those over the cap for which a variation was approved beforehand.</summary>
    /// <param name="assessments">The assessments, in any order; those withdrawn do not count.</param>
    /// <param name="variations">The variations of 60 that were recorded.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <returns>
    /// For each assessor, in ordinal order, one satisfied finding about the busiest week, or one for each week over the cap, each
    /// followed by what was found about 61a. NotApplicable when nobody is allocated anything.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an item of it is null, or an assessment is in the list twice.</exception>
    /// <exception cref="FluentValidation.ValidationException">An assessment is not well formed.</exception>
    public static Findings CheckWeeks(
        IEnumerable<AllocatedAssessment> assessments, IEnumerable<Variation> variations, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(variations);
        var readings = code ?? HltaCode.April2017;
        var cap = WeeklyAssessments(readings);
        return Each(
            C60,
            AssessorDays.Of(assessments, [], readings),
            who => Variations.Excuse(Findings.Of(cap.Check(who.Assessor, who.Days).Select(who.Under)), variations));
    }

    // 58, first half, and 61 where fewer than ten were approved beforehand.

    /// <summary>Checks every assessor's year, and excuses a shortfall for which a variation was approved before the year's last day.</summary>
    /// <param name="assessments">The assessments, in any order; those withdrawn, and those outside the year, do not count.</param>
    /// <param name="year">Any day of the year.</param>
    /// <param name="asOf">The day of the answer; a shortfall is Open up to the last day of the year.</param>
    /// <param name="variations">The variations of 58a that were recorded.</param>
    /// <param name="register">Ids of the assessors on the register, so that those who were allocated nothing are found.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <returns>For each assessor, in ordinal order, a finding, after a breach followed by what was found about 61a.</returns>
    /// <inheritdoc cref="CheckWeeks" path="/exception"/>
    public static Findings CheckYear(
        IEnumerable<AllocatedAssessment> assessments,
        LocalDate year,
        LocalDate asOf,
        IEnumerable<Variation> variations,
        IEnumerable<string>? register = null,
        HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(variations);
        var readings = code ?? HltaCode.April2017;
        DateInterval period = new(readings.YearStart(year), readings.YearEnd(year));
        return Each(
            C58a,
            AssessorDays.Of(assessments, register ?? [], readings),
            who => Variations.Excuse(InYear(who, AnnualAssessments.Check(period, who.Days, asOf).For(who.Assessor), readings), variations));
    }

    // 58, second half: the Code gives no figure, so that the numbers are reported unless the host sets a threshold.

    /// <summary>Reports how every assessor's assessments are spread over a year, or checks that against thresholds of the host's own.</summary>
    /// <param name="assessments">The assessments, in any order; those withdrawn, and those outside the year, do not count.</param>
    /// <param name="year">Any day of the year.</param>
    /// <param name="variations">The variations of 58b that were recorded; they cover the last day of the year.</param>
    /// <param name="longestGap">The longest run of days without an assessment that the host allows; null to report only.</param>
    /// <param name="leastMonths">The least number of months with an assessment that the host wants; null to report only.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <inheritdoc cref="CheckWeeks" path="/exception"/>
    public static Findings CheckSpread(
        IEnumerable<AllocatedAssessment> assessments,
        LocalDate year,
        IEnumerable<Variation> variations,
        int? longestGap = null,
        int? leastMonths = null,
        HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(variations);
        var readings = code ?? HltaCode.April2017;
        DateInterval period = new(readings.YearStart(year), readings.YearEnd(year));
        DateInterval last = new(period.End, period.End);
        Spread spread = new(C58b, "assessments", longestGap, leastMonths);
        return Each(C58b, AssessorDays.Of(assessments, [], readings), who => Findings.Of(
            spread.Check(period, who.Days)
                .SelectMany(finding => Variations.Excuse(InYear(who, finding.For(who.Assessor), readings), last, variations))));
    }

    private static Finding InYear(AssessorDays who, Finding finding, HltaCode readings) =>
        who.Under(finding).Under(readings.ChoiceOf(HltaReadings.ProgrammeYear));

    private static Findings Each(Clause clause, List<AssessorDays> assessors, Func<AssessorDays, Findings> check) => assessors.Count == 0
        ? [new(clause, Verdict.NotApplicable, new Measure.Nothing("assessors"))]
        : Findings.Of(assessors.SelectMany(check));
}
