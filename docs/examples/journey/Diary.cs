using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Standards;

/// <summary>Reads a diary: what became known of a candidate, and what happened, day by day.</summary>
internal static class Diary
{
    public static List<DiaryEntry> Read(string path)
    {
        LocalDate? before = null;
        return CsvFile.Read(path, ["date", "entry", "value"], row =>
        {
            var day = row.Date("date");
            if (day < before)
            {
                throw row.Bad("date", "a day that is not before that of the line above");
            }

            before = day;
            return Parse(new(row, day));
        });
    }

    private static DiaryEntry Parse(DiaryRow row) => row.Entry switch
    {
        "candidate" => new(row, null, row.Event<CandidateEvent>(), null),
        "appeal" => new(row, null, null, row.Event<AppealEvent>()),
        var fact when Known.Facts.TryGetValue(fact, out var change) => Checked(row, change),
        _ => throw row.Source.Bad("entry", $"candidate, appeal, or a fact: {string.Join(", ", Known.Facts.Keys)}"),
    };

    // A value is read at once, so that a bad one is found before anything is printed.
    private static DiaryEntry Checked(DiaryRow row, Func<Known, DiaryRow, Known> change)
    {
        change(Known.Nothing, row);
        return new(row, known => change(known, row), null, null);
    }
}

/// <summary>A line of a diary: a fact that becomes known, or something that happens to the candidate or to the appeal.</summary>
internal sealed record DiaryEntry(DiaryRow Row, Func<Known, Known>? Fact, CandidateEvent? Candidate, AppealEvent? Appeal);

/// <summary>A row of a diary, whose value is read as what the entry asks for.</summary>
internal sealed record DiaryRow(CsvRow Source, LocalDate Day)
{
    // The reader moves on, so what a later message needs is kept.
    public string Entry { get; } = Source.Filled("entry");

    public string Text { get; } = Source.Filled("value");

    public string Faulty { get; } = Source.Bad("value", "facts without faults").Message;

    public bool Flag => Text switch { "1" => true, "0" => false, _ => throw Source.Bad("value", "0 or 1") };

    public Milestone Reached => Flag ? Milestone.On(Day) : Milestone.NotReached;

    public LocalDate Date => LocalDatePattern.Iso.Parse(Text) is { Success: true } date
        ? date.Value
        : throw Source.Bad("value", "a date such as 2017-12-20");

    public int Number => Whole(Text) ?? throw Source.Bad("value", "a whole number");

    public (int From, int To) Range => Text.Split('-') is [var from, var to] && Whole(from) is { } first && Whole(to) is { } last && first <= last
        ? (first, last)
        : throw Source.Bad("value", "two ages such as 5-11");

    public StandardSet Standards => Text == "all" ? HltaStandards.All
        : HltaStandards.Framework.TryParse(Text, out var standards) ? standards
        : throw Source.Bad("value", "all, or numbers of standards from 1 to 33, separated by spaces");

    public ValueList<PanelMember> Panel => Text.Split(' ').Select(member => member.Split('@')).ToList() is var members
        && members.TrueForAll(parts => parts is [{ Length: > 0 }, { Length: > 0 }])
            ? members.Select(parts => new PanelMember(parts[0], parts[1])).ToValueList()
            : throw Source.Bad("value", "members and their providers, such as N2@R2 N3@R3 N4@R4");

    public T OneOf<T>(IEnumerable<T> all, Func<T, string> code) => all.FirstOrDefault(each => code(each) == Text)
        ?? throw Source.Bad("value", $"one of {string.Join(", ", all.Select(code))}");

    public TEvent Event<TEvent>()
        where TEvent : struct, Enum => Enum.GetNames<TEvent>().Contains(Text, StringComparer.Ordinal)
            ? Enum.Parse<TEvent>(Text)
            : throw Source.Bad("value", $"one of {string.Join(", ", Enum.GetNames<TEvent>())}");

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
