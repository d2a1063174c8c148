using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>Takes a caller's meetings once, refuses what is not well formed, and puts them in order.</summary>
internal static class MeetingOrder
{
    public static List<PartnershipMeeting> Of(IEnumerable<PartnershipMeeting> meetings)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        var all = meetings.ToList();
        foreach (var meeting in all)
        {
            ArgumentNullException.ThrowIfNull(meeting, nameof(meetings));
            Calendars.IsoDays.Require(meeting.On, nameof(meetings));
            if (string.IsNullOrWhiteSpace(meeting.Organiser))
            {
                throw new ArgumentException($"The meeting of {English.Day(meeting.On)} names no organiser; give one.", nameof(meetings));
            }
        }

        return [.. all.OrderBy(meeting => meeting.On)];
    }
}
