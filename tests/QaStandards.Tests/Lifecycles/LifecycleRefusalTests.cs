using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.LibraryCard;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Tests.Lifecycles.Fork, QaStandards.Tests.Lifecycles.Go, QaStandards.Tests.Lifecycles.Facts>;

namespace QaStandards.Tests.Lifecycles;

public sealed class LifecycleRefusalTests
{
    private static readonly Criteria<Facts> When = new(new Criterion<Facts>(R2, "a", f => f.A, "do a"));

    [Fact]
    public void A_plain_duplicate_is_refused()
    {
        AssertRefused(
            "Rows 1 and 2 both answer On from Here; give each its own criteria, which exclude one another.",
            () => Of([new(Fork.Here, Go.On, Fork.Left, R1), new(Fork.Here, Go.On, Fork.Right, R2, When)]));
        AssertRefused(
            "Rows 1 and 3 both answer On from Here; give each its own criteria, which exclude one another.",
            () => Of([
                new(Fork.Here, Go.On, Fork.Left, R1, When),
                new(Fork.Left, Go.On, Fork.Left, R1),
                new(Fork.Here, Go.On, Fork.Right, R2, When),
            ]));
    }

    [Fact]
    public void A_status_that_is_not_listed_or_listed_twice_is_refused()
    {
        Row row = new(Fork.Here, Go.On, Fork.Left, R1);

        AssertRefused("Status Left is not listed; add it to the statuses.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Here], [Fork.Here], [], R0, row));
        AssertRefused("Status Here is not listed; add it to the statuses.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Left], [Fork.Left], [], R0, row));
        AssertRefused("Status Right is not listed; add it to the statuses.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Here, Fork.Left], [Fork.Right], [], R0, row));
        AssertRefused("Status Right is not listed; add it to the statuses.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Here, Fork.Left], [Fork.Here], [Fork.Right], R0, row));
        AssertRefused("Status Here is listed twice; list every status once.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Here, Fork.Left, Fork.Here], [Fork.Here], [], R0, row));
    }

    [Fact]
    public void A_lifecycle_without_statuses_starts_or_rows_is_refused()
    {
        Row row = new(Fork.Here, Go.On, Fork.Left, R1);

        AssertRefused("A lifecycle needs at least one status.", () => new Lifecycle<Fork, Go, Facts>([], [], [], R0, row));
        AssertRefused("A lifecycle needs at least one start.",
            () => new Lifecycle<Fork, Go, Facts>([Fork.Here, Fork.Left], [], [], R0, row));
        AssertRefused("A lifecycle needs at least one row.", () => Of([]));
    }

    [Fact]
    public void A_status_or_an_event_of_which_the_lifecycle_knows_nothing_is_refused()
    {
        var lifecycle = Of([new(Fork.Here, Go.On, Fork.Left, R1)]);

        AssertRefused("This lifecycle has no status 9. Known: Here, Left, Right.", () =>
            lifecycle.Next((Fork)9, Go.On, new(null, null)));
        AssertRefused("There is no event 9 in Go. Known: On.", () => lifecycle.Next(Fork.Here, (Go)9, new(null, null)));
        AssertRefused("There is no event 9 in Go. Known: On.", () => Of([new(Fork.Here, (Go)9, Fork.Left, R1)]));
        AssertRefused("Left is not a start of this lifecycle. Known: Here.", () => lifecycle.Begin(Fork.Left));
    }

    [Fact]
    public void Two_deadlines_of_one_row_for_one_event_are_refused()
    {
        var deadline = new Deadline<Go, Facts>(R1, "done", (day, _) => day, Go.On);

        AssertRefused("Two deadlines of one row lead to On; give each its own event.",
            () => new Row(Fork.Here, Go.On, Fork.Left, R1, starts: [deadline, deadline]));
    }

    [Fact]
    public void Null_and_empty_arguments_are_refused()
    {
        var lifecycle = LibraryCard.Lifecycle;
        Assert.Throws<ArgumentNullException>(() => lifecycle.Next((CardStatus)null!, CardEvent.Ban, Good));
        Assert.Throws<ArgumentNullException>(() => lifecycle.Next((Standing<CardStatus>)null!, CardEvent.Ban, Good));
        Assert.Throws<ArgumentNullException>(() => lifecycle.Next(CardStatus.Active, CardEvent.Ban, null!));
        Assert.Throws<ArgumentNullException>(() => lifecycle.PermittedFrom(null!));
        Assert.Throws<ArgumentNullException>(() => lifecycle.Begin(null!));
        Assert.Throws<ArgumentNullException>(() => new Standing<CardStatus>(null!));
        Assert.Throws<ArgumentNullException>(() => Target<CardStatus>.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target<CardStatus>.Of((Recall)2));
        Assert.Throws<ArgumentNullException>(() => Of([null!]));
        Assert.Throws<ArgumentNullException>(() => new Lifecycle<Fork, Go, Facts>(null!, [], [], R0));
        Assert.Throws<ArgumentNullException>(() => new Lifecycle<Fork, Go, Facts>([], [], [], null!));
        Assert.Throws<ArgumentNullException>(() => new Row(Fork.Here, Go.On, Fork.Left, null!));
        Assert.Throws<ArgumentNullException>(() => new Row(Fork.Here, Go.On, null!, R1));
        Assert.Throws<ArgumentNullException>(() => new Row(Fork.Here, Go.On, Fork.Left, R1, starts: [null!]));
        Assert.Throws<ArgumentNullException>(() => Row.FromEach(null!, Go.On, Fork.Left, R1));
        Assert.Throws<ArgumentNullException>(() => new Deadline<Go, Facts>(null!, "x", (d, _) => d, Go.On));
        Assert.Throws<ArgumentNullException>(() => new Deadline<Go, Facts>(R1, "x", null!, Go.On));
        Assert.Throws<ArgumentException>(() => new Deadline<Go, Facts>(R1, " ", (d, _) => d, Go.On));
        Assert.Throws<ArgumentNullException>(() => DecisionSteps.IsPermitted<int>(null!));
    }

    [Fact]
    public void The_parts_of_a_table_print_themselves()
    {
        Assert.Equal("Applied --Approve--> Active [Library 1]", LibraryCard.Lifecycle.Rows[0].ToString());
        Assert.Equal("Suspended --Reinstate--> Back [Library 5]", LibraryCard.Lifecycle.Rows[5].ToString());
        Assert.Equal("[Library 7] card renewed, otherwise Expire", Expiry.ToString());
        Assert.Equal("Suspended (before: Active)",
            new Standing<CardStatus>(CardStatus.Suspended, new(CardStatus.Active)).ToString());
    }

    private static Lifecycle<Fork, Go, Facts> Of(ReadOnlySpan<Row> rows) =>
        new([Fork.Here, Fork.Left, Fork.Right], [Fork.Here], [], R0, rows);

    private static void AssertRefused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);
}
