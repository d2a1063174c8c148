using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>"Functions and actions", appendix C 2, with section 7.0: what the group looks at.</summary>
public static class GroupBusiness
{
    /// <summary>Gets what a performance report contains where it is relevant (2.7).</summary>
    public static ValueList<string> ReportContents { get; } =
    [
        "progress", "assessment", "learner numbers", "attendance and punctuality", "withdrawals", "RARPA", "achievement", "English and maths",
        "curriculum audits",
    ];

    // 2.7. Each content is there or marked as not relevant; where there are issues, the group advises.
    /// <summary>Checks one performance report.</summary>
    /// <exception cref="ArgumentException">
    /// The report is null or has no title, or a content is not in <see cref="ReportContents"/>.
    /// </exception>
    public static Findings CheckReport(PerformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(report.Title, nameof(report));
        return [Contents(report).For(report.Title), Advised(report).For(report.Title)];
    }

    // 2.3. The yearly commissioning plan of adult tailored learning is reviewed and recommended.
    /// <summary>Checks what became of the commissioning plan of a year.</summary>
    public static Finding CheckCommissioningPlan(bool? isReviewed, bool? isRecommended) => Answer.Every(
        AppendixC_2_3,
        "steps of the commissioning plan",
        ("reviewed by the group", isReviewed),
        ("recommended to the branch management team", isRecommended));

    // 2.9. Every contingency plan, each year.
    /// <summary>Checks the reviews of the contingency plans in a year.</summary>
    /// <param name="plans">Each plan with the day of its last review; null as long as that is not known.</param>
    /// <param name="year">The year, both ends included.</param>
    /// <exception cref="ArgumentException">The year is null, or a plan has no name.</exception>
    public static Finding CheckContingencyPlans(IEnumerable<(string Plan, Milestone? Reviewed)>? plans, DateInterval year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var all = plans?.ToList();
        foreach (var (plan, _) in all ?? [])
        {
            ArgumentException.ThrowIfNullOrEmpty(plan, nameof(plans));
        }

        return all is null ? Found.Missing(AppendixC_2_9, "the contingency plans")
            : all.Count == 0 ? new(AppendixC_2_9, Verdict.NotApplicable, new Measure.Nothing("contingency plan"))
            : Answer.Every(
                AppendixC_2_9,
                "contingency plans reviewed in the year",
                [.. all.Select(each => (each.Plan, each.Reviewed is { } reviewed ? reviewed.Day is { } day && year.Contains(day) : (bool?)null))]);
    }

    // 2.6. The plan of each type of provision.
    /// <summary>Checks that a meeting looked at the improvement plan of every type of provision.</summary>
    /// <param name="reviewed">The types whose plan it looked at; null when they are not known.</param>
    /// <exception cref="ArgumentNullException">A type is null.</exception>
    public static Finding CheckPlansReviewed(IEnumerable<ProvisionType>? reviewed) => reviewed is null
        ? Found.Missing(AppendixC_2_6, "the improvement plans that were looked at")
        : Found.Every(
            AppendixC_2_6,
            "improvement plans looked at",
            ProvisionType.All.Select(type => type.Value),
            Periods.Required(reviewed, nameof(reviewed)).Select(type => type.Value));

    // 7.0. All statutory policies; safeguarding and Prevent, and equality, are named.
    /// <summary>Checks that adherence to the statutory policies was reported to the group.</summary>
    /// <param name="reported">The titles of the policies that were reported on; null when they are not known.</param>
    /// <param name="others">The titles of further policies that the host takes as statutory; null for none.</param>
    public static Finding CheckStatutoryPolicies(IEnumerable<string>? reported, IEnumerable<string>? others = null) =>
        reported is null
        ? Found.Missing(C7_0, "the policies that were reported on")
        : Found.Every(
            C7_0,
            "statutory policies reported to the group",
            RelatedPolicyList.All.Where(policy => policy.By == C3_1_Safeguarding || policy.By == C3_1_Equality).Select(policy => policy.Title).Concat(others ?? []),
            reported);

    private static Finding Contents(PerformanceReport report)
    {
        var strange = (report.Contents ?? []).Concat(report.NotRelevant ?? [])
            .FirstOrDefault(each => !ReportContents.Contains(each, StringComparer.Ordinal));
        return strange is not null
            ? throw new ArgumentException(
                $"'{strange}' is not a content of a performance report. Known: {string.Join(", ", ReportContents)}.",
                nameof(report))
            : report.Contents is null ? Found.Missing(AppendixC_2_7, "the contents of the report")
            : Found.Every(
                AppendixC_2_7,
                "contents there or not relevant",
                ReportContents,
                report.Contents.Concat(report.NotRelevant ?? []));
    }

    private static Finding Advised(PerformanceReport report) => report switch
    {
        { Issues: < 0 } or { IssuesAdvised: < 0 } => throw new ArgumentOutOfRangeException(
            nameof(report), report.Issues, "A number of issues is negative; give 0 or more."),
        { Issues: 0 } => new(AppendixC_2_7, Verdict.NotApplicable, new Measure.Nothing("issue")),
        { Issues: { } issues, IssuesAdvised: { } advised } =>
            new(
                AppendixC_2_7,
                advised >= issues ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeast("issues with an advised action", advised, issues)),
        _ => Found.Missing(AppendixC_2_7, "the issues and the actions that were advised"),
    };
}
