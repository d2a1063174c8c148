using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>Who organises the meetings and what the organiser sends, HLTA Code of Practice, paragraph 129.</summary>
public static class MeetingRotation
{
    // 129. In turn: nobody organises again before everybody else has.
    /// <summary>Checks the turns of the organisers; years play no part, because three turns never fit two meetings a year.</summary>
    /// <param name="meetings">The meetings, in any order; the days decide.</param>
    /// <param name="providers">Every provider of the Partnership.</param>
    /// <returns>
    /// For each meeting whose organiser has organised one before, whether everybody else had a turn between the two; one
    /// satisfied finding when no organiser comes twice; NotApplicable without meetings.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a meeting is null, or an organiser is not a provider.</exception>
    /// <exception cref="FluentValidation.ValidationException">A meeting is not well formed.</exception>
    public static Findings CheckTurns(IEnumerable<PartnershipMeeting> meetings, IEnumerable<string> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        var all = MeetingOrder.Of(meetings);
        var known = providers.Distinct(StringComparer.Ordinal).ToList();
        var stranger = all.Find(meeting => !known.Contains(meeting.Organiser, StringComparer.Ordinal));
        if (stranger is not null)
        {
            throw new ArgumentException(
                $"The meeting of {English.Day(stranger.On)} is organised by {stranger.Organiser}, which is not one of the providers: "
                + $"{string.Join(", ", known)}.",
                nameof(meetings));
        }

        if (all.Count == 0)
        {
            return [new(C129, Verdict.NotApplicable, new Measure.Nothing("meetings"))];
        }

        var turns = Enumerable.Range(0, all.Count).Select(i => Turn(all, i, known)).OfType<Finding>().ToList();
        return turns.Count > 0
            ? Findings.Of(turns)
            : [new(C129, Verdict.Satisfied, new Measure.AtMost("meetings by one organiser", 1, 1))];
    }

    // 129. Agenda and papers beforehand, minutes afterwards.
    /// <summary>Checks what the organiser of a meeting sent; no lead time is set, so that minutes on the day are in order.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>A finding about the papers, which are due on the day before, and one about the minutes, which have no last day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="meeting"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The meeting is not well formed.</exception>
    public static Findings CheckPapers(PartnershipMeeting meeting, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        _ = MeetingOrder.Of([meeting]);
        return
        [
            Answer.DoneBy(C129, "agenda and papers sent", meeting.PapersSent, "the meeting", meeting.On.PlusDays(-1), asOf),
            Minutes(meeting, asOf),
        ];
    }

    private static Finding Minutes(PartnershipMeeting meeting, LocalDate asOf)
    {
        if (meeting.MinutesSent is not { } minutes)
        {
            return Answer.Unknown(C129, "the day of: minutes sent");
        }

        return minutes.Day is { } sent && sent <= asOf
            ? Found.NotAfter(C129, "meeting", meeting.On, "its minutes", sent)
            : new(C129, Verdict.Open, new Measure.Stated("minutes sent", Actual: false, Expected: true));
    }

    private static Finding? Turn(List<PartnershipMeeting> meetings, int at, List<string> providers)
    {
        var organiser = meetings[at].Organiser;
        var before = meetings.GetRange(0, at).FindLastIndex(meeting => Same(meeting.Organiser, organiser));
        if (before < 0)
        {
            return null;
        }

        var between = meetings.Skip(before + 1).Take(at - before - 1).Select(meeting => meeting.Organiser);
        return Found.Every(
            C129,
            $"other providers between two meetings of {organiser}",
            providers.Where(provider => !Same(provider, organiser)),
            between).For($"meeting of {English.Day(meetings[at].On)}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
