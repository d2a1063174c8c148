using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Lifecycles;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta;

/// <summary>A lifecycle written out a second time, as lines of text, and held against the library's own.</summary>
/// <remarks>
/// A line is <c>from event to clause</c>, and optionally the name of the facts under which it holds; the usual facts otherwise.
/// A space in a clause's locator is written as a low line.
/// A status that remembers another is written <c>ReviewPending&lt;Submitted</c>; its other tests use the remembered one of its line.
/// </remarks>
internal sealed class LifecycleTable<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull, new()
{
    private readonly Lifecycle<TStatus, TEvent, TFacts> lifecycle;
    private readonly Dictionary<string, TFacts> facts;
    private readonly List<Line> lines;
    private readonly string policy;

    public LifecycleTable(Lifecycle<TStatus, TEvent, TFacts> lifecycle, Dictionary<string, TFacts> facts, string lines)
    {
        this.lifecycle = lifecycle;
        this.facts = facts;
        policy = lifecycle.ClosedBy.Policy.Id;
        this.lines = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line.Parse).ToList();
    }

    /// <summary>Each line is permitted, leads where it says, and cites its clause first.</summary>
    public void HoldsLineByLine() => Assert.All(lines, line =>
    {
        var decision = lifecycle.Next(Standing(line.From), Enum.Parse<TEvent>(line.On), facts[line.Facts]);

        Assert.True(decision.IsPermitted(), $"{line.From} {line.On}: {decision.Findings}");
        Assert.Equal(line.To, decision.Outcome.ToString().Replace(" (before: ", "<", StringComparison.Ordinal).TrimEnd(')'));
        Assert.Equal($"{policy} {line.By.Replace('_', ' ')}", decision.Findings[0].Clause.Citation);
        Assert.True(decision.Stands);
    });

    /// <summary>Every status answers every event under all facts; what no line permits is refused, and says what is allowed.</summary>
    public void RefusesEverythingElse()
    {
        Assert.Equal(lifecycle.Statuses.Count, lifecycle.Statuses.Distinct().Count());
        foreach (var status in lifecycle.Statuses)
        {
            var allowed = Enum.GetNames<TEvent>().Where(on => lines.Exists(line => line.IsFrom($"{status}") && line.On == on)).ToArray();
            foreach (var on in Enum.GetValues<TEvent>())
            {
                foreach (var (name, known) in facts)
                {
                    var decision = lifecycle.Next(status, on, known);
                    Assert.All(decision.Findings, finding => Assert.Equal(policy, finding.Clause.Policy.Id));
                    if (allowed.Contains($"{on}"))
                    {
                        Assert.True(
                            decision.IsPermitted() == lines.Exists(line => line.IsFrom($"{status}") && line.On == $"{on}" && line.Facts == name && !line.Recalls)
                            || name != "usual",
                            $"{status} {on} {name}: {decision}");
                        continue;
                    }

                    Assert.Equal(status, decision.Outcome);
                    Assert.Equal(
                        $"[{lifecycle.ClosedBy.Citation}] breached: event from {status} is {on}; "
                        + $"allowed: {(allowed.Length == 0 ? "none" : string.Join(", ", allowed))}",
                        Assert.Single(decision.Findings).ToString());
                    Assert.False(decision.Stands);
                }
            }
        }
    }

    /// <summary>Without any facts no line with criteria is taken, and what is missing is named; nothing throws.</summary>
    public void SaysWhatIsMissing() => Assert.All(lines, line =>
    {
        var decision = lifecycle.Next(Standing(line.From), Enum.Parse<TEvent>(line.On), new TFacts());
        if (!decision.IsPermitted())
        {
            Assert.Contains(decision.Findings, finding => finding is { Verdict.Name: nameof(Verdict.Undetermined), Measure: Measure.Missing });
        }
    });

    /// <summary>The table has no flaw, over all the facts of the lines and over none.</summary>
    public ValueList<LifecycleFlaw> Flaws() => LifecycleLint.Check(lifecycle, [.. facts.Values, new TFacts()]);

    /// <summary>Returns the findings that deny a step, or leave it open, for facts of which one is changed.</summary>
    public string Refusal(string from, TEvent on, TFacts known)
    {
        var decision = lifecycle.Next(Standing(from), on, known);
        Assert.False(decision.IsPermitted());
        Assert.Equal(Standing(from), decision.Outcome);
        return string.Join(
            '\n',
            decision.Findings.Where(finding => finding.Effect == Effect.Blocks && finding.Verdict.CompareTo(Verdict.Varied) > 0));
    }

    private Standing<TStatus> Standing(string text)
    {
        var names = text.Split('<');
        return names.Reverse().Aggregate(
            (Standing<TStatus>?)null, (before, name) => new(lifecycle.Statuses.Single(status => $"{status}" == name), before))!;
    }

    private sealed record Line(string From, string On, string To, string By, string Facts)
    {
        public bool Recalls => From.Contains('<', StringComparison.Ordinal);

        public static Line Parse(string text)
        {
            var cells = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return new(cells[0], cells[1], cells[2], cells[3], cells.Length > 4 ? cells[4] : "usual");
        }

        public bool IsFrom(string status) => From.Split('<')[0] == status;
    }
}
