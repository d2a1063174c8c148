using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>Takes a caller's meetings once, refuses what is not well formed, and puts them in order.</summary>
internal static class MeetingOrder
{
    private static readonly PartnershipMeetingValidator Validator = new();

    public static List<PartnershipMeeting> Of(IEnumerable<PartnershipMeeting> meetings)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        var all = meetings.ToList();
        foreach (var meeting in all)
        {
            ArgumentNullException.ThrowIfNull(meeting, nameof(meetings));
            IsoDays.Require(meeting.On, nameof(meetings));
            _ = Answer.Sound(meeting, Validator);
        }

        return [.. all.OrderBy(meeting => meeting.On)];
    }
}
