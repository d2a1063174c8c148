using static QaStandards.Calendars.BankHolidayYear;
using static QaStandards.Calendars.OddBankHolidays;

namespace QaStandards.Calendars;

/// <summary>
/// The bank holidays of Scotland, as https://www.gov.uk/bank-holidays lists them (Open Government Licence v3.0). A test
/// compares them with a copy of that list, in both directions.
/// </summary>
internal static class ScotlandBankHolidays
{
    public static string[] Heading =>
    [
        "New Year's Day", "2nd January", "Good Friday", "Early May bank holiday", "Spring bank holiday",
        "Summer bank holiday", "St Andrew's Day", "Christmas Day", "Boxing Day",
    ];

#pragma warning disable format // a table
    public static BankHolidayYear[] Years =>
    [
      //  year  New Year     2nd Jan      Good Fr  E.May   Spring       Summer  St Andrew    Christmas     Boxing Day
      new(2012, Jan(3, Sub), Jan(2),      Apr(6),  May(7), Jun(4, Sub), Aug(6), Nov(30),     Dec(25),      Dec(26)),
      new(2013, Jan(1),      Jan(2),      Mar(29), May(6), May(27),     Aug(5), Dec(2, Sub), Dec(25),      Dec(26)),
      new(2014, Jan(1),      Jan(2),      Apr(18), May(5), May(26),     Aug(4), Dec(1, Sub), Dec(25),      Dec(26)),
      new(2015, Jan(1),      Jan(2),      Apr(3),  May(4), May(25),     Aug(3), Nov(30),     Dec(25),      Dec(28, Sub)),
      new(2016, Jan(1),      Jan(4, Sub), Mar(25), May(2), May(30),     Aug(1), Nov(30),     Dec(27, Sub), Dec(26)),
      new(2017, Jan(3, Sub), Jan(2),      Apr(14), May(1), May(29),     Aug(7), Nov(30),     Dec(25),      Dec(26)),
      new(2018, Jan(1),      Jan(2),      Mar(30), May(7), May(28),     Aug(6), Nov(30),     Dec(25),      Dec(26)),
      new(2019, Jan(1),      Jan(2),      Apr(19), May(6), May(27),     Aug(5), Dec(2, Sub), Dec(25),      Dec(26)),
      new(2020, Jan(1),      Jan(2),      Apr(10), Below,  May(25),     Aug(3), Nov(30),     Dec(25),      Dec(28, Sub)),
      new(2021, Jan(1),      Jan(4, Sub), Apr(2),  May(3), May(31),     Aug(2), Nov(30),     Dec(27, Sub), Dec(28, Sub)),
      new(2022, Jan(3, Sub), Jan(4, Sub), Apr(15), May(2), Jun(2),      Aug(1), Nov(30),     Dec(27, Sub), Dec(26)),
      new(2023, Jan(2, Sub), Jan(3, Sub), Apr(7),  May(1), May(29),     Aug(7), Nov(30),     Dec(25),      Dec(26)),
      new(2024, Jan(1),      Jan(2),      Mar(29), May(6), May(27),     Aug(5), Dec(2, Sub), Dec(25),      Dec(26)),
      new(2025, Jan(1),      Jan(2),      Apr(18), May(5), May(26),     Aug(4), Dec(1, Sub), Dec(25),      Dec(26)),
      new(2026, Jan(1),      Jan(2),      Apr(3),  May(4), May(25),     Aug(3), Nov(30),     Dec(25),      Dec(28, Sub)),
      new(2027, Jan(1),      Jan(4, Sub), Mar(26), May(3), May(31),     Aug(2), Nov(30),     Dec(27, Sub), Dec(28, Sub)),
      new(2028, Jan(3, Sub), Jan(4, Sub), Apr(14), May(1), May(29),     Aug(7), Nov(30),     Dec(25),      Dec(26))
    ];
#pragma warning restore format

    public static Holiday[] Odd =>
        [DiamondJubilee, VictoryInEuropeDayScotland, PlatinumJubilee, StateFuneral, Coronation, WorldCup];
}
