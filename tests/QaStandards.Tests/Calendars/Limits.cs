using NodaTime;

namespace QaStandards.Tests.Calendars;

/// <summary>The clause and the days that the tests of limits share. The policy is made up.</summary>
public static class Limits
{
    public static readonly LocalDate Thu_2017_04_13 = new(2017, 4, 13);
    public static readonly LocalDate Fri_2017_04_14_GoodFriday = new(2017, 4, 14);
    public static readonly LocalDate Sat_2017_04_15 = new(2017, 4, 15);
    public static readonly LocalDate Tue_2017_04_18 = new(2017, 4, 18);
    public static readonly LocalDate Wed_2017_04_19 = new(2017, 4, 19);
    public static readonly LocalDate Thu_2017_04_20 = new(2017, 4, 20);
    public static readonly LocalDate Fri_2017_04_21 = new(2017, 4, 21);

    public static Clause C116a { get; } = Clause.Of(
        Policy.Of("TEST", "Test policy", "2017", "Nobody"),
        "116a",
        Force.Must,
        "Enquiries are acknowledged in three working days.");
}
