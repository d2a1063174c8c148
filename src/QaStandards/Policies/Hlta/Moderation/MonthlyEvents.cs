using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Monthly moderation and who moderates, HLTA Code of Practice, paragraphs 71 to 73.</summary>
public static class MonthlyEvents
{
    private static readonly MonthlyEventValidator EventValidator = new();
    private static readonly ModeratorValidator ModeratorValidator = new();

    // 71. One event for each cohort; a month without files needs none.

    /// <summary>Checks how many events a month's cohort has.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="files">How many files it has; null when that is not known.</param>
    /// <param name="events">
    /// Its events; null when they are not known. A second one is refused: late files join the next cohort.
    /// </param>
    /// <exception cref="ArgumentException">The cohort is null or empty, or the number is negative.</exception>
    public static Finding CheckEvents(string cohort, int? files, IEnumerable<string>? events)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(cohort);
        ArgumentOutOfRangeException.ThrowIfNegative(files ?? 0, nameof(files));
        var held = events?.Distinct(StringComparer.Ordinal).Count();
        var finding = (files, held) switch
        {
            (0, 0) => new(C71a, Verdict.NotApplicable, new Measure.Nothing("file in the month")),
            (_, null) => Answer.Unknown(C71a, "the events of the cohort"),
            (null, <= 1) => Answer.Unknown(C71a, "how many files the cohort has"),
            (_, { } number) => Exactly("moderation events of the cohort", number, 1),
        };
        return finding.For(cohort);
    }

    // 73. Experienced, trained, and confirmed by a senior moderator before moderating with full responsibility.

    /// <summary>Decides how far somebody may moderate on a day.</summary>
    /// <param name="moderator">The facts.</param>
    /// <param name="day">The day of the event; whoever is confirmed on it is in time.</param>
    /// <param name="code">
    /// The Code with its readings, of which one is about the first senior moderator; the defaults when null.
    /// </param>
    /// <returns>The duty, with a finding for each condition of full responsibility.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moderator"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<ModeratorDuty> DecideDuty(Moderator moderator, LocalDate day, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(moderator);
        _ = Answer.Sound(moderator, ModeratorValidator);
        var ready = Ready(moderator);
        List<Finding> confirmed = [.. Confirmed(moderator, day, code)];
        var duty = (Worst(ready), Worst(confirmed)) switch
        {
            (false, _) => ModeratorDuty.NotReady,
            (true, true) => ModeratorDuty.FullResponsibility,
            (true, false) => ModeratorDuty.Supervised,
            _ => ModeratorDuty.Undetermined,
        };
        return new(duty, Findings.Of(ready.Concat(confirmed).Select(finding => finding.For(moderator.Name))));
    }

    // 72. Moderators, and one senior moderator or more, nominated before the event.

    /// <summary>Decides whether a monthly event may open with its moderators.</summary>
    /// <param name="month">The event.</param>
    /// <param name="code">The Code with its readings; the defaults when null.</param>
    /// <returns>
    /// Findings of 72, then those of 73 about each moderator, full responsibility being asked only of those who are not
    /// supervised; and a warning of 79(2) when nobody could be a second moderator.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="month"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideOpening(MonthlyEvent month, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(month);
        _ = Answer.Sound(month, EventValidator);
        if (month.Moderators is not { } moderators)
        {
            return Permission.From([Answer.Unknown(C72, "who moderates").For(month.Cohort)]);
        }

        List<Finding> findings =
        [
            Found.AtLeast(C72, "moderators", moderators.Count, 1).For(month.Cohort),
            Senior(moderators).For(month.Cohort),
            Nominated(moderators, month.On).For(month.Cohort),
        ];
        findings.AddRange(moderators.SelectMany(moderator => Fit(moderator, month.On, code)).OrderBy(finding => finding.Clause == C73 ? 0 : 1));
        findings.Add(Found.AtLeast(C79_2a, "moderators, so that a second one can review", moderators.Count, 2)
            .With(Effect.Warns).For(month.Cohort));
        return Permission.From(Findings.Of(findings));
    }

    private static IEnumerable<Finding> Fit(Moderator moderator, LocalDate? day, HltaCode? code) => (moderator.IsSupervised, day) switch
    {
        (true, _) => Ready(moderator).Select(finding => finding.For(moderator.Name)),
        (_, { } known) => DecideDuty(moderator, known, code).Findings,
        _ => [Answer.Unknown(C73, "the day of: moderation event").For(moderator.Name)],
    };

    private static List<Finding> Ready(Moderator moderator) =>
    [
        Answer.Stated(C73, "experienced assessor", moderator.IsExperienced),
        Answer.Stated(C73, "trained to moderate", moderator.IsTrained),
    ];

    private static IEnumerable<Finding> Confirmed(Moderator moderator, LocalDate day, HltaCode? code)
    {
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FirstSeniorModerator);
        if (moderator.IsDesignated is true && choice.IsDefault)
        {
            yield return Answer.Stated(C73, "first senior moderator, designated by the Partnership", value: true);
            yield break;
        }

        yield return Answer.NotAfter(C73, "competence confirmed", moderator.Confirmed, "event", day).Under(choice);
        if (moderator.Confirmed?.Day is not null)
        {
            yield return Answer.Stated(C73, "confirmed by a senior moderator", moderator.IsConfirmerSenior);
            yield return Answer.Stated(C73, "confirmed by themselves", Guard.Same(moderator.ConfirmedBy, moderator.Name), mustBe: false);
        }
    }

    private static bool? Worst(List<Finding> findings) => findings.Exists(finding => finding.Verdict == Verdict.Breached) ? false
        : findings.TrueForAll(finding => finding.Verdict == Verdict.Satisfied) ? true
        : null;

    private static Finding Senior(ValueList<Moderator> moderators)
    {
        var senior = moderators.Count(moderator => moderator.IsSenior is true);
        return senior == 0 && moderators.Any(moderator => moderator.IsSenior is null)
            ? Answer.Unknown(C72, "who of the moderators is senior")
            : Found.AtLeast(C72, "senior moderators", senior, 1);
    }

    private static Finding Nominated(ValueList<Moderator> moderators, LocalDate? day) => moderators.Count == 0
        ? new(C72, Verdict.NotApplicable, new Measure.Nothing("moderator to nominate"))
        : Answer.Every(
            C72,
            "moderators nominated before the event",
            [.. moderators.Select(moderator => (moderator.Name, IsBefore(moderator.Nominated, day)))]);

    private static bool? IsBefore(Milestone? nominated, LocalDate? day) => nominated is null ? null
        : nominated.Day is not { } when ? false
        : day is { } known ? when < known
        : null;

    private static Finding Exactly(string of, int actual, int expected) =>
        new(C71a, actual == expected ? Verdict.Satisfied : Verdict.Breached, new Measure.Exactly(of, actual, expected));
}
