using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Calendars;
using Spectre.Console;

namespace QualityYear;

/// <summary>Shows a schedule as a table.</summary>
internal static class View
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    public static Table Of(DutySchedule schedule, string?[] verdicts, LocalDate? asOf)
    {
        var table = new Table().RoundedBorder().AddColumns("Due", "Duty", "Clause", "Better by", "Verdict");
        table.Columns[0].NoWrap();
        table.Title(asOf is { } day ? $"As of {Day.Format(day)}" : "The year");
        foreach (var (item, verdict) in schedule.Items.Zip(verdicts))
        {
            table.AddRow(
                new Text(item.Due is { } due ? Day.Format(due) : "not known"),
                new Text(item.Occurrence is null ? item.What : $"{item.What} ({item.Occurrence.Name})"),
                new Text(item.By.Locator),
                new Text(item.Practical is { } practical && practical != item.Due ? Day.Format(practical) : ""),
                new Text(verdict ?? "", ColourOf(verdict)));
        }

        return table;
    }

    private static Style ColourOf(string? verdict) => verdict switch
    {
        "satisfied" => Color.Green,
        "breached" => Color.Red,
        null or "not-applicable" => Color.Grey,
        _ => Color.Yellow,
    };
}
