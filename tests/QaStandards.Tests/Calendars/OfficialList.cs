using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QaStandards.Calendars;

namespace QaStandards.Tests.Calendars;

/// <summary>The copy of https://www.gov.uk/bank-holidays.json that the library's own tables are held to.</summary>
public static class OfficialList
{
    public static IReadOnlyList<string> Divisions { get; } = ["england-and-wales", "scotland", "northern-ireland"];

    public static WorkingCalendar Calendar(string division) => division switch
    {
        "england-and-wales" => UnitedKingdom.EnglandAndWales,
        "scotland" => UnitedKingdom.Scotland,
        "northern-ireland" => UnitedKingdom.NorthernIreland,
        _ => throw new ArgumentOutOfRangeException(nameof(division), division, "No such division."),
    };

    public static IReadOnlyList<Entry> Of(string division)
    {
        using var stream = typeof(OfficialList).Assembly.GetManifestResourceStream("uk-bank-holidays.json");
        using var document = JsonDocument.Parse(stream!);
        return document.RootElement.GetProperty(division).GetProperty("events").EnumerateArray()
            .Select(item => new Entry(
                LocalDatePattern.Iso.Parse(item.GetProperty("date").GetString()!).Value,
                item.GetProperty("title").GetString()!,
                item.GetProperty("notes").GetString()!))
            .ToList();
    }

    /// <summary>Reads a day such as <c>Fri 2017-04-14</c>, and holds the weekday to the date.</summary>
    public static LocalDate Day(string text)
    {
        var date = LocalDatePattern.Iso.Parse(text[4..]).Value;
        var weekday = date.ToString("ddd", CultureInfo.InvariantCulture);
        return weekday == text[..3] ? date : throw new FormatException($"{text} is a {weekday}.");
    }

    public sealed record Entry(LocalDate Date, string Title, string Notes);
}
