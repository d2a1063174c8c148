using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.LibraryCard;
using Row = QaStandards.Lifecycles.Transition<string, QaStandards.Tests.Lifecycles.Signal, QaStandards.Tests.Lifecycles.Facts>;

namespace QaStandards.Tests.Lifecycles;

public sealed class LifecycleLintTests
{
    private static readonly bool?[] Answers = [true, false, null];

    private static readonly Facts[] Everything = [.. from a in Answers from b in Answers select new Facts(a, b)];

    private static readonly Row AtoB = new("A", Signal.Go, "B", R1);

    [Fact]
    public void A_sound_lifecycle_has_no_flaw()
    {
        Assert.Empty(LifecycleLint.Check(
            LibraryCard.Lifecycle,
            from books in new long?[] { 0, 1, null }
            from paid in Answers
            select new Card { Books = books, FinePaid = paid }));
        Assert.Empty(Check(["A", "B"], ["B"], AtoB, new("A", Signal.Stop, "A", R1)));
    }

    [Fact]
    public void A_status_that_cannot_be_reached_is_found() => AssertFlaws(
        ["unreachable: C cannot be reached from a start"],
        Check(["A", "B", "C"], ["B"], AtoB, new("C", Signal.Stop, "B", R1)));

    [Fact]
    public void A_status_that_nobody_can_leave_although_it_is_not_final_is_found() => AssertFlaws(
        ["no-exit: B cannot be left, although it is not final"],
        Check(["A", "B", "C"], ["C"], AtoB, new("A", Signal.Stop, "C", R1), new("B", Signal.Stop, "B", R1)));

    [Fact]
    public void A_circle_that_never_ends_is_found() => AssertFlaws(
        [
            "dead-end: B can be left, but never leads to a final status",
            "dead-end: C can be left, but never leads to a final status",
        ],
        Check(["A", "B", "C", "D"], ["D"], AtoB, new("A", Signal.Stop, "D", R1), new("B", Signal.Go, "C", R1),
            new("C", Signal.Go, "B", R1)));

    [Fact]
    public void A_circle_is_no_dead_end_where_nothing_is_final() =>
        Assert.Empty(Check(["A", "B"], [], AtoB, new("B", Signal.Stop, "A", R1)));

    [Fact]
    public void A_final_status_that_is_left_is_found() => AssertFlaws(
        ["final-is-left: B is final, and yet a row leads out of it"],
        Check(["A", "B"], ["A", "B"], AtoB, new("B", Signal.Stop, "A", R1)).Where(f => f.Status != "A"));

    [Fact]
    public void An_event_that_no_status_answers_is_found() => AssertFlaws(
        ["unanswered-event: no status answers Stop"], Check(["A", "B"], ["B"], AtoB));

    [Fact]
    public void Rows_whose_criteria_do_not_exclude_one_another_are_found()
    {
        Row[] rows =
        [
            new("A", Signal.Go, "B", R1, A(true)), new("A", Signal.Go, "C", R1, B(true)), new("A", Signal.Stop, "B", R1),
        ];
        var flaw = Assert.Single(Check(["A", "B", "C"], ["B", "C"], rows));

        Assert.Equal("several-rows: rows 1, 2 all permit Go from A for example 1", flaw.ToString());
        Assert.Equal(("A", "Go"), (flaw.Status, flaw.Event));
        Assert.Equal([1, 2], flaw.Rows);
    }

    [Fact]
    public void Rows_whose_criteria_exclude_one_another_are_not() => Assert.Empty(Check(
        ["A", "B", "C"], ["B", "C"],
        new("A", Signal.Go, "B", R1, A(true)), new("A", Signal.Go, "C", R1, A(false)), new("A", Signal.Stop, "B", R1)));

    [Fact]
    public void Three_rows_are_reported_by_each_set_that_is_permitted_together() => AssertFlaws(
        [
            "several-rows: rows 1, 2 all permit Go from A for example 1",
            "several-rows: rows 2, 3 all permit Go from A for example 4",
        ],
        Check(["A", "B"], ["B"],
            new("A", Signal.Go, "B", R1, A(true)), new("A", Signal.Go, "B", R1, B(true)), new("A", Signal.Go, "A", R1, A(false)),
            new("A", Signal.Stop, "B", R1)));

    [Fact]
    public void Criteria_that_throw_are_found() => AssertFlaws(
        ["no-answer: the criteria of row 1 throw for example 3"],
        Check(["A", "B"], ["B"],
            new("A", Signal.Go, "B", R1, new(new Criterion<Facts>(R1, "b", f => f.B!.Value, "do b"))),
            new("A", Signal.Stop, "B", R1)));

    [Fact]
    public void A_deadline_whose_event_no_status_ahead_answers_is_found() => AssertFlaws(
        ["lost-deadline: row 1 starts a time after which Go happens, which no status ahead answers"],
        Check(["A", "B"], ["B"],
            new("A", Signal.Go, "B", R1, starts: [new(R7, "done", (day, _) => day, Signal.Go)]), new("A", Signal.Stop, "B", R1)));

    [Fact]
    public void A_start_that_recalls_is_found() => AssertFlaws(
        ["nothing-to-recall: A recalls the status that was left, but it is a start"],
        Check(["A", "B"], ["B"], AtoB, new("A", Signal.Stop, Recall.Back, R1)));

    [Fact]
    public void A_row_back_leads_to_every_status_it_could_have_been() => Assert.Empty(Check(
        ["A", "B", "C", "D"], ["D"],
        AtoB, new("A", Signal.Stop, "C", R1), new("C", Signal.Stop, Recall.Back, R1), new("C", Signal.Go, Recall.Beneath, R1),
        new("B", Signal.Go, "D", R1)));

    [Fact]
    public void The_kinds_are_parsed_by_their_codes()
    {
        Assert.All(FlawKind.All, kind => Assert.Same(kind, FlawKind.Parse(kind.Value)));
        Assert.Equal(9, FlawKind.All.Select(k => k.Value).Distinct().Count());
        Assert.False(FlawKind.TryParse("Unreachable", out _));
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => LifecycleLint.Check<CardStatus, CardEvent, Card>(null!, []));
        Assert.Throws<ArgumentNullException>(() => LifecycleLint.Check(LibraryCard.Lifecycle, null!));
        Assert.Throws<ArgumentNullException>(() => LifecycleLint.Check(LibraryCard.Lifecycle, [null!]));
    }

    private static Criteria<Facts> A(bool mustBe) => new(new Criterion<Facts>(R1, "a", f => f.A, "do a", mustBe));

    private static Criteria<Facts> B(bool mustBe) => new(new Criterion<Facts>(R1, "b", f => f.B, "do b", mustBe));

    private static ValueList<LifecycleFlaw> Check(
        ValueList<string> statuses, ValueList<string> finals, params ReadOnlySpan<Row> rows) =>
        LifecycleLint.Check(new Lifecycle<string, Signal, Facts>(statuses, [statuses[0]], finals, R0, rows), Everything);

    private static void AssertFlaws(string[] expected, System.Collections.Generic.IEnumerable<LifecycleFlaw> flaws) =>
        Assert.Equal(expected, flaws.Select(f => f.ToString()));
}

public enum Signal
{
    Go,
    Stop,
}
