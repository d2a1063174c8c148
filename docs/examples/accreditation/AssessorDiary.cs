using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;

/// <summary>Reads a diary: what became known of an assessor, and what happened, day by day.</summary>
internal static class AssessorDiary
{
    public static List<AssessorEntry> Read(string path)
    {
        LocalDate? before = null;
        return CsvFile.Read(path, ["on", "entry", "value"], row =>
        {
            var day = row.Date("on");
            if (day < before)
            {
                throw row.Bad("on", "a day that is not before that of the line above");
            }

            before = day;
            var read = new AssessorRow(row, day);
            if (read.Entry == "event")
            {
                return new(read, null, read.Event);
            }

            if (!KnownOfAssessor.Facts.TryGetValue(read.Entry, out var change))
            {
                throw row.Bad("entry", $"event, or a fact: {string.Join(", ", KnownOfAssessor.Facts.Keys)}");
            }

            // A value is read at once, so that a bad one is found before anything is printed.
            change(KnownOfAssessor.Nothing, read);
            return new AssessorEntry(read, known => change(known, read), null);
        });
    }

    public static LocalDate LastDay(List<AssessorEntry> entries) =>
        entries.Count > 0
            ? entries[^1].Row.Day
            : throw new BadInputException("--as-of: the diary is empty; give the day asked about");
}

/// <summary>A line of the diary: a fact that becomes known, or something that happens to the assessor.</summary>
internal sealed record AssessorEntry(AssessorRow Row, Func<KnownOfAssessor, KnownOfAssessor>? Fact, AssessorEvent? Event);

/// <summary>A row of the diary, whose value is read as what the entry asks for.</summary>
internal sealed record AssessorRow(CsvRow Source, LocalDate Day)
{
    // The reader moves on, so what is read later is kept.
    public string Entry { get; } = Source.Filled("entry");

    public string Text { get; } = Source.Filled("value");

    public bool Flag => Text switch { "1" => true, "0" => false, _ => throw Source.Bad("value", "0 or 1") };

    public Milestone Reached => Flag ? Milestone.On(Day) : Milestone.NotReached;

    public ValueList<string> Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList();

    public AssessorEvent Event => Enum.GetNames<AssessorEvent>().Contains(Text, StringComparer.Ordinal)
        ? Enum.Parse<AssessorEvent>(Text)
        : throw Source.Bad("value", $"one of {string.Join(", ", Enum.GetNames<AssessorEvent>())}");

    public (VisitKind Kind, LocalDate Day) Visit =>
        Text.Split(' ') is [var code, var text] && VisitKind.TryParse(code, out var kind)
            && LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? (kind, day.Value)
            : throw Source.Bad(
                "value",
                $"a kind and a date, such as ordinary 2022-03-14; kinds: {string.Join(", ", VisitKind.All.Select(each => each.Value))}");

    public (string School, T What) At<T>(IEnumerable<T> all, Func<T, string> code)
        where T : notnull => Text.Split(' ') is [var school, var text]
            && all.FirstOrDefault(each => code(each) == text) is { } found
            ? (school, found)
            : throw Source.Bad(
                "value", $"a school and one of {string.Join(", ", all.Select(code))}, such as S-OAK {code(all.First())}");

    public BreachKind Breach => BreachKind.TryParse(Text, out var kind)
        ? kind
        : throw Source.Bad("value", $"one of {string.Join(", ", BreachKind.All.Select(each => each.Value))}");
}
