using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// The bank holidays that belong to one year only, each with its source and, where it is recorded, the day on which the
/// official list first had it.
/// </summary>
internal static class OddBankHolidays
{
    // Spring bank holiday 2012 moved to Mon 4 June beside it.
    public static Holiday DiamondJubilee => Holiday.Of(
        new(2012, 6, 5),
        "Queen's Diamond Jubilee",
        "Extra bank holiday",
        source: "Told to the House of Lords in January 2010; proclaimed under the Banking and Financial Dealings Act 1971");

    // Friday instead of Mon 4 May 2020, for the 75th anniversary. Scotland, where it is the ministers' decision, came later.
    public static Holiday VictoryInEuropeDay => VictoryInEurope(new(2019, 6, 10));

    public static Holiday VictoryInEuropeDayScotland => VictoryInEurope(new(2019, 7, 2));

    // Spring bank holiday 2022 moved to Thu 2 June beside it.
    public static Holiday PlatinumJubilee => Holiday.Of(
        new(2022, 6, 3),
        "Platinum Jubilee bank holiday",
        source: "Announced by the Department for Digital, Culture, Media and Sport, 12 November 2020");

    // Proclaimed before its date was fixed: at the Accession Council of Sat 10 Sep 2022, for "the day of the funeral".
    public static Holiday StateFuneral => Holiday.Of(
        new(2022, 9, 19),
        "Bank Holiday for the State Funeral of Queen Elizabeth II",
        listed: new(2022, 9, 9),
        source: "Royal Proclamations approved at the Accession Council, 10 September 2022");

    public static Holiday Coronation => Holiday.Of(
        new(2023, 5, 8),
        "Bank holiday for the coronation of King Charles III",
        source: "https://www.gov.uk/government/news/"
            + "bank-holiday-proclaimed-in-honour-of-the-coronation-of-his-majesty-king-charles-iii");

    public static Holiday WorldCup => Holiday.Of(
        new(2026, 6, 15),
        "World Cup bank holiday",
        listed: new(2026, 2, 25),
        source: "Royal Proclamation, confirmed by the Scottish Government, 5 February 2026");

    private static Holiday VictoryInEurope(LocalDate listed) => Holiday.Of(
        new(2020, 5, 8),
        "Early May bank holiday (VE day)",
        listed: listed,
        source: "Royal Proclamation under the Banking and Financial Dealings Act 1971; in Scotland, the Scottish Ministers");
}
