using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>
/// Section 4.1: the two yearly reviews of staff, what is talked through and collected, and the audit of competence.
/// </summary>
public static class StaffPerformance
{
    // Six-month and annual review, each with actions or development; records talked through at both, and collected once a year.
    /// <summary>Checks one member of staff in one year.</summary>
    /// <param name="staff">What is known.</param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked. What is not done is open until the year is over.</param>
    /// <returns>
    /// Findings about each review and what it set, about what was talked through, and about record, profile and place.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or the person has no id.</exception>
    public static Findings Check(StaffYear staff, DateInterval year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(staff);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentException.ThrowIfNullOrEmpty(staff.Person, nameof(staff));
        Finding[] found =
        [
            .. Review("six-month review", staff.SixMonth, year, asOf),
            .. Review("annual review", staff.Annual, year, asOf),
            Answer.Every(
                C4_1_Qualifications_b,
                "reviews at which the record of development was talked through",
                ("six-month review", staff.SixMonth?.IsDevelopmentDiscussed),
                ("annual review", staff.Annual?.IsDevelopmentDiscussed)),
            InYear(C4_1_Qualifications_c, "record of development collected", staff.RecordCollected, year, asOf),
            InYear(C4_1_Qualifications_c, "staff profile collected", staff.ProfileCollected, year, asOf),
            Answer.Stated(C4_1_Qualifications_c, "both kept on SharePoint", staff.IsOnSharePoint),
        ];
        return Findings.Of(found.Select(finding => finding.For(staff.Person)));
    }

    /// <summary>Checks the audit of qualifications and occupational competence.</summary>
    /// <param name="staff">
    /// The delivery staff by id, with whether the audit found them competent; null as long as it has not said.
    /// </param>
    /// <exception cref="ArgumentException">The list is null, or an id is.</exception>
    public static Finding CheckCompetence(IEnumerable<(string Person, bool? IsCompetent)> staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        var all = staff.ToList();
        foreach (var (person, _) in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(person, nameof(staff));
        }

        return all.Count == 0
            ? new(C4_1_Qualifications_a, Verdict.NotApplicable, new Measure.Nothing("delivery staff"))
            : Answer.Every(C4_1_Qualifications_a, "delivery staff audited as competent", [.. all]);
    }

    private static IEnumerable<Finding> Review(string name, StaffReview? review, DateInterval year, LocalDate asOf) =>
    [
        InYear(C4_1_Performance, $"{name} held", review?.Held, year, asOf),
        review?.Held is { Day: null }
            ? new(C4_1_Performance, Verdict.NotApplicable, new Measure.Nothing($"{name} that sets anything yet"))
            : review?.Actions is { } actions
                ? Found.AtLeast(C4_1_Performance, $"actions or items of development set at the {name}", actions, 1)
            : Found.Missing(C4_1_Performance, $"what the {name} set"),
    ];

    private static Finding InYear(Clause by, string what, Milestone? reached, DateInterval year, LocalDate asOf) =>
        Answer.DoneBy(
            by,
            what,
            reached is { Day: { } day } && day < year.Start ? Milestone.NotReached : reached,
            "last day of the year",
            year.End,
            asOf);
}
