using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Full membership of Naace: principle 11.</summary>
public static class Membership
{
    private static readonly AssessorMembershipValidator Validator = new();

    /// <summary>Checks whether an assessor is a full member on a day. The first and the last day of a period count.</summary>
    /// <exception cref="ArgumentException">The membership is null, or the day is not of the ISO calendar.</exception>
    /// <exception cref="FluentValidation.ValidationException">The periods are not well formed.</exception>
    public static Finding Check(AssessorMembership membership, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(membership);
        IsoDays.Require(day, nameof(day));
        var periods = Answer.Sound(membership, Validator).Periods;
        bool? isMember = periods?.Any(period => period.IsFull && period.Start <= day && !(period.End < day));
        return Answer.Stated(Principle11, $"full member of Naace on {English.Day(day)}", isMember).For(membership.Assessor);
    }
}
