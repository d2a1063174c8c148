using System;
using System.Linq;
using QaStandards.Tests.Pages;
using Xunit;

namespace QaStandards.Tests.Examples;

public sealed class ReadmeTests
{
    private static readonly Page Readme = Page.Of("README.md");

    [Fact]
    public void The_first_command_prints_what_the_readme_shows_shortened()
    {
        var command = Readme.Blocks.First(block => block.Language == "sh").Text;
        var shown = Readme.Blocks.First(block => block.Language == "text").Text.TrimEnd('\n').Split('\n').Where(line => line != "…");
        var printed = ExampleProgram.MonthlyModeration.Run().Output.Split('\n').Select(line => line.TrimEnd()).ToArray();

        Assert.Equal("dotnet run docs/examples/monthly-moderation.cs", command.TrimEnd('\n'));
        var next = 0;
        foreach (var line in shown)
        {
            var found = Array.IndexOf(printed, line, next);
            Assert.True(found >= 0, $"README.md shows what is not printed, or not there:\n{line}");
            next = found + 1;
        }
    }

    [Fact]
    public void The_index_names_every_page_for_readers()
    {
        var index = Page.Of("docs/README.md").Text;

        Assert.All(
            Page.All.Select(page => page.Path).Where(path =>
                path.StartsWith("docs/", StringComparison.Ordinal)
                && !path.StartsWith("docs/decisions/", StringComparison.Ordinal)
                && !path.EndsWith("/README.md", StringComparison.Ordinal)
                && !path.EndsWith("index.md", StringComparison.Ordinal)),
            path => Assert.Contains($"]({path["docs/".Length..]})", index, StringComparison.Ordinal));
    }
}
