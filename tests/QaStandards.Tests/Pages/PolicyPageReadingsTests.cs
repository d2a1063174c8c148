using System;
using System.Linq;
using System.Text;
using QaStandards.Policies;
using QaStandards.Tests.Policies;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The page of every reading of every policy is written from the packs.</summary>
public sealed class PolicyPageReadingsTests
{
    private const string Opening = """
        # Readings

        A policy's text leaves choices. Where it does, the library takes one answer, names it, and lets a host take another. This page lists
        them all. The readings are ours; the clauses are the policies'.

        A pack is an immutable object. To take another answer, ask for another instance:

        ```csharp
        using System;
        using QaStandards.Policies.Hlta;

        var code = HltaCode.April2017.With(HltaReadings.ProgrammeYear.Choose("january"));
        Console.WriteLine(string.Join("; ", code.Deviations));
        ```

        ```text
        HLTA-R01=january
        ```

        What is not the default travels in findings and receipts, so that whoever reads an answer sees how the text was read.

        """;

    public static TheoryData<string> Policies => Packs.Ids;

    [Fact]
    public void The_page_lists_every_reading() => GeneratedPage.Holds("docs/readings.md", Markdown());

    [Theory, MemberData(nameof(Policies))]
    public void A_reading_asks_a_question_and_answers_it_in_sentences(string policy) => Assert.All(Packs.Of(policy).Readings, reading =>
    {
        Assert.EndsWith("?", reading.Question, StringComparison.Ordinal);
        Assert.All(reading.Choices, choice => Assert.EndsWith(".", choice.Says, StringComparison.Ordinal));
    });

    private static string Markdown()
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var pack in PolicyCatalogue.All)
        {
            text.Append("\n## ").Append(pack.Policy.Title).Append("\n\n")
                .Append(pack.Policy.Publisher).Append(", ").Append(pack.Policy.Edition).Append(".\n\n")
                .Append("| Reading | Clauses | Question | Taken | Or |\n| --- | --- | --- | --- | --- |\n");
            foreach (var reading in pack.Readings)
            {
                text.Append("| ").AppendJoin(" | ", ((string[])
                [
                    reading.Code,
                    string.Join(", ", reading.Clauses.Select(clause => clause.Locator)),
                    reading.Question,
                    Choice(reading.Default),
                    string.Join("<br>", reading.Choices.Skip(1).Select(Choice)),
                ]).Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static string Choice(Choice choice) => $"`{choice.Code}`: {choice.Says}";
}
