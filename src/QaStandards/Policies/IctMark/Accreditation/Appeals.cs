using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>The only appeal that the code knows, against a second moderation: "Quality assurance", fourth paragraph.</summary>
public static class Appeals
{
    private static readonly ModerationAppealValidator Validator = new();

    /// <summary>
    /// Gets the time for an appeal: calendar days, of which the day of the notification is day nought. No day is moved.
    /// </summary>
    public static CalendarDayLimit Limit { get; } = new(QualityAssurance4d, "appeal made", 30);

    /// <summary>Decides whether an appeal is admitted.</summary>
    /// <param name="appeal">The appeal.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="code">The code, of which a reading says whether the day of receipt or that of sending counts.</param>
    /// <exception cref="ArgumentException">The appeal is null, or a day is not one that can be counted from.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    /// <example><code>
    /// // notified on Mon 3 Mar 2025: in time up to Wed 2 Apr 2025
    /// // [ICT-MARK Quality assurance 4d] A1 breached: appeal made: done on Thu 3 Apr 2025; due by Wed 2 Apr 2025
    /// </code></example>
    public static Decision<Permission> Decide(ModerationAppeal appeal, LocalDate asOf, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        IsoDays.Require(asOf, nameof(asOf));
        _ = Answer.Sound(appeal, Validator);
        var choice = (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.AppealDay);
        Finding[] findings =
        [
            Ground(appeal),
            Answer.Stated(QualityAssurance4c, "appeal in writing", appeal.IsWritten),
            Answer.Stated(QualityAssurance4c, "appeal to the Naace office", appeal.IsToNaaceOffice),
            InTime(appeal, choice.IsDefault ? appeal.Received : appeal.Sent, asOf).Under(choice),
        ];
        return Permission.From([.. findings.Select(finding => finding.For(appeal.Assessor))]);
    }

    // The right to appeal is given for this one result: without it there is none, so that here a permission blocks.
    private static Finding Ground(ModerationAppeal appeal) => (appeal.ModerationsFailed is { } failed
        ? Found.AtLeast(QualityAssurance4b, "moderations failed", failed, 2)
        : Answer.Unknown(QualityAssurance4b, "moderations failed")).With(Effect.Blocks);

    private static Finding InTime(ModerationAppeal appeal, LocalDate? made, LocalDate asOf) =>
        appeal.Notified is null ? Answer.Unknown(QualityAssurance4d, "the day of: notification by the Lead Assessor")
        : appeal.Notified.Day is not { } notified
            ? Answer.Stated(QualityAssurance4d, "notification by the Lead Assessor", value: false)
        : made < notified
            ? Found.NotAfter(QualityAssurance4d, "notification by the Lead Assessor", notified, "the appeal", made.Value)
        : Limit.Check(notified, made, asOf);
}
