using System;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Services to be provided", HLTA Code of Practice, paragraph 116.</summary>
public static class Enquiries
{
    // 116. Enquiries are acknowledged within three working days.
    /// <summary>Gets the limit for the acknowledgement.</summary>
    public static WorkingDayLimit Acknowledgement { get; } = new(C116a, "enquiry acknowledged", 3);

    // 116. They are answered in substance within ten.
    /// <summary>Gets the limit for the answer.</summary>
    public static WorkingDayLimit Answer { get; } = new(C116b, "enquiry answered", 10);

    /// <summary>Checks one enquiry. An answer is an acknowledgement too, so that a prompt one needs no separate one.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="code">The Code with its readings, of which one says from when ten days count; the defaults when null.</param>
    /// <returns>A finding about the acknowledgement and one about the answer, both about the enquiry's id.</returns>
    /// <exception cref="ArgumentNullException">The enquiry or the calendar is null.</exception>
    /// <exception cref="ArgumentException">The enquiry has no id, or something was done before it came in.</exception>
    public static Findings Check(Enquiry enquiry, LocalDate asOf, WorkingCalendar calendar, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentException.ThrowIfNullOrWhiteSpace(enquiry.Id, nameof(enquiry));
        Possible(enquiry, enquiry.Acknowledged, "acknowledged");
        Possible(enquiry, enquiry.Answered, "answered");
        var first = enquiry.Answered < (enquiry.Acknowledged ?? LocalDate.MaxIsoValue) ? enquiry.Answered : enquiry.Acknowledged;
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AnswerCountsFrom);
        var start = choice.Code == "acknowledgement" ? first : enquiry.Received;
        return
        [
            Acknowledgement.Check(enquiry.Received, first, asOf, calendar).For(enquiry.Id),
            Answer.Check(start, enquiry.Answered, asOf, calendar).For(enquiry.Id).Under(choice),
        ];
    }

    private static void Possible(Enquiry enquiry, LocalDate? done, string what)
    {
        if (done is { } day && day < enquiry.Received)
        {
            throw new ArgumentException(
                $"Enquiry {enquiry.Id} was {what} on {English.Day(day)}, before it came in on {English.Day(enquiry.Received.Value)}: "
                + "correct one of them.",
                nameof(enquiry));
        }
    }
}
