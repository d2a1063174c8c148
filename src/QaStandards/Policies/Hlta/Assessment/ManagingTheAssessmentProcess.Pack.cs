using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <content>Paragraph 41: what is sent for a candidate, within five days of day two.</content>
public static partial class ManagingTheAssessmentProcess
{
    private const int Days = 5;
    private const string Sending = "complete forms and evidence sent";

    private static readonly ApplicationPackValidator PackValidator = new();

    // 41. Five days; elsewhere the Code says working days where it wants them.

    /// <summary>Returns the limit of five days after day two, under the reading of what a day is.</summary>
    /// <param name="code">The readings; calendar days when null.</param>
    /// <example>Five days after Wed 20 Dec 2017 is Mon 25 Dec 2017; rolled, Wed 27 Dec; in working days, Fri 29 Dec.</example>
    public static Limit SendingLimit(HltaCode? code = null) =>
        (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FiveDays).Code switch
        {
            "working-days" => new WorkingDayLimit(C41b, Sending, Days),
            "calendar-days-rolled" => new CalendarDayLimit(C41b, Sending, Days).RolledTo(RollConvention.Following),
            _ => new CalendarDayLimit(C41b, Sending, Days),
        };

    /// <summary>Decides what becomes of what was sent: is it complete, was the first complete sending in time, does an F17 go back.</summary>
    /// <param name="pack">The facts. A complete sending stays complete whatever is sent later.</param>
    /// <param name="asOf">The day of the answer; what is sent later is still to come.</param>
    /// <param name="calendar">The working days, which count only under another reading than the default.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <returns>The outcome, with findings about 41a (complete), 41b (in time) and 41c (each incomplete F17 returned).</returns>
    /// <remarks>A return does not stop the clock: the first complete sending is held to the first due date.</remarks>
    /// <exception cref="ArgumentNullException">The facts or the calendar are null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<PackOutcome> DecidePack(
        ApplicationPack pack, LocalDate asOf, WorkingCalendar calendar, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(calendar);
        Answer.Sound(pack, PackValidator);
        if (pack.Sent is not { } all)
        {
            var unknown = ((Clause[])[C41a, C41b, C41c]).Select(clause => Answer.Unknown(clause, "what was sent").For(pack.Candidate));
            return new(PackOutcome.Undetermined, Findings.Of(unknown));
        }

        var sent = all.Where(each => each.SentOn <= asOf).OrderBy(each => each.SentOn).ToList();
        var best = sent.Find(each => PackContent.IsComplete(PackContent.All(each)) == true) ?? sent.LastOrDefault();
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FiveDays);
        List<Finding> findings =
        [
            best is null ? new(C41a, Verdict.NotApplicable, new Measure.Nothing("forms or evidence sent"))
                : Answer.Every(C41a, "parts sent", PackContent.All(best)),
            InTime(SendingLimit(code), pack.DayTwo, sent, asOf, calendar).Under(choice),
            .. Returned(sent),
        ];
        return new(Outcome(best), Findings.Of(findings.Select(finding => finding.For(pack.Candidate))));
    }

    private static PackOutcome Outcome(SentPack? best)
    {
        if (best is null)
        {
            return PackOutcome.Awaited;
        }

        return (PackContent.IsComplete(PackContent.Form(best)), PackContent.IsComplete(PackContent.All(best))) switch
        {
            (false, _) => PackOutcome.F17Returned,
            (true, false) => PackOutcome.PartsRequested,
            (true, true) => PackOutcome.Complete,
            _ => PackOutcome.Undetermined,
        };
    }

    private static Finding InTime(Limit limit, LocalDate? dayTwo, List<SentPack> sent, LocalDate asOf, WorkingCalendar calendar)
    {
        if (dayTwo is not { } from || limit.Due(from, calendar).On is not { } due)
        {
            return limit.Check(dayTwo, done: null, asOf, calendar);
        }

        // What may be complete and is not known to be must not make a difference, or else it is what is missing.
        var possible = sent.Find(each => PackContent.IsComplete(PackContent.All(each)) != false);
        var certain = sent.Find(each => PackContent.IsComplete(PackContent.All(each)) == true);
        var finding = On(certain);
        return On(possible).Verdict == finding.Verdict
            ? finding
            : new(C41b, Verdict.Undetermined, Answer.Every(C41b, Sending, PackContent.All(possible!)).Measure);

        Finding On(SentPack? complete)
        {
            var verdict = (complete?.SentOn ?? asOf) > due ? Verdict.Breached : complete is null ? Verdict.Open : Verdict.Satisfied;
            return new(C41b, verdict, new Measure.DoneBy(Sending, complete?.SentOn, due, asOf));
        }
    }

    private static IEnumerable<Finding> Returned(List<SentPack> sent)
    {
        var open = sent.Where(each => PackContent.IsComplete(PackContent.Form(each)) != true).ToList();
        if (open.Count == 0)
        {
            yield return new(C41c, Verdict.NotApplicable, new Measure.Nothing("incomplete F17"));
        }

        foreach (var each in open)
        {
            var form = Answer.Every(C41c, "parts of the F17", PackContent.Form(each));
            yield return form.Verdict == Verdict.Undetermined ? form : (each.F17Returned?.Day, each.F17Returned) switch
            {
                ({ } _, _) => Answer.Stated(C41c, "incomplete F17 returned", value: true),
                (null, null) => Answer.Unknown(C41c, "incomplete F17 returned"),
                _ => new(C41c, Verdict.Open, new Measure.Stated("incomplete F17 returned", Actual: false, Expected: true)),
            };
        }
    }
}
