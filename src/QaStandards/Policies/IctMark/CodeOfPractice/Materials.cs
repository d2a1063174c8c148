using System;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who may alter material of the scheme: "Materials".</summary>
public static class Materials
{
    /// <summary>Decides whether material may be altered on a day. A permission by word of mouth is none.</summary>
    /// <exception cref="ArgumentException">
    /// The use is null or names no material, the permission ends before it begins, or the day is not of the ISO calendar.
    /// </exception>
    public static Decision<Permission> Decide(MaterialUse use, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(use);
        ArgumentException.ThrowIfNullOrWhiteSpace(use.Material, nameof(use));
        IsoDays.Require(day, nameof(day));
        if (use.To < use.From)
        {
            throw new ArgumentException(
                $"The permission for {use.Material} from {English.Day(use.From!.Value)} ends on {English.Day(use.To!.Value)}, "
                + "before it begins; "
                + "exchange the two days.",
                nameof(use));
        }

        return Permission.From([Permitted(use, day).For(use.Material)]);
    }

    private static Finding Permitted(MaterialUse use, LocalDate day) => use.IsAltered switch
    {
        null => Answer.Unknown(Materials1b, "whether the material is altered"),
        false => new(Materials1b, Verdict.NotApplicable, new Measure.Nothing("alteration")),
        _ => Answer.Stated(
            Materials1b,
            $"permitted in writing on {English.Day(day)}",
            use.IsPermittedInWriting is { } isWritten ? isWritten && !(day < use.From) && !(day > use.To) : null),
    };
}
