using static QaStandards.Calendars.BankHolidayYear;
using static QaStandards.Calendars.OddBankHolidays;

namespace QaStandards.Calendars;

/// <summary>
/// The bank holidays of Northern Ireland, as https://www.gov.uk/bank-holidays lists them (Open Government Licence v3.0). A test
/// compares them with a copy of that list, in both directions.
/// </summary>
internal static class NorthernIrelandBankHolidays
{
    public static string[] Heading =>
    [
        "New Year's Day", "St Patrick's Day", "Good Friday", "Easter Monday", "Early May bank holiday",
        "Spring bank holiday", "Battle of the Boyne (Orangemen's Day)", "Summer bank holiday", "Christmas Day",
        "Boxing Day",
    ];

#pragma warning disable format // a table
    public static BankHolidayYear[] Years =>
    [
      //  year  New Year     St Patrick    Good Fr  Easter   E.May   Spring   Boyne         Summer   Christmas     Boxing Day
      new(2012, Jan(2, Sub), Mar(19, Sub), Apr(6),  Apr(9),  May(7), Jun(4),  Jul(12),      Aug(27), Dec(25),      Dec(26)),
      new(2013, Jan(1),      Mar(18, Sub), Mar(29), Apr(1),  May(6), May(27), Jul(12),      Aug(26), Dec(25),      Dec(26)),
      new(2014, Jan(1),      Mar(17),      Apr(18), Apr(21), May(5), May(26), Jul(14, Sub), Aug(25), Dec(25),      Dec(26)),
      new(2015, Jan(1),      Mar(17),      Apr(3),  Apr(6),  May(4), May(25), Jul(13, Sub), Aug(31), Dec(25),      Dec(28, Sub)),
      new(2016, Jan(1),      Mar(17),      Mar(25), Mar(28), May(2), May(30), Jul(12),      Aug(29), Dec(27, Sub), Dec(26)),
      new(2017, Jan(2, Sub), Mar(17),      Apr(14), Apr(17), May(1), May(29), Jul(12),      Aug(28), Dec(25),      Dec(26)),
      new(2018, Jan(1),      Mar(19, Sub), Mar(30), Apr(2),  May(7), May(28), Jul(12),      Aug(27), Dec(25),      Dec(26)),
      new(2019, Jan(1),      Mar(18, Sub), Apr(19), Apr(22), May(6), May(27), Jul(12),      Aug(26), Dec(25),      Dec(26)),
      new(2020, Jan(1),      Mar(17),      Apr(10), Apr(13), Below,  May(25), Jul(13, Sub), Aug(31), Dec(25),      Dec(28, Sub)),
      new(2021, Jan(1),      Mar(17),      Apr(2),  Apr(5),  May(3), May(31), Jul(12),      Aug(30), Dec(27, Sub), Dec(28, Sub)),
      new(2022, Jan(3, Sub), Mar(17),      Apr(15), Apr(18), May(2), Jun(2),  Jul(12),      Aug(29), Dec(27, Sub), Dec(26)),
      new(2023, Jan(2, Sub), Mar(17),      Apr(7),  Apr(10), May(1), May(29), Jul(12),      Aug(28), Dec(25),      Dec(26)),
      new(2024, Jan(1),      Mar(18, Sub), Mar(29), Apr(1),  May(6), May(27), Jul(12),      Aug(26), Dec(25),      Dec(26)),
      new(2025, Jan(1),      Mar(17),      Apr(18), Apr(21), May(5), May(26), Jul(14, Sub), Aug(25), Dec(25),      Dec(26)),
      new(2026, Jan(1),      Mar(17),      Apr(3),  Apr(6),  May(4), May(25), Jul(13, Sub), Aug(31), Dec(25),      Dec(28, Sub)),
      new(2027, Jan(1),      Mar(17),      Mar(26), Mar(29), May(3), May(31), Jul(12),      Aug(30), Dec(27, Sub), Dec(28, Sub)),
      new(2028, Jan(3, Sub), Mar(17),      Apr(14), Apr(17), May(1), May(29), Jul(12),      Aug(28), Dec(25),      Dec(26))
    ];
#pragma warning restore format

    public static Holiday[] Odd => [DiamondJubilee, VictoryInEuropeDay, PlatinumJubilee, StateFuneral, Coronation];
}
