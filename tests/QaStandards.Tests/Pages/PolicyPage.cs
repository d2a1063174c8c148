using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using QaStandards.Policies;
using QaStandards.Tests.Policies;

namespace QaStandards.Tests.Pages;

/// <summary>What a page about a policy is made of. The text comes from code, so that page and code cannot drift apart.</summary>
/// <param name="Pack">The policy's pack.</param>
/// <param name="Opening">What the page says before its tables.</param>
internal sealed record PolicyPage(PolicyPack Pack, string Opening)
{
    public string Markdown()
    {
        var text = new StringBuilder();
        Line($"# {Pack.Policy.Title}");
        Line(Opening);
        Line($"{Pack.Policy.Publisher}, {Pack.Policy.Edition}. Everything below is in our own words; the document itself is the authority.");
        Register();
        ReadingsTable();
        Diagrams();
        TensionList();
        return text.ToString().TrimEnd('\n') + "\n";

        void Line(string line) => text.Append(line).Append("\n\n");

        void Row(params string[] cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

        void Header(params string[] cells)
        {
            Row(cells);
            Row([.. cells.Select(_ => "---")]);
        }

        void Register()
        {
            var all = Pack.Register.Chapters.SelectMany(chapter => chapter.Clauses).ToList();
            Line("## The register");
            Line($"{Number(all.Count)} entries, every paragraph at least once.");
            Header("State", "Entries", "What the library does");
            foreach (var state in ClauseState.All)
            {
                Row(Words(state.Value), Number(all.Count(entry => entry.State == state)), Explained(state));
            }

            text.Append('\n');
            foreach (var chapter in Pack.Register.Chapters)
            {
                Line($"### {chapter.Title}");
                Header("Clause", "Force", "In our words", "State", "Where", "Tests");
                foreach (var entry in chapter.Clauses)
                {
                    Row(
                        entry.Clause.Locator,
                        entry.Clause.Force.Value,
                        entry.Clause.Says,
                        Words(entry.State.Value),
                        Where(entry),
                        entry.State == ClauseState.Encoded ? string.Join("<br>", ClauseTraits.ClassesOf(entry.Clause).Select(Code)) : "");
                }

                text.Append('\n');
            }
        }

        void ReadingsTable()
        {
            Line("## Readings");
            Line("Where the text leaves a choice the library takes the first answer, and a host may take another. The readings are ours.");
            Header("Reading", "Clauses", "Question", "Taken", "Or");
            foreach (var reading in Pack.Readings)
            {
                Row(
                    reading.Code,
                    Locators(reading.Clauses),
                    reading.Question,
                    Choice(reading.Default),
                    string.Join("<br>", reading.Choices.Skip(1).Select(Choice)));
            }

            text.Append('\n');
        }

        void Diagrams()
        {
            if (Pack.Lifecycles.Count == 0)
            {
                return;
            }

            Line("## Lifecycles");
            foreach (var diagram in Pack.Lifecycles)
            {
                Line($"### {diagram.Title}");
                Line($"```mermaid\n{diagram.Mermaid.TrimEnd('\n')}\n```");
            }
        }

        void TensionList()
        {
            Line("## Tensions");
            Line("What cannot hold as written, pulls in two directions, is left open or is out of date, and what to do about it.");
            foreach (var kind in TensionKind.All.Where(kind => Pack.Tensions.Any(tension => tension.Kind == kind)))
            {
                Line($"### {Heading(kind)}");
                Header("Clauses", "What is wrong", "What to do", "Computed by");
                foreach (var tension in Pack.Tensions.Where(tension => tension.Kind == kind))
                {
                    Row(Locators(tension.Clauses), tension.What, tension.Handling, tension.Member is { } member ? Code(member) : "");
                }

                text.Append('\n');
            }
        }
    }

    private static string Where(RegisteredClause entry) => entry.Duty is { } duty
        ? $"to record: {duty.What}" + (duty.Parts.Count == 0 ? "" : $" ({string.Join("; ", duty.Parts)})")
        : string.Join("<br>", (entry.Reason is null ? [] : (string[])[entry.Reason]).Concat(entry.Members.Select(Code)));

    private static string Explained(ClauseState state) =>
        state == ClauseState.Encoded ? "A member computes a finding that cites the clause."
        : state == ClauseState.RecordedDuty ? "A host records whether it was done; the library compares that with the last day."
        : state == ClauseState.Judgement ? "A person judges; the library carries the judgement."
        : state == ClauseState.Descriptive ? "Nothing: the clause asks for nothing."
        : "Nothing, for the reason given.";

    private static string Heading(TensionKind kind) =>
        kind == TensionKind.Infeasible ? "Cannot be kept as written"
        : kind == TensionKind.Conflict ? "Pulls in two directions"
        : kind == TensionKind.Gap ? "Left open"
        : "Out of date";

    private static string Choice(Choice choice) => $"{Code(choice.Code)}: {choice.Says}";

    private static string Locators(IEnumerable<Clause> clauses) => string.Join(", ", clauses.Select(clause => clause.Locator));

    private static string Words(string code) => code.Replace('-', ' ');

    private static string Code(string text) => $"`{text}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
