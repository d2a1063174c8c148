using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Caps;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>The year's meetings, HLTA Code of Practice, paragraph 128.</summary>
public static class MeetingSchedule
{
    private const int Chairs = 2;

    // 128. At least twice a year.
    /// <summary>Gets how many meetings a year has at least.</summary>
    public static YearlyFloor MeetingsInYear { get; } = new(C128b, 2, "partnership meetings in the year");

    // 128. Agreed in advance with the places; chairing is shared.
    /// <summary>Checks the meetings of one programme year.</summary>
    /// <param name="meetings">The meetings, of this year and others, in any order.</param>
    /// <param name="agreed">When the schedule was agreed; null when it is not known.</param>
    /// <param name="year">Any day of the year in question.</param>
    /// <param name="asOf">The day for which the question is asked; meetings after it are planned and not yet held.</param>
    /// <param name="code">The Code with its readings about years and schedules; the defaults when null.</param>
    /// <returns>Findings about agreement, places and chairing, and one about the number of meetings held.</returns>
    /// <exception cref="ArgumentNullException">The meetings are null, or one of them is.</exception>
    /// <exception cref="FluentValidation.ValidationException">A meeting is not well formed.</exception>
    public static Findings Check(
        IEnumerable<PartnershipMeeting> meetings, Milestone? agreed, LocalDate year, LocalDate asOf, HltaCode? code = null)
    {
        code ??= HltaCode.April2017;
        var days = new DateInterval(code.YearStart(year), code.YearEnd(year));
        var planned = MeetingOrder.Of(meetings).FindAll(meeting => days.Contains(meeting.On));
        var held = MeetingsInYear.Check(days, planned.Select(meeting => meeting.On).Where(day => day <= asOf), asOf);
        if (planned.Count == 0)
        {
            return [new(C128a, Verdict.NotApplicable, new Measure.Nothing("meetings scheduled in the year")), held];
        }

        return
        [
            Agreed(code.ChoiceOf(HltaReadings.ScheduleAgreedBefore), planned[0].On, agreed, days, asOf),
            Found.Every(
                C128a, "meetings with an agreed place", planned.Select(Day), planned.Where(meeting => meeting.Place is not null).Select(Day)),
            Chairing(planned),
            held,
        ];
    }

    // In advance: on an earlier day, so that the last day is the one before.
    private static Finding Agreed(Choice choice, LocalDate first, Milestone? agreed, DateInterval year, LocalDate asOf)
    {
        var limit = choice.Code == "programme-year" ? year.Start : first;
        return Answer.DoneBy(C128a, "schedule of meetings agreed", agreed, "the first meeting", limit.PlusDays(-1), asOf).Under(choice);
    }

    private static Finding Chairing(List<PartnershipMeeting> meetings)
    {
        if (meetings.Count < Chairs)
        {
            return new(C128a, Verdict.NotApplicable, new Measure.Nothing("second meeting to share the chair of"));
        }

        var chairs = meetings.Select(meeting => meeting.Chair).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return chairs < Chairs && meetings.Exists(meeting => meeting.Chair is null)
            ? Found.Missing(C128a, "who is in the chair of each meeting")
            : Found.AtLeast(C128a, "providers in the chair", chairs, Chairs);
    }

    private static string Day(PartnershipMeeting meeting) => English.Day(meeting.On);
}
