using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Lifecycles;
using static QaStandards.Tests.Lifecycles.CardStatus;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

/// <summary>Random walks, compared with an oracle that is a dictionary and a stack.</summary>
public sealed class LifecycleWalkTests
{
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["Applied Refuse"] = "Refused",
        ["Active Suspend"] = "Suspended",
        ["Expired Suspend"] = "Suspended",
        ["Active Renew"] = "Active",
        ["Expired Renew"] = "Active",
        ["Active Expire"] = "Expired",
        ["Applied Ban"] = "Closed",
        ["Active Ban"] = "Closed",
        ["Suspended Ban"] = "Closed",
        ["Expired Ban"] = "Closed",
        ["Leaving Ban"] = "Closed",
    };

    public static Arbitrary<(CardEvent On, int Facts)[]> Walks() => Arb.From((
        from number in Gen.Choose(0, (int)CardEvent.Ban)
        from facts in Gen.Choose(0, 26)
        select ((CardEvent)number, facts)).ArrayOf());

    [Property(MaxTest = 500, Arbitrary = [typeof(LifecycleWalkTests)])]
    public bool A_walk_of_standings_agrees_with_a_dictionary_and_a_stack((CardEvent On, int Facts)[] walk)
    {
        var standing = new Standing<CardStatus>(Applied);
        var oracle = new Stack<string>(["Applied"]);
        foreach (var (on, number) in walk)
        {
            var facts = Numbered(number);
            var decision = Lifecycle.Next(standing, on, facts);
            var moved = Move(oracle, on, facts);
            if (decision.IsPermitted() != moved || !Names(decision.Outcome).SequenceEqual(oracle))
            {
                return false;
            }

            standing = decision.Outcome;
        }

        return true;
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(LifecycleWalkTests)])]
    public bool A_status_alone_walks_like_a_standing_wherever_nothing_is_recalled((CardEvent On, int Facts)[] walk)
    {
        var standing = new Standing<CardStatus>(Applied);
        foreach (var (on, number) in walk)
        {
            var alone = Lifecycle.Next(standing.Status, on, Numbered(number));
            var remembered = Lifecycle.Next(standing, on, Numbered(number));
            var recalls = standing.Status == Suspended && on is CardEvent.Reinstate or CardEvent.Renew;
            if (!recalls && (alone.Outcome != remembered.Outcome.Status || !alone.Findings.Equals(remembered.Findings)))
            {
                return false;
            }

            standing = remembered.Outcome;
        }

        return true;
    }

    private static Card Numbered(int number)
    {
        bool?[] answers = [true, false, null];
        long?[] books = [0, 5, null];
        return new() { AddressProved = answers[number % 3], Books = books[number / 3 % 3], FinePaid = answers[number / 9] };
    }

    private static bool Move(Stack<string> at, CardEvent on, Card facts)
    {
        string? to = null;
        switch (at.Peek(), on)
        {
            case ("Applied", CardEvent.Approve) when facts.AddressProved == true:
                to = "Active";
                break;
            case ("Active", CardEvent.Borrow) when facts.Books is not null:
                return true;
            case ("Active", CardEvent.Leave) when facts.Books is { } books:
                to = books == 0 ? "Closed" : "Leaving";
                break;
            case ("Leaving", CardEvent.Settle) when facts.Books == 0:
                to = "Closed";
                break;
            case ("Suspended", CardEvent.Reinstate) when facts.FinePaid == true:
                at.Pop();
                return true;
            case ("Suspended", CardEvent.Renew):
                at.Pop();
                var moved = Move(at, on, facts);
                at.Push("Suspended");
                return moved;
            default:
                Plain.TryGetValue($"{at.Peek()} {on}", out to);
                break;
        }

        if (to is null)
        {
            return false;
        }

        if (to != "Suspended")
        {
            at.Clear();
        }

        at.Push(to);
        return true;
    }

    private static IEnumerable<string> Names(Standing<CardStatus>? standing)
    {
        for (; standing is not null; standing = standing.Before)
        {
            yield return standing.Status.Name;
        }
    }
}
