using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.CardEvent;
using static QaStandards.Tests.Lifecycles.CardStatus;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

public sealed class LifecycleTests
{
    private static readonly Card[] Everything =
    [
        .. from address in new bool?[] { true, false, null }
           from books in new long?[] { 0, 1, 12, 13, null }
           from introduced in new bool?[] { true, false, null }
           from paid in new bool?[] { true, false, null }
           select new Card { AddressProved = address, Books = books, Introduced = introduced, FinePaid = paid },
    ];

    [Fact]
    public void A_permitted_event_gives_the_new_status_and_its_clause()
    {
        var decision = Lifecycle.Next(Applied, Approve, Good);

        Assert.Same(Active, decision.Outcome);
        Assert.True(decision.IsPermitted());
        Assert.Equal(
            """
            Active
            [Library 1] satisfied: Approve leads from Applied to Active
            [Library 1] satisfied: address is proved: yes; must be yes
            """,
            decision.ToString());
    }

    [Fact]
    public void An_event_that_no_row_answers_is_refused_by_the_closing_clause_whatever_its_force()
    {
        var decision = Lifecycle.Next(Leaving, Borrow, Good);

        Assert.Same(Leaving, decision.Outcome);
        Assert.False(decision.IsPermitted());
        Assert.False(decision.Stands);
        Assert.Equal("[Library 0] breached: event from Leaving is Borrow; allowed: Settle, Ban", decision.Findings.ToString());
        Assert.Equal("[Library 0] breached: event from Closed is Ban; allowed: none",
            Lifecycle.Next(Closed, Ban, Good).Findings.ToString());
    }

    [Fact]
    public void A_criterion_that_is_not_met_refuses_and_says_what_would_turn_it()
    {
        var decision = Lifecycle.Next(Applied, Approve, Good with { AddressProved = false });

        Assert.Same(Applied, decision.Outcome);
        Assert.False(decision.Stands);
        Assert.Equal("[Library 1] breached: address is proved: no; must be yes (to turn it: show a letter)",
            decision.Findings.ToString());
    }

    [Fact]
    public void A_missing_fact_leaves_the_status_and_is_named()
    {
        var decision = Lifecycle.Next(Applied, Approve, new());

        Assert.Same(Applied, decision.Outcome);
        Assert.False(decision.IsPermitted());
        Assert.Equal("[Library 1] undetermined: cannot be told without: address is proved", decision.Findings.ToString());
    }

    [Fact]
    public void A_warning_does_not_refuse_and_is_reported()
    {
        var decision = Lifecycle.Next(Active, Borrow, Good with { Introduced = false });

        Assert.True(decision.IsPermitted());
        Assert.True(decision.Stands);
        Assert.Equal(
            """
            [Library 3] satisfied: Borrow leads from Active to Active
            [Library 3] satisfied: 0 books; at most 12
            [Library 3] breached: attended the introduction: no; must be yes (to turn it: attend it)
            """,
            decision.Findings.ToString());
    }

    [Theory]
    [InlineData(0L, "Closed",
        "[Library 8] satisfied: Leave leads from Active to Closed\n[Library 8] satisfied: has books: no; must be no")]
    [InlineData(2L, "Leaving",
        "[Library 8] satisfied: Leave leads from Active to Leaving\n[Library 8] satisfied: has books: yes; must be yes")]
    [InlineData(null, "Active", "[Library 8] undetermined: cannot be told without: has books")]
    public void Rows_for_one_event_are_told_apart_by_their_criteria(long? books, string status, string findings)
    {
        var decision = Lifecycle.Next(Active, Leave, new() { Books = books });

        Assert.Equal(status, decision.Outcome.Name);
        Assert.Equal(findings, decision.Findings.ToString());
    }

    [Fact]
    public void While_one_row_might_permit_the_event_the_breaches_of_the_others_do_not_refuse_it()
    {
        var lifecycle = Two(new(A("a", f => f.A)), new(A("b", f => f.B)));

        Assert.Equal("[Library 1] undetermined: cannot be told without: b",
            lifecycle.Next(Fork.Here, Go.On, new(false, null)).Findings.ToString());
        Assert.Equal(
            "[Library 1] breached: a: no; must be yes (to turn it: a)\n[Library 1] breached: b: no; must be yes (to turn it: b)",
            lifecycle.Next(Fork.Here, Go.On, new(false, false)).Findings.ToString());
        Assert.Equal(Fork.Right, lifecycle.Next(Fork.Here, Go.On, new(null, true)).Outcome);
    }

    [Fact]
    public void Two_rows_that_both_permit_are_left_to_a_person()
    {
        var decision = Two(new(A("a", f => f.A)), new(A("b", f => f.B))).Next(Fork.Here, Go.On, new(true, true));

        Assert.Equal(Fork.Here, decision.Outcome);
        Assert.False(decision.IsPermitted());
        Assert.Equal(
            "[Library 4] undetermined: 2 rows that permit On from Here; at most 1\n"
            + "[Library 5] undetermined: 2 rows that permit On from Here; at most 1",
            decision.Findings.ToString());
    }

    [Fact]
    public void A_status_alone_does_not_say_what_it_was_before()
    {
        var decision = Lifecycle.Next(Suspended, Reinstate, Good);

        Assert.Same(Suspended, decision.Outcome);
        Assert.Equal(
            "[Library 5] undetermined: cannot be told without: the status before Suspended\n"
            + "[Library 5] satisfied: fine is paid: yes; must be yes",
            decision.Findings.ToString());
        Assert.Equal(Verdict.Undetermined, Lifecycle.Next(new Standing<CardStatus>(Suspended), Reinstate, Good).Findings.Worst);
        Assert.Equal(Verdict.Undetermined, Lifecycle.Next(Suspended, Renew, Good).Findings.Worst);
    }

    [Fact]
    public void Every_status_answers_every_event_whatever_the_facts_and_cites()
    {
        foreach (var status in CardStatus.All)
        {
            foreach (var on in Enum.GetValues<CardEvent>())
            {
                foreach (var facts in Everything)
                {
                    var decision = Lifecycle.Next(status, on, facts);
                    Assert.NotEmpty(decision.Findings);
                    Assert.All(decision.Findings, f => Assert.Equal("Library", f.Clause.Policy.Id));
                    Assert.True(decision.IsPermitted()
                        ? decision.Stands && Lifecycle.PermittedFrom(status).Contains(on)
                        : decision.Outcome == status && decision.Findings.Worst >= Verdict.Undetermined);
                    Assert.Equal(decision, Lifecycle.Next(status, on, facts));
                }
            }
        }
    }

    [Fact]
    public void Nobody_leaves_a_final_status()
    {
        foreach (var final in Lifecycle.Finals)
        {
            Assert.Empty(Lifecycle.PermittedFrom(final));
            Assert.All(Enum.GetValues<CardEvent>(), on => Assert.Same(final, Lifecycle.Next(final, on, Good).Outcome));
        }
    }

    [Fact]
    public void An_accepted_step_allocates_nothing_when_its_measures_do_not_vary()
    {
        Lifecycle.Next(Applied, Approve, Good);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            Lifecycle.Next(Applied, Approve, Good);
            Lifecycle.Next(Applied, Refuse, Good);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Same(Lifecycle.Next(Applied, Approve, Good), Lifecycle.Next(Applied, Approve, Good with { Books = 3 }));
    }

    [Fact]
    public void A_reading_that_is_not_the_default_travels_in_the_step()
    {
        var reading = Reading.Of("Library-R2", "Does a suspended card count as left?", [R4], ("no", "it does not"), ("yes", "it does"));
        Lifecycle<Fork, Go, bool> Under(string choice) => new([Fork.Here, Fork.Left], [Fork.Here], [], R0,
            [new Transition<Fork, Go, bool>(Fork.Here, Go.On, Fork.Left, R4).Under(reading.Choose(choice))]);

        Assert.Equal(
            "[Library 4] satisfied: On leads from Here to Left (reading Library-R2=yes)",
            Under("yes").Next(Fork.Here, Go.On, true).Findings.ToString());
        Assert.Equal("[Library 4] satisfied: On leads from Here to Left", Under("no").Next(Fork.Here, Go.On, true).Findings.ToString());
    }

    [Fact]
    public void Statuses_can_be_plain_enums_and_records()
    {
        var records = new Lifecycle<Version, Go, bool>(
            [new(1, 0), new(2, 0)], [new(1, 0)], [], R0, [new(new(1, 0), Go.On, new Version(2, 0), R1)]);

        Assert.Equal(new Version(2, 0), records.Next(new Version(1, 0), Go.On, true).Outcome);
        Assert.Equal(Fork.Left,
            Two(new(A("a", f => f.A)), new(A("b", f => f.B))).Next(Fork.Here, Go.On, new(true, false)).Outcome);
    }

    private static Criterion<Facts> A(string name, Func<Facts, bool?> holds) => new(R1, name, holds, name);

    private static Lifecycle<Fork, Go, Facts> Two(Criteria<Facts> left, Criteria<Facts> right) => new(
        [Fork.Here, Fork.Left, Fork.Right], [Fork.Here], [], R0,
        new(Fork.Here, Go.On, Fork.Left, R4, left), new(Fork.Here, Go.On, Fork.Right, R5, right));
}

public enum Fork
{
    Here,
    Left,
    Right,
}

public enum Go
{
    On,
}

public sealed record Facts(bool? A, bool? B);
