using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The machinery itself: it must go red when a page is wrong.</summary>
public sealed class PageProgramTests
{
    [Fact]
    public void The_text_that_directly_follows_is_the_output()
    {
        var blocks = Blocks("""
            # Page

            ```csharp
            System.Console.WriteLine("one");
            ```

            ```text
            one
            ```

            ```csharp no-run
            var two = 2;
            ```

            Words between.

            ```text
            two
            ```
            """);

        Assert.Equal(
            ["csharp:3:one", "text:7:", "csharp:11:", "text:17:"], blocks.Select(b => $"{b.Language}:{b.Line}:{b.Output}"));
        Assert.Equal([false, false, true, false], blocks.Select(b => b.IsOnlyCompiled));
    }

    [Fact]
    public void A_program_knows_the_library_and_prints_under_the_invariant_culture()
    {
        var program = Compile(
            "using System;\nusing QaStandards;\n\nConsole.WriteLine(Verdict.Breached.Value);\nConsole.Write($\"{2.5:N2}\");");

        Assert.Empty(program.Errors);
        Assert.Equal("breached\n2.50", program.Run());
    }

    [Fact]
    public void An_error_is_named_by_its_line_on_the_page()
    {
        var program = Compile("var fine = 1;\nSystem.Console.WriteLine(unknown + fine);");

        Assert.Equal(
            ["docs/page.md:3: CS0103: The name 'unknown' does not exist in the current context"],
            program.Errors);
    }

    [Fact]
    public void A_warning_is_an_error() =>
        Assert.Equal(
            "docs/page.md:2: CS0219: The variable 'unused' is assigned but its value is never used",
            Assert.Single(Compile("var unused = 1;").Errors));

    [Fact]
    public void Implicit_usings_are_off_so_a_reader_sees_every_line() =>
        Assert.Contains("CS0103", Assert.Single(Compile("Console.WriteLine(1);").Errors), StringComparison.Ordinal);

    [Fact]
    public void What_a_program_throws_is_what_the_test_sees() =>
        Assert.Throws<InvalidOperationException>(Compile("throw new System.InvalidOperationException();").Run);

    [Fact]
    public void Declarations_alone_have_nothing_to_run()
    {
        var program = Compile("public sealed record File(string Id);");

        Assert.Empty(program.Errors);
        Assert.False(program.HasStatements);
    }

    [Fact]
    public async Task Two_programs_that_print_at_once_do_not_mix()
    {
        var printed = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => RoutedOutput.Capture(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                Console.WriteLine(number);
            }
        }))));

        Assert.All(printed.Select((text, number) => (text, number)), one =>
            Assert.Equal(string.Concat(Enumerable.Repeat($"{one.number}\n", 1000)), one.text));
    }

    private static PageBlock[] Blocks(string text) => [.. Page.Of("docs/page.md", text).Blocks];

    private static PageProgram Compile(string code) =>
        PageProgram.Compile(new("docs/page.md", 1, "csharp", "", code, Output: null));
}
