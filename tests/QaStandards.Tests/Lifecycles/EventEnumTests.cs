using System;
using System.Linq;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

/// <summary>Events may be any enum, whatever its values and its width.</summary>
public sealed class EventEnumTests
{
    [Fact]
    public void Every_kind_of_enum_answers_and_names_its_events()
    {
        AssertAnswers<Go>();
        AssertAnswers<Sparse>();
        AssertAnswers<Narrow>();
        AssertAnswers<Wide>();
        AssertAnswers<SeveralNames>();
        AssertAnswers<CardEvent>();
        AssertAnswers<DayOfWeek>();
    }

    private static void AssertAnswers<TEvent>()
        where TEvent : struct, Enum
    {
        var all = Enum.GetValues<TEvent>().Distinct().ToArray();
        var rows = all.Where((_, i) => i % 2 == 0)
            .Select(e => new Transition<Fork, TEvent, bool>(Fork.Here, e, Fork.Left, R1)).ToArray();
        var lifecycle = new Lifecycle<Fork, TEvent, bool>([Fork.Here, Fork.Left], [Fork.Here], [], R0, rows);
        for (var i = 0; i < all.Length; i++)
        {
            var decision = lifecycle.Next(Fork.Here, all[i], true);
            Assert.Equal(i % 2 == 0 ? Fork.Left : Fork.Here, decision.Outcome);
            Assert.Contains($"{all[i]}", decision.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(rows.Select(r => r.On), lifecycle.PermittedFrom(Fork.Here));
    }

    private enum Sparse
    {
        Before = -7,
        Middle = 0,
        After = 1_000_000,
    }

    private enum Narrow : byte
    {
        One,
        Two = 200,
    }

    private enum Wide : ulong
    {
        One,
        Two,
        Most = ulong.MaxValue,
    }

    private enum SeveralNames
    {
        One,
        Same = One,
        Two,
    }
}
