using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>Who may appeal, on what grounds, and how an appeal is handled: HLTA Code of Practice, paragraphs 96, 99 and 100.</summary>
public static class AppealsProcedures
{
    private static readonly AppealValidator Validator = new();

    /// <summary>
    /// Gets the limit for the acknowledgement when a host reads paragraph 100 as it reads 116 on enquiries: by analogy, because
    /// paragraph 100 itself gives no number.
    /// </summary>
    public static WorkingDayLimit AcknowledgementLimit { get; } = new(C100_1, "appeal acknowledged", 3);

    // 96. Candidates themselves, against their outcome. 99. On two grounds only.

    /// <summary>Decides whether an appeal is considered. Grounds that paragraph 99 does not admit are set aside, and do no harm.</summary>
    /// <param name="appeal">The appeal.</param>
    /// <returns>The answer, with findings about who appeals, the outcome and the grounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="appeal"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The appeal is not well formed.</exception>
    public static Decision<Permission> DecideAdmission(Appeal appeal)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        _ = Answer.Sound(appeal, Validator);
        bool? byCandidate = appeal.SignedBy is null ? null : string.Equals(appeal.SignedBy, appeal.Candidate, StringComparison.Ordinal);
        return Permission.From(
        [
            Answer.Stated(C96, "signed by the candidate", byCandidate).For(appeal.Id),
            Answer.Stated(C96, "a confirmed outcome to appeal against", appeal.HasConfirmedOutcome).For(appeal.Id),
            Grounds(appeal).For(appeal.Id),
        ]);
    }

    // 100. Acknowledged, with the period told, and answered in writing.

    /// <summary>Checks how an appeal was handled.</summary>
    /// <param name="appeal">The appeal.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="code">The Code with its readings, of which one gives the days for an acknowledgement; the defaults when null.</param>
    /// <returns>Findings about the acknowledgement, the period, the day of the outcome and its form.</returns>
    /// <exception cref="ArgumentNullException">The appeal or the calendar is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The appeal is not well formed.</exception>
    public static Findings CheckHandling(Appeal appeal, LocalDate asOf, WorkingCalendar calendar, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        ArgumentNullException.ThrowIfNull(calendar);
        _ = Answer.Sound(appeal, Validator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AppealAcknowledged);
        return
        [
            Acknowledged(appeal, asOf, calendar, choice).For(appeal.Id).Under(choice),
            Answer.Stated(C100_1, "period told to the candidate", appeal.ConsideredBy is null ? null : appeal.ConsideredBy.Day is not null)
                .For(appeal.Id),
            Answer.DoneBy(C100_1, "outcome of the appeal sent", appeal.OutcomeSent, "the period told", appeal.ConsideredBy?.Day, asOf)
                .For(appeal.Id),
            appeal.OutcomeSent is { Day: null }
                ? new Finding(C100_1, Verdict.NotApplicable, new Measure.Nothing("outcome of the appeal yet")).For(appeal.Id)
                : Answer.Stated(C100_1, "outcome of the appeal in writing", appeal.IsOutcomeWritten).For(appeal.Id),
        ];
    }

    private static Finding Grounds(Appeal appeal)
    {
        if (appeal.Grounds is not { } grounds)
        {
            return Answer.Unknown(C99, "the grounds of the appeal");
        }

        var setAside = grounds.Where(ground => !ground.IsAdmissible).Select(ground => ground.Value).ToValueList();
        return new(
            C99,
            setAside.Count < grounds.Count ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every("grounds that are admitted", grounds.Count - setAside.Count, grounds.Count, setAside));
    }

    private static Finding Acknowledged(Appeal appeal, LocalDate asOf, WorkingCalendar calendar, Choice choice)
    {
        if (appeal.Acknowledged is not { } acknowledged)
        {
            return Answer.Unknown(C100_1, "the day of: appeal acknowledged");
        }

        return choice.Code == "as-enquiries"
            ? AcknowledgementLimit.Check(appeal.Received, acknowledged.Day, asOf, calendar)
            : new(
                C100_1,
                acknowledged.Day <= asOf ? Verdict.Satisfied : Verdict.Open,
                new Measure.Stated("appeal acknowledged", acknowledged.Day <= asOf, Expected: true));
    }
}
