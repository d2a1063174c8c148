using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using QaStandards.Tests.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Policies.HampshireAchieves;

public sealed class QualityCalendarTests
{
    private static ValueList<LocalDate> Meetings { get; } =
        [Day("Thu 2024-10-10"), Day("Thu 2024-11-14"), Day("Thu 2025-01-09"), Day("Mon 2025-05-12")];

    private static QualityCalendar Calendar => QualityCalendar.June2025;

    [Theory]
    [InlineData("group-reports", "Thu 2024-10-10", "Thu 2024-10-03", "Thu 2024-10-03")]
    [InlineData("group-reports", "Thu 2024-11-14", "Thu 2024-11-07", "Thu 2024-11-07")]
    [InlineData("group-reports", "Thu 2025-01-09", "Thu 2025-01-02", "Thu 2025-01-02")]
    [InlineData("group-reports", "Mon 2025-05-12", "Mon 2025-05-05", "Fri 2025-05-02")]
    [InlineData("group-data-report", "Thu 2024-10-10", "Thu 2024-09-26", "Thu 2024-09-26")]
    [InlineData("group-data-report", "Thu 2024-11-14", "Thu 2024-10-31", "Thu 2024-10-31")]
    [InlineData("group-data-report", "Thu 2025-01-09", "Thu 2024-12-26", "Tue 2024-12-24")]
    [InlineData("group-data-report", "Mon 2025-05-12", "Mon 2025-04-28", "Mon 2025-04-28")]
    public void Papers_are_due_before_the_meeting_and_better_on_a_working_day(string code, string meeting, string due, string practical)
    {
        var item = Item(code, Day(meeting));

        Assert.Equal((Day(due), Day(practical)), (item.Due, item.Practical));
    }

    [Theory]
    [InlineData("Mon 2025-05-05", "satisfied")]
    [InlineData("Tue 2025-05-06", "breached")]
    public void A_paper_is_judged_by_the_due_date_and_not_by_the_practical_day(string added, string verdict) => Assert.Equal(
        verdict, Item("group-reports", Day("Mon 2025-05-12")).Check(DutyEntry.Done(Day(added)), Day("Mon 2025-05-12")).Verdict.Value);

    [Fact]
    public void A_meeting_that_is_missing_from_a_half_term_is_found()
    {
        var schedule = Schedule();
        DutyRecord[] records =
        [
            new("group-meeting", "Autumn 1", DutyEntry.Done(Day("Thu 2024-10-10"))),
            new("group-meeting", "Autumn 2", DutyEntry.NotDone),
        ];

        Assert.Equal(
            "[HAMPSHIRE Appendix C 4.1a] group-meeting Autumn 2 breached: group met: not done on Mon 6 Jan 2025; due by Fri 20 Dec 2024",
            schedule.Overdue(records, Day("Mon 2025-01-06")).Single(standing => standing.Verdict == Verdict.Breached).ToString());
    }

    [Theory]
    [InlineData("last-day", "Wed 2027-06-30")]
    [InlineData("first-day", "Tue 2027-06-01")]
    public void The_framework_is_reviewed_two_years_after_june_2025(string reading, string due)
    {
        var framework = HampshireFramework.June2025.With(
            HampshireReadings.ReviewedInMonth.Choices.Single(choice => choice.Code == reading));
        var year = AcademicYear.Of("2026-27", new(2026, 8, 1), new(2027, 7, 31), [TeachingTerm.Of("Autumn", new(2026, 9, 1), new(2026, 12, 18))]);
        var schedule = QualityCalendar.Of(framework).Schedule(year, [], QualityCalendar.NoDays, UnitedKingdom.EnglandAndWales);

        Assert.Equal(Day(due), schedule.Items.Single(item => item.Recurring.Code == "framework-review").Due);
        Assert.DoesNotContain(Schedule().Items, item => item.Recurring.Code == "framework-review");
    }

    [Fact]
    public void Every_policy_is_due_a_year_after_its_last_review()
    {
        Dictionary<string, DutyDays> days = Calendar.Duties.Where(duty => duty.Code.StartsWith("policy-review-", StringComparison.Ordinal))
            .ToDictionary(duty => duty.Code, _ => new DutyDays { LastDone = Day("Fri 2024-03-15") });
        var items = Schedule(days).Items.Where(item => days.ContainsKey(item.Recurring.Code)).ToList();

        Assert.Equal(
            RelatedPolicyList.All.Select(policy => $"policy reviewed: {policy.Title}"), items.Select(item => item.What));
        Assert.All(items, item => Assert.Equal(Day("Sat 2025-03-15"), item.Due));
        Assert.Equal("policy-review-skills-for-life", items[8].Recurring.Code);
        Assert.Equal(
            [.. RelatedPolicyList.All[8].Updaters, Post.ManagementGroup], Calendar.DutyOf("policy-review-skills-for-life").Owners);
    }

    [Fact]
    public void An_agreed_day_of_the_report_is_its_due_date() => Assert.Equal(
        Day("Fri 2024-11-29"),
        Schedule(new() { ["self-assessment-report"] = new() { Agreed = [Day("Fri 2024-11-29")] } })
            .Items.Single(item => item.Recurring.Code == "self-assessment-report").Due);

    [Fact]
    public void Actions_of_an_external_report_are_planned_in_twenty_working_days() => Assert.Equal(
        Day("Fri 2025-05-16"),
        Schedule(new() { ["report-accredited"] = new() { Agreed = [Day("Tue 2025-04-15")] } })
            .Items.Single(item => item.Recurring.Code == "report-accredited").Due);

    [Theory]
    [InlineData("termly", 3)]
    [InlineData("quarterly", 4)]
    public void A_provider_returns_updates_as_the_reading_says(string reading, int updates)
    {
        var framework = HampshireFramework.June2025.With(
            HampshireReadings.ProviderUpdates.Choices.Single(choice => choice.Code == reading));

        Assert.Equal(updates, QualityCalendar.Of(framework).DutyOf("provider-update").Recurring.Cadence.In(SchoolYear.Year).Count);
    }

    [Fact]
    public void A_frequency_that_was_agreed_takes_the_place_of_the_printed_one()
    {
        var agreed = Calendar.With("admissions", Cadence.Termly);

        Assert.Equal(Cadence.Termly, agreed.DutyOf("admissions").Recurring.Cadence);
        Assert.Equal(Cadence.OnAgreedDays, Calendar.DutyOf("admissions").Recurring.Cadence);
        Assert.Equal(Calendar.DutyOf("admissions").Owners, agreed.DutyOf("admissions").Owners);
        Refused("'group-reports' is counted from agreed days: it has no other cadence.", () => Calendar.With("group-reports", Cadence.Termly));
        Refused("'legal-adherence' is counted from agreed days: it has no other cadence.", () => Calendar.With("legal-adherence", Cadence.Termly));
        Refused("No duty of the quality calendar has the code 'party'; see Duties.", () => Calendar.With("party", Cadence.Termly));
    }

    [Fact]
    public void Days_of_the_papers_are_those_of_the_meetings() => Refused(
        "'group-reports' is due by the meetings of the group: give their days instead.",
        () => Schedule(new() { ["group-reports"] = DutyDays.None }));

    [Fact]
    public void Evidence_is_asked_for_of_what_was_done()
    {
        static QualityRecord Record(string occurrence, DutyEntry entry, bool? kept) => new(new("learning-walks", occurrence, entry), kept);
        var findings = Calendar.CheckEvidence(
            [
                Record("Autumn", DutyEntry.Done(Day("Thu 2024-10-10")), true),
                Record("Spring", DutyEntry.Done(Day("Thu 2025-01-30")), false),
                Record("Summer", DutyEntry.Done(Day("Thu 2025-06-12")), null),
                Record("Summer", DutyEntry.NotDone, null),
                Record("Summer", DutyEntry.Done(Day("Fri 2025-06-13")), true),
            ],
            Day("Thu 2025-06-12"));

        Assert.Equal(
            [
                "[HAMPSHIRE Appendix B Young people 14b] learning-walks Autumn satisfied: evidence kept: learning walk reports: yes; must be yes",
                "[HAMPSHIRE Appendix B Young people 14b] learning-walks Spring breached: evidence kept: learning walk reports: no; must be yes",
                "[HAMPSHIRE Appendix B Young people 14b] learning-walks Summer undetermined: cannot be told without: evidence kept: learning walk reports",
                "[HAMPSHIRE Appendix B Young people 14b] learning-walks Summer not-applicable: no evidence to keep of what is not done: learning walks made",
                "[HAMPSHIRE Appendix B Young people 14b] learning-walks Summer not-applicable: no evidence to keep of what is not done: learning walks made",
            ],
            findings.Select(finding => finding.ToString()));
        Refused(
            "A record is of 'party', and no duty has that code; see Duties.",
            () => Calendar.CheckEvidence([new(new("party", "Autumn", DutyEntry.NotDone), null)], Day("Thu 2025-06-12")));
    }

    private static ScheduledDuty Item(string code, LocalDate meeting) =>
        Schedule().Items.Single(item => item.Recurring.Code == code && item.Occurrence!.Due == meeting);

    private static DutySchedule Schedule(Dictionary<string, DutyDays>? days = null) =>
        Calendar.Schedule(SchoolYear.Year, Meetings, days ?? [], UnitedKingdom.EnglandAndWales);

    private static void Refused(string message, Func<object> made) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(made).Message, StringComparison.Ordinal);
}
