using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Tests.Calendars;

/// <summary>Random calendars that overlap in the first half of 2017, and days in and around them.</summary>
public static class AnyCalendars
{
    private static readonly LocalDate NewYear = new(2017, 1, 1);

    private static readonly string[] Names = ["closures", "nation", "college", "strike"];

    public static Arbitrary<WorkingCalendar> Calendar() => Arb.From(
        from before in Gen.Choose(0, 90)
        from length in Gen.Choose(180, 300)
        from weekend in Gen.SubListOf(IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday)
        from offsets in Gen.ListOf(Gen.Choose(0, length), 20)
        from kinds in Gen.ListOf(Gen.Choose(0, 2), 21)
        from name in Gen.Elements(Names)
        let start = NewYear.PlusDays(-before)
        select WorkingCalendar.Of(
            name,
            new DateInterval(start, start.PlusDays(length)),
            weekend.ToValueList(),
            offsets.Distinct().Select((offset, i) => Holiday.Of(start.PlusDays(offset), "holiday " + kinds[i])).ToValueList()));

    public static Arbitrary<LocalDate> Day() => Arb.From(Gen.Choose(-100, 320).Select(offset => NewYear.PlusDays(offset)));
}
