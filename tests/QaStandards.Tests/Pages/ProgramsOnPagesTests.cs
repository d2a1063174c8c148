using System.Linq;
using Xunit;

namespace QaStandards.Tests.Pages;

public sealed class ProgramsOnPagesTests
{
    public static TheoryData<string, int> Programs
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var block in Page.All.SelectMany(page => page.Blocks).Where(block => block.IsProgram))
            {
                rows.Add(block.Path, block.Line);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_on_a_page_compiles_and_prints_what_the_page_says(string path, int line)
    {
        var block = Page.All.Single(page => page.Path == path).Blocks.Single(block => block.Line == line);
        var program = PageProgram.Compile(block);

        Assert.Empty(program.Errors);
        Assert.True(block.Output is null || !block.IsOnlyCompiled, $"{block} is not run, so its output cannot be shown.");
        Assert.True(block.Output is null || program.HasStatements, $"{block} has no statements that could print.");
        if (block.IsOnlyCompiled || !program.HasStatements)
        {
            return;
        }

        var printed = program.Run();
        if (block.Output is { } expected)
        {
            // In full, so that it can be read beside the page.
            Assert.True(expected.TrimEnd('\n') == printed.TrimEnd('\n'), $"{block} says\n{expected}\nand prints\n{printed}");
        }
    }

    [Fact]
    public void A_block_of_csharp_has_no_mark_but_no_run()
    {
        var marked = Page.All.SelectMany(page => page.Blocks)
            .Where(block => block.IsProgram && block.Marks.Length > 0 && !block.IsOnlyCompiled);

        Assert.Empty(marked);
    }
}
