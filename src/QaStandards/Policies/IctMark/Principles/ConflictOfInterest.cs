using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>
/// Whether an assessor is impartial towards a school: principle 9, "Eligibility to assess" and "Contact with schools".
/// </summary>
public static class ConflictOfInterest
{
    private static readonly ConflictCaseValidator Validator = new();

    /// <summary>
    /// Decides whether an assessor may assess a school. Only the assessor's own records about this school can bar or advise.
    /// </summary>
    /// <param name="conflict">What is known.</param>
    /// <param name="code">
    /// The code with its readings, the window of the advice (Principle 9h) and that of specific help (Eligibility to assess 1a), which
    /// bars for ever when there is none; the defaults when null.
    /// </param>
    /// <returns>
    /// <para>Blocked when anything bars the assessor; otherwise Pending while the ties, the records or the declaration are
    /// missing;</para>
    /// <para>
    /// otherwise AllowedWithAdvisory when the assessor was lately involved in the school's technology, or when a host gave no
    /// window and that cannot be told; otherwise Allowed. A finding for every clause, whatever the others answer.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="conflict"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<ConflictVerdict> Decide(ConflictCase conflict, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        _ = Answer.Sound(conflict, Validator);
        var readings = code ?? IctMarkCode.Undated;
        Finding[] own =
        [
            Declared(Principle9, conflict.Declaration),
            .. External(conflict),
            Contributed(conflict, Principle9c, "contributions to the self-review", readings),
            Contributed(conflict, Principle9d, "contributions to evidence or commentaries", readings),
            Tolerated(conflict, Principle9e),
            Tolerated(conflict, Principle9f),
            Tolerated(conflict, Principle9g),
            Recent(conflict, readings),
            Supported(conflict, readings),
            Tolerated(conflict, EligibilityToAssess1b),
            Colleagues(conflict),
        ];
        var verdict = Joined(own);
        return new(
            verdict,
            [.. own.Append(Ensured(verdict)).Select(finding => finding.For($"{conflict.Assessor} at {conflict.School}"))]);
    }

    // An advice that cannot be told, for want of a window or a day, is given: it bars nobody.
    private static ConflictVerdict Joined(Finding[] findings) =>
        Array.Exists(findings, finding => finding.Denies) ? ConflictVerdict.Blocked
        : Array.Exists(findings, finding => finding.Clause != Principle9h && finding.Verdict == Verdict.Undetermined)
            ? ConflictVerdict.Pending
        : Array.Exists(findings, finding => finding.Effect == Effect.Warns && finding.Verdict != Verdict.Satisfied)
            ? ConflictVerdict.AllowedWithAdvisory
        : ConflictVerdict.Allowed;

    // 9 and 47. Impartiality is shown afresh for each school.
    private static Finding Declared(Clause by, ImpartialityDeclaration? declaration) => declaration is null
        ? Answer.Unknown(by, "a declaration of impartiality for the school")
        : Answer.Stated(by, "conflict declared", declaration.HasConflict, mustBe: false);

    private static Finding[] External(ConflictCase conflict) => conflict.Ties switch
    {
        null => [Answer.Unknown(Principle9b, "ties to the school")],
        { Count: 0 } => [Answer.Stated(Principle9b, "tie to the school", value: false, mustBe: false)],
        var ties => [.. ties.Select(
            tie => Answer.Stated(Principle9b, $"tie to the school ({tie.Value})", value: true, mustBe: false))],
    };

    private static Finding Bars(ConflictCase conflict, Clause by, string of)
    {
        if (conflict.Support is null)
        {
            return Answer.Unknown(by, of);
        }

        var count = Own(conflict, by);
        return new(by, count == 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AtMost(of, count, 0));
    }

    // 41. For life, as the code has it, unless a host gives a number of months.
    private static Finding Supported(ConflictCase conflict, IctMarkCode code)
    {
        const string Help = "records of specific help through the framework";
        if (code.SupportMonths is not { } months || conflict.Support is null)
        {
            return Bars(conflict, EligibilityToAssess1a, Help);
        }

        var since = conflict.AsOf.PlusMonths(-months);
        SupportRecord[] all = [.. conflict.Support.Where(record => IsOwn(record, conflict) && record.Kind.By == EligibilityToAssess1a)];
        var count = all.Count(record => IsSince(record, since));
        return count == 0 && Array.Exists(all, record => record.Ended is null)
            ? Answer.Unknown(EligibilityToAssess1a, "the day on which specific help ended")
            : new(
                EligibilityToAssess1a,
                count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtMost($"{Help} since {English.Day(since)}", count, 0));
    }

    private static Finding Contributed(ConflictCase conflict, Clause by, string of, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.ContributionBars);
        return Bars(conflict, by, of).With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    private static Finding Tolerated(ConflictCase conflict, Clause by) =>
        conflict.Support is null ? Answer.Unknown(by, "support on record")
        : Own(conflict, by) is var count && count > 0 ? Found.AtLeast(by, "records of help that is tolerated", count, 0)
        : new(by, Verdict.NotApplicable, new Measure.Nothing("such help on record"));

    // 9h. Only an advice, and the code does not say how long an involvement stays recent.
    private static Finding Recent(ConflictCase conflict, IctMarkCode code)
    {
        const string Involvements = "recent involvements in the school's technology";
        if (conflict.Support is null)
        {
            return Answer.Unknown(Principle9h, Involvements);
        }

        SupportRecord[] all = [.. conflict.Support.Where(record => IsOwn(record, conflict) && record.Kind.IsTechnology)];
        if (all.Length > 0 && code.RecentMonths is null)
        {
            return Answer.Unknown(Principle9h, "the months for which an involvement stays recent");
        }

        var recent = code.RecentMonths is { } months
            ? all.Count(record => IsSince(record, conflict.AsOf.PlusMonths(-months)))
            : 0;
        return recent == 0 && Array.Exists(all, record => record.Ended is null)
            ? Answer.Unknown(Principle9h, "the day on which an involvement ended")
            : new(
                Principle9h,
                recent == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtMost(Involvements, recent, 0));
    }

    // 43. Another person of the same organisation bars nobody; it is noted.
    private static Finding Colleagues(ConflictCase conflict)
    {
        if (conflict.Support is null)
        {
            return Answer.Unknown(EligibilityToAssess1c, "support on record");
        }

        var others = conflict.Organisation is { } organisation
            ? conflict.Support.Count(record => record.Kind.Bars && record.School == conflict.School
                && record.Person != conflict.Assessor
                && string.Equals(record.Organisation, organisation, StringComparison.Ordinal))
            : 0;
        return others > 0
            ? Found.AtLeast(EligibilityToAssess1c, "records of help by colleagues, which is tolerated", others, 0)
            : new(EligibilityToAssess1c, Verdict.NotApplicable, new Measure.Nothing("help by colleagues on record"));
    }

    private static Finding Ensured(ConflictVerdict verdict) => verdict == ConflictVerdict.Pending
        ? Answer.Unknown(ContactWithSchools1c, "whether there is a conflict of interest")
        : Answer.Stated(ContactWithSchools1c, "conflict of interest", verdict == ConflictVerdict.Blocked, mustBe: false);

    private static bool IsSince(SupportRecord record, LocalDate day) => record.Ended is { } ended && !(ended.Day < day);

    private static int Own(ConflictCase conflict, Clause by) =>
        conflict.Support!.Count(record => IsOwn(record, conflict) && record.Kind.By == by);

    private static bool IsOwn(SupportRecord record, ConflictCase conflict) =>
        string.Equals(record.Person, conflict.Assessor, StringComparison.Ordinal)
        && string.Equals(record.School, conflict.School, StringComparison.Ordinal);
}
