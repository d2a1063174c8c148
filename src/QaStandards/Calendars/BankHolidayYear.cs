using System.Collections.Generic;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A row of a table of bank holidays: a year, and a day for each name of the table's heading.</summary>
internal sealed record BankHolidayYear(int Year, params BankHolidayYear.Day?[] Days)
{
    /// <summary>Marks a day that stands in for a holiday at a weekend, or that was moved.</summary>
    public const bool Sub = true;

    private const string Substitute = "Substitute day";
    private const string OfficialList = "https://www.gov.uk/bank-holidays";

    /// <summary>Gets an empty cell: that year the holiday is among the odd days under the table.</summary>
    public static Day? Below => null;

    public static Day Jan(int day, bool substitute = false) => new(1, day, substitute);

    public static Day Mar(int day, bool substitute = false) => new(3, day, substitute);

    public static Day Apr(int day) => new(4, day, false);

    public static Day May(int day) => new(5, day, false);

    public static Day Jun(int day, bool substitute = false) => new(6, day, substitute);

    public static Day Jul(int day, bool substitute = false) => new(7, day, substitute);

    public static Day Aug(int day) => new(8, day, false);

    public static Day Nov(int day) => new(11, day, false);

    public static Day Dec(int day, bool substitute = false) => new(12, day, substitute);

    /// <summary>Returns the row's holidays, named by the heading.</summary>
    public IEnumerable<Holiday> Under(string[] heading)
    {
        for (var i = 0; i < Days.Length; i++)
        {
            if (Days[i] is { } day)
            {
                var note = day.Substitute ? Substitute : "";
                yield return Holiday.Of(new(Year, day.Month, day.Number), heading[i], note, Listed, OfficialList);
            }
        }
    }

    // The days of 2028 came into the official list on Mon 24 Nov 2025; of earlier years only the odd days' entry is recorded.
    private LocalDate? Listed => Year == 2028 ? new LocalDate(2025, 11, 24) : null;

    internal readonly record struct Day(int Month, int Number, bool Substitute);
}
