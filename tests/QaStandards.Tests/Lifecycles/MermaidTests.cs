using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

public sealed class MermaidTests
{
    private static readonly Regex Line = new(
        """^    (?:(?<declared>[A-Za-z][A-Za-z0-9]*)|state "(?<label>[^"\\{}<>\[\]:;#%]|#[0-9]+;)*" as (?<alias>[A-Za-z][A-Za-z0-9]*)|(?<from>\[\*\]|[A-Za-z][A-Za-z0-9]*) --> (?<to>\[\*\]|[A-Za-z][A-Za-z0-9]*)(?: : (?:[^"\\{}<>\[\]:;#%]|#[0-9]+;)+)?)$""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    [Fact]
    public void The_diagram_of_the_card_is_pinned()
    {
        Assert.Equal(
            """
            stateDiagram-v2
                Applied
                Active
                Suspended
                Expired
                Leaving
                Refused
                Closed
                [*] --> Applied
                Applied --> Active : Approve (Library 1)
                Applied --> Refused : Refuse (Library 2)
                Active --> Active : Borrow (Library 3)
                Active --> Suspended : Suspend (Library 4)
                Expired --> Suspended : Suspend (Library 4)
                Suspended --> Active : Reinstate, back (Library 5)
                Suspended --> Expired : Reinstate, back (Library 5)
                Suspended --> Suspended : Renew, beneath (Library 6)
                Active --> Active : Renew (Library 6)
                Expired --> Active : Renew (Library 6)
                Active --> Expired : Expire (Library 7)
                Active --> Closed : Leave unless has books (Library 8)
                Active --> Leaving : Leave when has books (Library 8)
                Leaving --> Closed : Settle (Library 8)
                Applied --> Closed : Ban (Library 9)
                Active --> Closed : Ban (Library 9)
                Suspended --> Closed : Ban (Library 9)
                Expired --> Closed : Ban (Library 9)
                Leaving --> Closed : Ban (Library 9)
                Refused --> [*]
                Closed --> [*]

            """,
            LibraryCard.Lifecycle.ToMermaid());
    }

    [Fact]
    public void Names_that_mean_something_to_the_diagram_are_escaped()
    {
        Assert.Equal(
            """
            stateDiagram-v2
                state "a b" as s1
                state "end" as s2
                state "x#58; #34;y#34;#59;#10;z --#62; #91;#42;#93;" as s3
                [*] --> s1
                s1 --> s2 : On (Law#58; #34;1#34; 2#59; #35;)
                s2 --> s3 : On (Library 2)

            """,
            Of("a b", "end", "x: \"y\";\nz --> [*]").ToMermaid());
    }

    [Fact]
    public void Names_that_clash_with_names_of_ours_are_all_numbered()
    {
        var text = Of("s2", "a b", "s3").ToMermaid();

        Assert.Contains("state \"s2\" as status1\n    state \"a b\" as status2\n    state \"s3\" as status3\n", text,
            StringComparison.Ordinal);
    }

    [Property]
    public void The_diagram_of_any_names_is_well_formed(string first, string second, string third)
    {
        var names = new[] { first ?? "", (second ?? "") + "2", (third ?? "") + "33" };
        if (names.Distinct().Count() == 3)
        {
            AssertWellFormed(Of(names[0], names[1], names[2]).ToMermaid(), 3, 3);
        }
    }

    [Fact]
    public void The_diagram_of_the_card_is_well_formed() => AssertWellFormed(LibraryCard.Lifecycle.ToMermaid(), 7, 22);

    [Fact]
    public void The_diagram_is_the_same_in_every_culture()
    {
        var expected = Of("İ", "I", "ı").ToMermaid();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(expected, Of("İ", "I", "ı").ToMermaid());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static Lifecycle<string, Go, bool> Of(string first, string second, string third) => new(
        [first, second, third], [first], [], R0,
        new(first, Go.On, second, Clause.Of(Policy.Of("Law:", "t", "e", "p"), "\"1\" 2; #", Force.Must, "x")),
        new(second, Go.On, third, R2));

    private static void AssertWellFormed(string text, int statuses, int arrows)
    {
        var lines = text.Split('\n');
        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.Equal("", lines[^1]);
        var parsed = lines[1..^1].Select(line => Line.Match(line)).ToArray();
        Assert.All(parsed, match => Assert.True(match.Success));
        var declared = parsed.Select(m => m.Groups["declared"].Value + m.Groups["alias"].Value)
            .Where(name => name.Length > 0).ToArray();
        Assert.Equal(statuses, declared.Distinct().Count());
        Assert.Equal(declared.Distinct(), declared);
        var ends = parsed.Where(m => m.Groups["from"].Success).ToArray();
        Assert.Equal(arrows, ends.Length);
        Assert.All(ends.SelectMany(m => new[] { m.Groups["from"].Value, m.Groups["to"].Value }), name =>
            Assert.Contains(name, declared.Append("[*]")));
    }
}
