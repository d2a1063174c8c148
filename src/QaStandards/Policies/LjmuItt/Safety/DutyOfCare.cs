using System;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// "Duty of Care", section 3.6, and its counterpart in appendix 2: events and changes that the other side must know of.
/// </summary>
public static class DutyOfCare
{
    private static readonly PartnershipNoticeValidator Validator = new();

    /// <summary>
    /// Checks how the university told partners of an event that may harm the partnership, and what it suggested.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The notice is not well formed.</exception>
    public static Findings CheckEvent(PartnershipNotice notice, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(notice);
        bool? suggested =
            notice.IsNoMeasureNeeded is true || notice.Measures is { Count: > 0 } ? true : notice.Measures is null ? null : false;
        return
        [
            Told(C3_6b, "partners told of the event", notice, asOf),
            Answer.Stated(C3_6c, "compensating measure suggested, or recorded that none is needed", suggested),
        ];
    }

    /// <summary>Checks that a provider told the university of a change of circumstance.</summary>
    /// <inheritdoc cref="CheckEvent" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The notice is not well formed.</exception>
    public static Finding CheckChange(PartnershipNotice notice, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Told(Appendix2Provider_5, "university told of the change", notice, asOf);
    }

    // No number of days is given: without the host's last day, what is not done stays open.
    private static Finding Told(Clause by, string what, PartnershipNotice notice, LocalDate asOf) =>
        LjmuAnswer.DoneOrOpen(by, what, Answer.Sound(notice, Validator).Told, notice.Due, asOf);
}
