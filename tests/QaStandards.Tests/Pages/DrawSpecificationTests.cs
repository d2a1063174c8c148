using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The specification, the verifiers beside it and the library say the same.</summary>
public sealed class DrawSpecificationTests
{
    private static readonly Page Specification = Page.Of("docs/draw-specification.md");

    private static readonly string Folder = Page.Full("docs/verify/draws");

    public static TheoryData<string> Draws =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("sh", "verify.sh")]
    [InlineData("python", "verify.py")]
    [InlineData("python", "cover.py")]
    [InlineData("sql", "verify.sql")]
    public void The_page_shows_a_verifier_as_it_is(string language, string file) =>
        Assert.Contains(
            File.ReadAllText(Page.Full("docs/verify/" + file)).TrimEnd('\n'),
            Specification.Blocks.Where(block => block.Language == language).Select(block => block.Text));

    [Theory]
    [InlineData("five-of-twenty")]
    [InlineData("two-of-twenty-two")]
    public void The_page_shows_a_draw_as_it_is(string draw) =>
        Assert.Contains(Drawn(draw), Specification.Blocks.Where(block => block.Language == "text").Select(block => block.Text));

    [Fact]
    public void The_library_computes_the_tickets_of_the_page()
    {
        var rows = Rows("seed", "id", "message bytes", "ticket");

        Assert.Equal(9, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Equal(row[3], Ticket.Of(Seed.Parse(row[0]), row[1]).ToString());
            Assert.Equal(row[2], Encoding.UTF8.GetByteCount($"{row[0]}:{row[1]}").ToString(CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public void The_library_computes_the_commitment_of_the_page()
    {
        var row = Assert.Single(Rows("text", "commitment"));

        Assert.Equal(row[1], Seed.Parse(row[0]).Commitment);
    }

    [Fact]
    public void The_library_computes_the_sizes_of_the_page()
    {
        var (populations, sizes) = (Cells("n"), Cells("k"));

        Assert.Equal(10, populations.Length);
        Assert.Equal(sizes, populations.Select(SamplingFraction.Percent(5).SizeOf));
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void The_library_draws_what_the_verifiers_draw(string draw)
    {
        var seed = Seed.Parse(Read(draw, "seed.txt"));
        var tickets = Read(draw, "ids.txt").Split('\n').Select(id => (Ticket: Ticket.Of(seed, id), Id: id)).Order()
            .Select(file => $"{file.Ticket}  {file.Id}");
        var drawn = Drawn(draw).Split('\n');

        Assert.Equal(drawn, tickets.Take(drawn.Length));
    }

    private static string Drawn(string draw) => Read(draw, "drawn.txt");

    private static string Read(string draw, string file) =>
        File.ReadAllText(Path.Combine(Folder, draw, file)).TrimEnd('\n');

    private static long[] Cells(string heading) =>
        [.. Lines().Single(cells => cells[0] == heading).Skip(1).Select(Number)];

    private static long Number(string cell) => long.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static List<string[]> Rows(params string[] headings) =>
    [
        .. Lines().SkipWhile(cells => !cells.SequenceEqual(headings)).Skip(2)
            .TakeWhile(cells => cells.Length == headings.Length),
    ];

    private static IEnumerable<string[]> Lines() => Specification.Text.Split('\n').Select(line =>
        line.StartsWith('|') ? line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray() : [""]);
}
