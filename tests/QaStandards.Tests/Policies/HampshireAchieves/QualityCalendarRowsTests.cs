using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Tests.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Policies.HampshireAchieves;

/// <summary>Every row of the calendar, by hand from the framework's tables.</summary>
public sealed class QualityCalendarRowsTests
{
    private static readonly Dictionary<string, string[]> DueIn2024 = new()
    {
        ["annual"] = ["Thu 2025-07-31"],
        ["before the year"] = ["Wed 2024-07-31"],
        ["2 times a year"] = ["Fri 2025-01-31", "Thu 2025-07-31"],
        ["termly"] = ["Fri 2024-12-20", "Fri 2025-04-04", "Tue 2025-07-22"],
        ["half-termly"] = ["Fri 2024-10-25", "Fri 2024-12-20", "Fri 2025-02-14", "Fri 2025-04-04", "Fri 2025-05-23", "Tue 2025-07-22"],
        ["monthly"] =
        [
            "Sat 2024-08-31", "Mon 2024-09-30", "Thu 2024-10-31", "Sat 2024-11-30", "Tue 2024-12-31", "Fri 2025-01-31",
            "Fri 2025-02-28", "Mon 2025-03-31", "Wed 2025-04-30", "Sat 2025-05-31", "Mon 2025-06-30", "Thu 2025-07-31",
        ],
    };

    private static DutySchedule Schedule { get; } =
        QualityCalendar.June2025.Schedule(SchoolYear.Year, null, QualityCalendar.NoDays, UnitedKingdom.EnglandAndWales);

    [Theory]
#pragma warning disable format // a table
    [InlineData("framework-review", "Cover b", "every 2 years", "leadership-team performance-group", "approved version", true)]
    [InlineData("frequency-agreement", "4.1a", "before the year", "leadership-team", "record", false)]
    [InlineData("yearly-targets", "Appendix C 2.4", "before the year", "performance-group", "record", false)]
    [InlineData("programme-self-assessment", "4.2 Plan a", "annual", "manager-curriculum provider", "parts of the report", false)]
    [InlineData("self-assessment-report", "4.1 SAR", "annual", "manager-quality", "moderated report", false)]
    [InlineData("self-assessment-support", "Appendix C 2.2a", "annual", "performance-group", "moderated report", false)]
    [InlineData("commissioning-plan", "Appendix C 2.3", "annual", "performance-group branch-management-team", "recommendation", false)]
    [InlineData("service-plan-targets", "Appendix C 2.13", "annual", "performance-group", "record", false)]
    [InlineData("contingency-plans", "Appendix C 2.9", "annual", "performance-group", "record of the review", false)]
    [InlineData("compliance-audits", "9.0e", "annual", "senior-manager", "audit reports", false)]
    [InlineData("providers-policies", "Appendix B Tailored 4", "annual", "manager-adult-learning manager-quality", "contract report", false)]
    [InlineData("observation-young-people", "Appendix B Young people 14a", "annual", "co-ordinator-teaching observer", "observation reports", false)]
    [InlineData("observation-tailored", "Appendix B Tailored 6a", "annual", "manager-quality co-ordinator-teaching", "observation reports", false)]
    [InlineData("staff-profiles", "4.1 Qualifications c", "annual", "head-of-service senior-manager co-ordinator-teaching", "profiles", false)]
    [InlineData("development-hours", "6.1 CPD a", "annual", "manager co-ordinator senior-tutor tutor", "records of development", false)]
    [InlineData("staff-reviews", "4.1 Performance", "2 times a year", "head-of-service senior-manager", "reviews", false)]
    [InlineData("development-talks", "4.1 Qualifications b", "2 times a year", "head-of-service senior-manager", "reviews", false)]
    [InlineData("coach-reviews", "Appendix B Young people 15", "2 times a year", "manager-curriculum senior-tutor", "review reports", false)]
    [InlineData("plan-update", "4.2 Check a", "monthly", "manager co-ordinator", "update", false)]
    [InlineData("young-people-achievement", "Appendix B Young people 2", "monthly", "manager-curriculum", "records", false)]
    [InlineData("young-people-attendance", "Appendix B Young people 3", "monthly", "manager-curriculum", "records", false)]
    [InlineData("young-people-planning", "Appendix B Young people 4", "monthly", "manager-curriculum senior-tutor", "records", false)]
    [InlineData("young-people-skills", "Appendix B Young people 5", "monthly", "manager-curriculum manager-quality", "records", false)]
    [InlineData("tailored-attendance", "Appendix B Tailored 1", "monthly", "manager-adult-learning manager-funding", "records", false)]
    [InlineData("tailored-achievement", "Appendix B Tailored 2", "monthly", "manager-adult-learning manager-funding", "records", false)]
    [InlineData("tailored-numbers", "Appendix B Tailored 3", "monthly", "manager-adult-learning manager-funding", "records", false)]
    [InlineData("accredited-planning", "Appendix B Accredited 1", "monthly", "manager-adult-learning co-ordinator", "records", false)]
    [InlineData("accredited-skills", "Appendix B Accredited 2", "monthly", "manager-adult-learning co-ordinator", "records", false)]
    [InlineData("good-practice", "4.1 Practice", "monthly", "manager-curriculum co-ordinator-teaching", "update", false)]
    [InlineData("learning-walks", "Appendix B Young people 14b", "termly", "manager-curriculum senior-tutor", "learning walk reports", false)]
    [InlineData("peer-observations", "Appendix B Young people 14c", "termly", "manager-curriculum senior-tutor", "peer review reports", false)]
    [InlineData("individual-plans", "Appendix B Young people 6", "termly", "manager-curriculum senior-tutor", "plans", false)]
    [InlineData("adult-learning-plans", "Appendix B Accredited 3", "termly", "manager-adult-learning senior-tutor", "plans", false)]
    [InlineData("monitoring-young-people", "Appendix B Young people 16", "termly", "manager-curriculum senior-tutor", "report", false)]
    [InlineData("monitoring-tailored", "Appendix B Tailored 7", "termly", "manager-quality co-ordinator-teaching", "report", false)]
    [InlineData("thematic-young-people", "Appendix B Young people 17", "termly", "manager-quality co-ordinator-teaching", "review", false)]
    [InlineData("thematic-tailored", "Appendix B Tailored 8", "termly", "manager-quality co-ordinator-teaching", "review", false)]
    [InlineData("provider-update", "Appendix B Tailored 5", "termly", "provider", "return", false)]
    [InlineData("provider-report", "Appendix B Tailored 5", "annual", "provider", "return", false)]
    [InlineData("assessors-young-people", "Appendix B Young people 7", "termly", "internal-quality-assurer", "minutes", false)]
    [InlineData("assessors-accredited", "Appendix B Accredited 4a", "termly", "internal-quality-assurer", "minutes", false)]
    [InlineData("standardisation-young-people", "Appendix B Young people 10", "termly", "internal-quality-assurer manager-curriculum", "minutes", false)]
    [InlineData("standardisation-accredited", "Appendix B Accredited 4d", "termly", "internal-quality-assurer manager-curriculum", "minutes", false)]
    [InlineData("group-meeting", "Appendix C 4.1a", "half-termly", "performance-group", "notes", false)]
    [InlineData("group-reports", "Appendix C 4.3a", "on agreed days", "performance-group", "folder", true)]
    [InlineData("group-data-report", "Appendix C 4.3b", "on agreed days", "manager-funding", "folder", true)]
    [InlineData("legal-adherence", "7.0", "on agreed days", "senior-manager", "report", false)]
    [InlineData("evidence-log-young-people", "Appendix B Young people 8", "on agreed days", "internal-quality-assurer", "samples", false)]
    [InlineData("sampling-young-people", "Appendix B Young people 9", "on agreed days", "internal-quality-assurer", "samples", false)]
    [InlineData("evidence-log-accredited", "Appendix B Accredited 4b", "on agreed days", "internal-quality-assurer", "samples", false)]
    [InlineData("sampling-accredited", "Appendix B Accredited 4c", "on agreed days", "internal-quality-assurer", "samples", false)]
    [InlineData("sign-off-young-people", "Appendix B Young people 11", "on agreed days", "internal-quality-assurer", "forms", false)]
    [InlineData("sign-off-accredited", "Appendix B Accredited 4e", "on agreed days", "internal-quality-assurer", "forms", false)]
    [InlineData("visit-young-people", "Appendix B Young people 12", "on agreed days", "manager-curriculum internal-quality-assurer", "five items", false)]
    [InlineData("visit-accredited", "Appendix B Accredited 4f", "on agreed days", "manager-curriculum internal-quality-assurer", "five items", false)]
    [InlineData("report-young-people", "Appendix B Young people 13", "on agreed days", "manager-curriculum internal-quality-assurer", "plan", false)]
    [InlineData("report-accredited", "Appendix B Accredited 4g", "on agreed days", "manager-curriculum internal-quality-assurer", "plan", false)]
    [InlineData("actions-young-people", "Appendix B Young people 19", "on agreed days", "manager-quality co-ordinator-teaching", "closure", true)]
    [InlineData("actions-tailored", "Appendix B Tailored 10", "on agreed days", "manager-quality co-ordinator-teaching", "closure", true)]
    [InlineData("training-young-people", "Appendix B Young people 18", "on agreed days", "co-ordinator-teaching performance-group", "records", false)]
    [InlineData("training-tailored", "Appendix B Tailored 9", "on agreed days", "manager-quality co-ordinator-teaching", "records", false)]
    [InlineData("destinations-young-people", "Appendix B Young people 20", "on agreed days", "manager-curriculum", "records", false)]
    [InlineData("destinations-tailored", "Appendix B Tailored 11", "on agreed days", "manager-adult-learning manager-funding", "records", false)]
    [InlineData("admissions", "Appendix B Young people 1", "on agreed days", "senior-manager manager-curriculum", "records", false)]
#pragma warning restore format
    public void A_row(string code, string locator, string cadence, string owners, string evidence, bool printed)
    {
        var duty = QualityCalendar.June2025.DutyOf(code);

        Assert.Equal(
            (locator, cadence, owners, evidence, printed),
            (duty.By.Locator, duty.Recurring.Cadence.ToString(), string.Join(' ', duty.Owners.Select(owner => owner.Value)), duty.Evidence, duty.IsDatePrinted));
        var items = Schedule.Items.Where(item => item.Recurring.Code == code).ToList();
        if (DueIn2024.TryGetValue(cadence, out var days))
        {
            Assert.Equal(days.Select(Day), items.Select(item => item.Due!.Value));
            return;
        }

        // The framework's own review falls into another year; what waits for days of the host has none yet.
        Assert.Equal(code == "framework-review" ? [] : new LocalDate?[] { null }, items.Select(item => item.Due));
        Assert.All(items, item => Assert.Equal(Verdict.Undetermined, item.Check(null, new(2025, 1, 10)).Verdict));
    }

    [Fact]
    public void These_are_all_the_rows() => Assert.Equal(
        typeof(QualityCalendarRowsTests).GetMethod(nameof(A_row))!.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!).First().Value!),
        QualityCalendar.June2025.Duties.Select(duty => duty.Code).Where(code => !code.StartsWith("policy-review-", StringComparison.Ordinal)));
}
