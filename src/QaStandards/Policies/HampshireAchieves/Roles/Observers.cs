using System;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>
/// "Roles and responsibilities", section 5.0: only approved observers observe; they are identified, trained and approved.
/// </summary>
public static class Observers
{
    private static readonly ObserverRecordValidator Validator = new();

    /// <summary>Decides whether somebody may observe on a day.</summary>
    /// <returns>
    /// The answer, with findings about identification, training before approval, approval by the day, and its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="observer"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The record is not well formed.</exception>
    public static Decision<Permission> Decide(ObserverRecord observer, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _ = Answer.Sound(observer, Validator);
        return Permission.From(
        [
            Answer.Stated(
                C5_0_1b, "identified by the quality manager or a co-ordinator", observer.IsIdentified).For(observer.Person),
            (observer.Approved is { Day: null }
                ? Answer.Stated(C5_0_1b, "approved after training", value: false)
                : Answer.NotAfter(
                    C5_0_1b, "training", observer.Trained, "approval", observer.Approved?.Day)).For(observer.Person),
            Answer.NotAfter(C5_0_1a, "approval", observer.Approved, "the observation", day).For(observer.Person),
            (observer.Ended is { } ended
                ? new(
                    C5_0_1a,
                    day < ended ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.Before("the observation", day, "the end of the approval", ended))
                : new Finding(C5_0_1a, Verdict.NotApplicable, new Measure.Nothing("end of the approval"))).For(observer.Person),
        ]);
    }
}
