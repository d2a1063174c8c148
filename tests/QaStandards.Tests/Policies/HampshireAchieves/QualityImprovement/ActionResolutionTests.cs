using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 19")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 10")]
public sealed class ActionResolutionTests
{
    private static readonly LocalDate Mon_2025_03_31_Due = new(2025, 3, 31);
    private static readonly LocalDate Tue_2025_04_01_DayAfter = new(2025, 4, 1);

    [Fact]
    public void Nine_of_ten_in_time_are_not_all()
    {
        var actions = Enumerable.Range(1, 10)
            .Select(number => new DueAction { Id = $"A{number}", Due = Mon_2025_03_31_Due, Resolved = Milestone.On(number == 4 ? Tue_2025_04_01_DayAfter : Mon_2025_03_31_Due) });

        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 10] breached: 9 of 10 actions resolved by their due date; lacking A4",
            ActionResolution.Check(AppendixB_Tailored_10, actions, Tue_2025_04_01_DayAfter)[0].ToString());
    }

    [Fact]
    public void An_action_that_is_open_on_its_due_date_is_not_late()
    {
        DueAction[] open = [new() { Id = "A1", Due = Mon_2025_03_31_Due, Resolved = Milestone.NotReached }];

        Assert.Equal(Verdict.NotApplicable, ActionResolution.Check(AppendixB_YoungPeople_19, open, Mon_2025_03_31_Due)[0].Verdict);
        Assert.Equal(Verdict.Breached, ActionResolution.Check(AppendixB_YoungPeople_19, open, Tue_2025_04_01_DayAfter)[0].Verdict);
        Assert.Equal(Verdict.NotApplicable, ActionResolution.Check(AppendixB_YoungPeople_19, [], Tue_2025_04_01_DayAfter)[0].Verdict);
    }

    [Theory]
    [InlineData(30, "satisfied")]
    [InlineData(31, "breached")]
    public void A_later_day_counts_when_it_was_approved_before_the_first(int approved, string verdict)
    {
        DueAction[] extended =
        [
            new()
            {
                Id = "A1",
                Due = Mon_2025_03_31_Due,
                Resolved = Milestone.On(new(2025, 4, 14)),
                ExtendedTo = new(2025, 4, 14),
                ExtensionApproved = new(2025, 3, approved),
            },
        ];
        var findings = ActionResolution.Check(AppendixB_YoungPeople_19, extended, new(2025, 4, 30));

        Assert.Equal(verdict, findings[0].Verdict.Value);
        Assert.Equal((Verdict.Breached, false), (findings[1].Verdict, findings[1].Denies));
    }

    [Fact]
    public void Days_that_are_not_known_are_named() => Expect.Lacks(
        ActionResolution.Check(
            AppendixB_YoungPeople_19,
            [new() { Id = "A1", Due = Mon_2025_03_31_Due }, new() { Id = "A2", Resolved = Milestone.NotReached }],
            Tue_2025_04_01_DayAfter)[0],
        "the days of action A1",
        "the days of action A2");

    [Fact]
    public void Bad_input_is_refused()
    {
        Expect.Refuses(
            new DueActionValidator(),
            new() { Id = "A1", Due = Mon_2025_03_31_Due, ExtendedTo = new(2025, 3, 30) },
            "HAMPSHIRE1012",
            "Action A1 is extended to Sun 30 Mar 2025, before its due date on Mon 31 Mar 2025; correct one of the days.");
        Expect.Refuses(new DueActionValidator(), new() { Id = "" }, "HAMPSHIRE1011", "The action has no id; give one.");
        Assert.StartsWith(
            "HAMPSHIRE 1.0 is not about the resolution of actions; see ActionResolution.Clauses.",
            Assert.Throws<ArgumentException>(() => ActionResolution.Check(C1_0, [], Tue_2025_04_01_DayAfter)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Closing_what_is_late_never_makes_all_of_them_in_time(byte[] closings)
    {
        var asOf = Mon_2025_03_31_Due.PlusDays(300);
        var actions = closings.Select((days, place) => new DueAction { Id = $"A{place}", Due = Mon_2025_03_31_Due, Resolved = Milestone.On(Mon_2025_03_31_Due.PlusDays(days - 100)) })
            .Append(new() { Id = "late", Due = Mon_2025_03_31_Due, Resolved = Milestone.NotReached }).ToList();
        var closed = actions.Select(action => action.Id == "late" ? action with { Resolved = Milestone.On(asOf) } : action);
        var onTime = closings.Count(days => days <= 100);

        return ActionResolution.Check(AppendixB_Tailored_10, actions, asOf)[0].Measure is Measure.Every before
            && ActionResolution.Check(AppendixB_Tailored_10, closed, asOf)[0].Measure is Measure.Every after
            && before.Actual == onTime && after.Actual == onTime && before.Expected == after.Expected && after.Expected == closings.Length + 1;
    }
}
