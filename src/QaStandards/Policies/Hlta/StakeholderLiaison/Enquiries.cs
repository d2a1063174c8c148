using System;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Services to be provided", HLTA Code of Practice, paragraph 116.</summary>
public static class Enquiries
{
    private static readonly EnquiryValidator Validator = new();

    // 116. Enquiries are acknowledged within three working days.
    /// <summary>Gets the limit for the acknowledgement.</summary>
    public static WorkingDayLimit AcknowledgementLimit { get; } = new(C116a, "enquiry acknowledged", 3);

    // 116. They are answered in substance within ten.
    /// <summary>Gets the limit for the answer.</summary>
    public static WorkingDayLimit AnswerLimit { get; } = new(C116b, "enquiry answered", 10);

    /// <summary>Checks one enquiry. An answer is an acknowledgement too, so that a prompt one needs no separate one.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="code">The Code with its readings, of which one says from when ten days count; the defaults when null.</param>
    /// <returns>A finding about the acknowledgement and one about the answer, both about the enquiry's id.</returns>
    /// <exception cref="ArgumentNullException">The enquiry or the calendar is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The enquiry is not well formed.</exception>
    /// <example><code>
    /// var enquiry = new Enquiry { Id = "E1", Received = new(2017, 12, 22), Acknowledged = Milestone.On(new(2018, 1, 2)) };
    /// Enquiries.Check(enquiry, new(2018, 1, 3), UnitedKingdom.EnglandAndWales)[0];
    /// // [HLTA 116a] E1 breached: enquiry acknowledged: done on Tue 2 Jan 2018; due by Fri 29 Dec 2017
    /// </code></example>
    public static Findings Check(Enquiry enquiry, LocalDate asOf, WorkingCalendar calendar, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        ArgumentNullException.ThrowIfNull(calendar);
        _ = Answer.Sound(enquiry, Validator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AnswerCountsFrom);
        var first = First(enquiry);
        var start = choice.Code == "acknowledgement" ? first : enquiry.Received;
        return
        [
            Acknowledged(enquiry, first, asOf, calendar).For(enquiry.Id),
            (enquiry.Answered is { } answered
                ? AnswerLimit.Check(start, answered.Day, asOf, calendar)
                : Answer.Unknown(C116b, "the day of: enquiry answered")).For(enquiry.Id).Under(choice),
        ];
    }

    private static LocalDate? First(Enquiry enquiry) => (enquiry.Acknowledged?.Day, enquiry.Answered?.Day) switch
    {
        ({ } acknowledged, { } answered) => LocalDate.Min(acknowledged, answered),
        var (acknowledged, answered) => acknowledged ?? answered,
    };

    // What is not known could only make it earlier, so that it does not matter once the limit is kept.
    private static Finding Acknowledged(Enquiry enquiry, LocalDate? first, LocalDate asOf, WorkingCalendar calendar)
    {
        var found = AcknowledgementLimit.Check(enquiry.Received, first, asOf, calendar);
        return found.Verdict == Verdict.Satisfied || found.Verdict == Verdict.Undetermined ? found
            : enquiry.Acknowledged is null ? Answer.Unknown(C116a, "the day of: enquiry acknowledged")
            : enquiry.Answered is null ? Answer.Unknown(C116a, "the day of: enquiry answered")
            : found;
    }
}
