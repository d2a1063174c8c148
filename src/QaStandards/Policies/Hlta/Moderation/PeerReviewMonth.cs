using System;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.PeerReviewMonthStatus;
using Rule = QaStandards.Eligibility.Criterion<QaStandards.Policies.Hlta.Moderation.PeerReviewMonthCase>;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// A month of peer review at one provider, from the pair to the joint report: HLTA Code of Practice, paragraphs 71, 75 and 85
/// to 92.
/// </summary>
public static class PeerReviewMonth
{
    private static readonly ReviewPeriodValidator PeriodValidator = new();

    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<PeerReviewMonthStatus, PeerReviewMonthEvent, PeerReviewMonthCase> Lifecycle { get; } =
        LifecycleOf(HltaCode.April2017);

    /// <summary>
    /// Returns the table under the readings and the parameter of a code: the size of the draw, who scrutinised, which forms.
    /// </summary>
    /// <remarks>A joint report that comes late is still one; that it was late is reported.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<PeerReviewMonthStatus, PeerReviewMonthEvent, PeerReviewMonthCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [NotOpened],
            finals: [Nil, Closed],
            closedBy: C65,
#pragma warning disable format // a table
            //   from           on                                             to             by     when                  starts
            new( NotOpened,     PeerReviewMonthEvent.OpenMonth,                Open,          C88a,  new(Paired)                           ),
            new( Open,          PeerReviewMonthEvent.FindCohortEmpty,          Nil,           C71a,  new(Empty)                            ),
            new( Open,          PeerReviewMonthEvent.PublishNationalStandards, Open,          C85c,  new(Agreed)                           ),
            new( Open,          PeerReviewMonthEvent.PresentList,              Listed,        C75_6, new(Listing)                          ),
            new( Listed,        PeerReviewMonthEvent.DrawSample,               Drawn,         C75_6, new(ByReviewer, Size(code))           ),
            new( Drawn,         PeerReviewMonthEvent.CompletePlan,             Planned,       C75,   new(PlanKept)                         ),
            new( Planned,       PeerReviewMonthEvent.HoldEvent,                EventHeld,     C71a,  new(Ready(code)),     [ReportDue]     ),
            new( EventHeld,     PeerReviewMonthEvent.ExchangeReport,           Reported,      C92,   new(Exchanged)                        ),
            new( EventHeld,     PeerReviewMonthEvent.MissDeadline,             ReportOverdue, C92,   new(Late)                             ),
            new( ReportOverdue, PeerReviewMonthEvent.ExchangeReport,           Reported,      C92,   new(Exchanged)                        ),
            new( Reported,      PeerReviewMonthEvent.CloseMonth,               Closed,        C90,   new(Supported)                        ));
#pragma warning restore format
    }

    // 87 and 88. The period of the pair holds the day of the event, and the reviewer is of another provider.
    private static Rule[] Paired =>
    [
        Rule.Measured(
            C88a,
            "period of peer review and the day of the event",
            f => f is { Period: { } period, EventDay: { } day }
                ? new Measure.Covers("pair", Answer.Sound(period, PeriodValidator).Period, new(day, day))
                : null,
            measure => measure is Measure.Covers covers && covers.Actual.Contains(covers.Needed.Start),
            "have the Partnership set the pairs"),
        new(
            C87a,
            "reviewed by another provider",
            f => f is { Period: { } period, Provider: { } provider }
                ? Answer.Sound(period, PeriodValidator).Pairs
                    .Any(pair => Guard.Same(pair.Reviewed, provider) is true && Guard.Same(pair.Reviewer, provider) is false)
                : null,
            "have the Partnership set the pairs"),
    ];

    // 71. A month without files needs neither event nor report.
    private static Rule[] Empty =>
    [
        Rule.AtMost(C71a, "files in the month", f => f.Files, 0, "present the list"),
        new(C71a, "event held without files", f => f.IsEventHeld, "report on the event", mustBe: false),
    ];

    private static Rule Agreed => Rule.AtLeast(
        C85c, "national standards", f => f.National?.Count, 1, "have the Partnership agree on them");

    // 75. The whole list; drawn by the peer reviewer or the deputy; enough of it, as far as there is any.
    private static Rule Listing => new(
        C75_6, "list of exactly the files judged met", f => f.IsListComplete, "present every file judged met and no other");

    private static Rule ByReviewer => new(
        C75_6,
        "drawn by the peer reviewer or the deputy",
        f => Guard.Same(f.DrawnBy, f.PeerReviewer) is true ? true
            : Guard.Same(f.DrawnBy, f.Deputy) is true ? true
            : f.DrawnBy is null || f.PeerReviewer is null || f.Deputy is null ? null
            : false,
        "have the peer reviewer draw");

    private static Rule PlanKept => new(
        C75, "plan that keeps paragraphs 75 to 77 and 84 to 86", f => f.Plan is { } plan ? !plan.Deny : null, "plan again");

    // 92. Three working days from the last day of the event.
    private static Deadline<PeerReviewMonthEvent, PeerReviewMonthCase> ReportDue =>
        new(PeerReview.JointReportLimit, f => f.Calendar, PeerReviewMonthEvent.MissDeadline);

    private static Rule Late => new Rule(
        C92, "joint report exchanged by its last day", _ => false, "exchange it now").With(Effect.Warns);

    private static Rule[] Exchanged
    {
        get
        {
            var rules = Guard.Each<PeerReviewMonthCase>(
                3,
                C92,
                "joint report, the day and the working days",
                f => f is { Report: { } report, Day: { } day, Calendar: { } calendar }
                    ? PeerReview.Check(report, day, calendar)
                    : null,
                "exchange a report that both sign, with the issues or the statement that there are none");
            return [rules[0].With(Effect.Warns), rules[1], rules[2]];
        }
    }

    private static Rule Supported => new(
        C90, "every request for support answered or carried over", f => f.AreRequestsSettled, "answer them or carry them over");

    private static Rule Size(HltaCode code)
    {
        var choice = code.ChoiceOf(HltaReadings.FivePerCentOf);
        return Rule.Measured(
            C75_6,
            "files judged met, those left to draw from and those drawn",
            f => f is { Met: { } met, Pool: { } pool, Drawn: { } drawn }
                ? new Measure.AtLeast(
                    "files drawn at random", drawn, Math.Min(pool, code.MetFraction.SizeOf(choice.IsDefault ? met : pool)))
                : null,
            measure => measure is Measure.AtLeast size && size.Actual >= size.Limit,
            "draw more").Under(choice);
    }

    // 66, 72 and 74. Moderators who may open the event; every sampled file scrutinised and with its forms.
    private static Rule[] Ready(HltaCode code) =>
    [
        Rule.Checked(
            C66,
            "scrutiny of the sampled files and the day of the event",
            f => f is { Sample: { } sample, EventDay: { } day }
                ? Answer.Every(
                    C66, "sampled files that passed scrutiny", [.. sample.Select(file => (file.File, Passed(file, day, code)))])
                : null,
            "scrutinise them first"),
        new(
            C72,
            "moderators who may open the event",
            f => f.Event is { } month ? Is(MonthlyEvents.DecideOpening(month, code).Outcome) : null,
            "nominate a senior moderator and confirmed moderators"),
        Rule.Checked(
            C74b,
            "forms of the sampled files",
            f => f.Forms is { } forms
                ? Answer.Every(
                    C74b, "sampled files with every form", [.. forms.Select(file => (file.File, Complete(file, code)))])
                : null,
            "add the forms"),
    ];

    private static bool? Passed(ScrutinisedFile file, LocalDate day, HltaCode code) =>
        Is(PreModerationScrutiny.DecideModeration(file, day, code).Outcome);

    private static bool? Complete(FileForms file, HltaCode code) =>
        file.Forms is null ? null : FileContents.Check(file.File, file.Forms, code).Verdict == Verdict.Satisfied;

    private static bool? Is(Permission permission) =>
        permission == Permission.Undetermined ? null : permission == Permission.Permitted;
}
