using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using Xunit;

namespace QaStandards.Tests.Credentials;

public sealed class CpdTests
{
    private static readonly DateInterval Year = new(new(2024, 9, 1), new(2025, 8, 31));
    private static readonly LocalDate Sun_2025_08_31 = new(2025, 8, 31);
    private static readonly LocalDate Mon_2025_09_01 = new(2025, 9, 1);
    private static readonly CpdMinimum Forty = new(Sample.Must, CpdPart.Whole, 40, "CPD");
    private static readonly CpdMinimum Sixteen = new(Sample.Must, CpdPart.Sector, 16, "CPD for the sector");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("24.25", "24.25")]
    [InlineData("40", "40")]
    public void Hours_on_a_day_are_over_0_and_at_most_24(string hours, string told) => Assert.StartsWith(
        $"CPD on a day lasts over 0 and at most 24 hours, not {told}; enter a longer course day by day. (Parameter 'hours')",
        Assert.Throws<ArgumentOutOfRangeException>(() => CpdTime.OfHours(Number(hours))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("1.5")]
    public void Days_on_a_day_are_over_0_and_at_most_1(string days) => Assert.StartsWith(
        $"CPD on a day is over 0 and at most 1 day, not {days}; enter a longer course day by day. (Parameter 'days')",
        Assert.Throws<ArgumentOutOfRangeException>(() => CpdTime.OfDays(Number(days))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_day_has_as_many_hours_as_a_policy_says()
    {
        Assert.Equal(4m, CpdTime.OfDays(0.5m).InHours(8));
        Assert.Equal(24m, CpdTime.OfHours(24).InHours(8));
        Assert.Equal("0.5 day", CpdTime.OfDays(0.5m).ToString());
        Assert.Equal("1 hour", CpdTime.OfHours(1).ToString());
        Assert.StartsWith(
            "A day of CPD has over 0 and at most 24 hours, not 25. (Parameter 'hoursPerDay')",
            Assert.Throws<ArgumentOutOfRangeException>(() => CpdTime.OfDays(1).InHours(25)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CpdLedger.Of(0, []));
    }

    [Fact]
    public void The_entries_of_a_day_come_to_24_hours_at_most()
    {
        var day = new LocalDate(2025, 1, 6);
        var full = CpdLedger.Of(8, [Hours(day, 16), Days(day, 1)]);

        Assert.Equal(24m, full.Sum(CpdPart.Whole, Year, Sun_2025_08_31).Hours);
        Assert.Equal(
            "The entries of Mon 6 Jan 2025 come to 24.25 hours; a day has 24. Correct a time or a day. (Parameter 'entries')",
            Assert.Throws<ArgumentException>(() => CpdLedger.Of(8, [Hours(day, 16.25m), Days(day, 1)])).Message);
        Assert.Throws<ArgumentException>(() => full.With(Hours(day, 0.25m)));
        Assert.Equal("2 entries of CPD", full.ToString());
    }

    [Theory]
    [InlineData("24h s, 16h", "satisfied", "satisfied")]
    [InlineData("20h s, 19.75h", "breached", "satisfied")]
    [InlineData("15.5h s, 24h, 8.5h", "satisfied", "breached")]
    [InlineData("1d s, 1d s, 1d, 1d, 1d", "satisfied", "satisfied")]
    [InlineData("1d s, 1d s, 1d, 16h", "satisfied", "satisfied")]
    [InlineData("7h s, 7h s, 7h, 7h, 7h", "breached", "breached")]
    [InlineData("24h s, 12h, 4h unlogged", "breached", "satisfied")]
    [InlineData("24h s, 12h, 4h ?", "undetermined", "satisfied")]
    [InlineData("15h s, 24h, 1h maybe", "satisfied", "undetermined")]
    [InlineData("14h s, 24h, 1h maybe", "breached", "breached")]
    [InlineData("", "breached", "breached")]
    public void Forty_hours_of_which_sixteen_for_the_sector(string log, string whole, string sector)
    {
        var ledger = LedgerOf(log);

        Assert.Equal(whole, Forty.Check(ledger, Year, Mon_2025_09_01).Verdict.Value);
        Assert.Equal(sector, Sixteen.Check(ledger, Year, Mon_2025_09_01).Verdict.Value);
    }

    [Fact]
    public void Findings_tell_how_much_is_missing_and_the_year_is_open_to_its_last_day()
    {
        var ledger = LedgerOf("20h s, 19.75h");

        Assert.Equal("[LIB 3(1)] breached: 39.75 hours of CPD; at least 40, 0.25 missing", Forty.Check(ledger, Year, Mon_2025_09_01).ToString());
        Assert.Equal("[LIB 3(1)] open: 39.75 hours of CPD; at least 40, 0.25 missing", Forty.Check(ledger, Year, Sun_2025_08_31).ToString());
        Assert.Equal("[LIB 3(1)] undetermined: cannot be told without: the log of CPD", Forty.Check(null, Year, Sun_2025_08_31).ToString());
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: whether 4 more hours count as CPD",
            Forty.Check(LedgerOf("24h s, 12h, 4h ?"), Year, Mon_2025_09_01).ToString());
    }

    [Theory]
    [InlineData("1d s, 1d s, 1d, 1d, 1d", "satisfied")]
    [InlineData("24h s, 16h", "satisfied")]
    [InlineData("1d s, 1d s, 1d, 16h", "breached")]
    public void Hours_alone_or_days_alone_when_a_policy_offers_either(string log, string verdict) => Assert.Equal(
        verdict, new CpdMinimum(Sample.Must, CpdPart.Whole, 40, "CPD", days: 5).Check(LedgerOf(log), Year, Mon_2025_09_01).Verdict.Value);

    [Fact]
    public void What_is_outside_the_year_or_still_to_come_does_not_count()
    {
        var ledger = CpdLedger.Of(8, [Hours(new(2024, 8, 31), 8), Hours(new(2024, 9, 1), 4), Hours(Sun_2025_08_31, 2), Hours(Mon_2025_09_01, 1)]);

        Assert.Equal(6m, ledger.Sum(CpdPart.Whole, Year, Mon_2025_09_01).Hours);
        Assert.Equal(4m, ledger.Sum(CpdPart.Whole, Year, Sun_2025_08_31.PlusDays(-1)).Hours);
    }

    [Fact]
    public void A_minimum_is_over_nothing_and_a_part_is_one_of_two()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CpdMinimum(Sample.Must, CpdPart.Whole, 0, "CPD"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CpdMinimum(Sample.Must, CpdPart.Whole, 1, "CPD", days: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CpdMinimum(Sample.Must, (CpdPart)7, 1, "CPD"));
        Assert.Throws<ArgumentOutOfRangeException>(() => CpdLedger.Of(8, []).Sum((CpdPart)7, Year, Mon_2025_09_01));
    }

    [Property(Arbitrary = [typeof(Logs)])]
    public bool The_sector_s_part_is_within_the_whole_and_an_entry_more_never_lowers_either(CpdEntry[] entries)
    {
        var shorter = CpdLedger.Of(8, entries.Skip(1));
        var longer = CpdLedger.Of(8, entries);
        return Sum(longer, CpdPart.Sector) <= Sum(longer, CpdPart.Whole)
            && Sum(shorter, CpdPart.Whole) <= Sum(longer, CpdPart.Whole)
            && Sum(shorter, CpdPart.Sector) <= Sum(longer, CpdPart.Sector);
    }

    [Property(Arbitrary = [typeof(Logs)])]
    public bool Order_and_splitting_make_no_difference(CpdEntry[] entries)
    {
        var split = entries.Reverse().SelectMany(entry => entry.Time.Unit == CpdUnit.Days
            ? (CpdEntry[])[entry with { Time = CpdTime.OfDays(entry.Time.Amount / 2) }, entry with { Time = CpdTime.OfDays(entry.Time.Amount / 2) }]
            : [entry with { Time = CpdTime.OfHours(entry.Time.Amount / 2) }, entry with { Time = CpdTime.OfHours(entry.Time.Amount / 2) }]);
        var (one, other) = (CpdLedger.Of(8, entries), CpdLedger.Of(8, split));
        return Sum(one, CpdPart.Whole) == Sum(other, CpdPart.Whole) && Sum(one, CpdPart.Sector) == Sum(other, CpdPart.Sector)
            && Forty.Check(one, Year, Mon_2025_09_01).Equals(Forty.Check(other, Year, Mon_2025_09_01));
    }

    [Property(Arbitrary = [typeof(Logs)])]
    public bool A_naive_sum_agrees(CpdEntry[] entries) => Sum(CpdLedger.Of(8, entries), CpdPart.Sector) == entries
        .Where(entry => entry is { IsLogged: true, IsForSector: true } && entry.On >= Year.Start && entry.On <= Year.End)
        .Sum(entry => entry.Time.Unit == CpdUnit.Days ? 8 * entry.Time.Amount : entry.Time.Amount);

    private static decimal Sum(CpdLedger ledger, CpdPart part) => ledger.Sum(part, Year, Mon_2025_09_01.PlusYears(5)).Hours;

    private static CpdLedger LedgerOf(string log) => CpdLedger.Of(8, log.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((text, i) =>
    {
        var parts = text.Split(' ');
        var amount = Number(parts[0][..^1]);
        var day = new LocalDate(2025, 1, 6).PlusDays(i);
        var entry = parts[0].EndsWith('d') ? Days(day, amount) : Hours(day, amount);
        return parts.ElementAtOrDefault(1) switch
        {
            "s" => entry with { IsForSector = true },
            "unlogged" => entry with { IsLogged = false },
            "?" => entry with { IsLogged = null },
            "maybe" => entry with { IsForSector = null },
            _ => entry,
        };
    }));

    private static CpdEntry Hours(LocalDate on, decimal hours) => new() { On = on, Time = CpdTime.OfHours(hours), IsForSector = false };

    private static CpdEntry Days(LocalDate on, decimal days) => new() { On = on, Time = CpdTime.OfDays(days), IsForSector = false };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Logs with at most one entry a day, some of it outside the year.</summary>
    private static class Logs
    {
        public static Arbitrary<CpdEntry[]> Entries() => Arb.From(
            from count in Gen.Choose(0, 30)
            from entries in Gen.CollectToArray(Enumerable.Range(0, count), Entry)
            select entries);

        private static Gen<CpdEntry> Entry(int number) =>
            from inDays in Gen.Elements(true, false)
            from quarters in Gen.Choose(1, 4)
            from sector in Gen.Elements<bool?>(true, false, null)
            from logged in Gen.Frequency((4, Gen.Constant<bool?>(true)), (1, Gen.Elements<bool?>(false, null)))
            select new CpdEntry
            {
                On = Year.Start.PlusDays((number * 16) - 30),
                Time = inDays ? CpdTime.OfDays(quarters / 4m) : CpdTime.OfHours(quarters),
                IsForSector = sector,
                IsLogged = logged,
            };
    }
}
