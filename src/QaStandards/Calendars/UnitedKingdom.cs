using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// The bank holidays of the three nations of the United Kingdom that have a list, from Sun 1 Jan 2012 to Sun 31 Dec 2028, with
/// Saturday and Sunday as the weekend. They are those of https://www.gov.uk/bank-holidays (Open Government Licence v3.0),
/// and they end where that list ends.
/// </summary>
/// <example>
/// <code>UnitedKingdom.EnglandAndWales.AddWorkingDays(new LocalDate(2017, 4, 13), 3)</code> is Thu 20 Apr 2017.
/// </example>
public static class UnitedKingdom
{
    /// <summary>Gets the working days of England and Wales.</summary>
    public static WorkingCalendar EnglandAndWales { get; } =
        Nation("England and Wales", EnglandAndWalesBankHolidays.Heading, EnglandAndWalesBankHolidays.Years,
            EnglandAndWalesBankHolidays.Odd);

    /// <summary>
    /// Gets the working days of Scotland, by the national list. Local holidays and the banks' own are not in it: combine it
    /// with a calendar of your own.
    /// </summary>
    public static WorkingCalendar Scotland { get; } =
        Nation("Scotland", ScotlandBankHolidays.Heading, ScotlandBankHolidays.Years, ScotlandBankHolidays.Odd);

    /// <summary>Gets the working days of Northern Ireland.</summary>
    public static WorkingCalendar NorthernIreland { get; } =
        Nation("Northern Ireland", NorthernIrelandBankHolidays.Heading, NorthernIrelandBankHolidays.Years,
            NorthernIrelandBankHolidays.Odd);

    private static WorkingCalendar Nation(
        string name, string[] heading, IEnumerable<BankHolidayYear> years, IEnumerable<Holiday> odd) =>
        WorkingCalendar.Of(
            name,
            new DateInterval(new(2012, 1, 1), new(2028, 12, 31)),
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            years.SelectMany(year => year.Under(heading)).Concat(odd).ToValueList());
}
