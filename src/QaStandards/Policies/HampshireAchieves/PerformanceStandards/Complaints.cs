using System;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>
/// Section 4.1, "Feedback and complaints": dealt with in good time and to effect. The time is the complaints policy's.
/// </summary>
public static class Complaints
{
    private static readonly ComplaintValidator Validator = new();

    /// <summary>Checks one complaint.</summary>
    /// <returns>A finding about the time, and, once it was dealt with, one about the effect, which somebody judges.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="complaint"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The complaint is not well formed.</exception>
    public static Findings Check(Complaint complaint, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        _ = Answer.Sound(complaint, Validator);
        return
        [
            Answer.DoneBy(
                C4_1_Complaints,
                "complaint dealt with",
                complaint.Closed,
                "last day by the complaints policy",
                complaint.Due,
                asOf).For(complaint.Id),
            (complaint.Closed?.Day <= asOf
                ? Answer.Stated(C4_1_Complaints, "dealt with to effect", complaint.IsEffective)
                : new(C4_1_Complaints, Verdict.NotApplicable, new Measure.Nothing("effect to judge yet"))).For(complaint.Id),
        ];
    }
}
