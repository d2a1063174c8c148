using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.DeliveryStaff;

[Trait("Clause", "ATP Delivery staff 1a")]
[Trait("Clause", "ATP Delivery staff 1b")]
[Trait("Clause", "ATP Delivery staff 1c")]
[Trait("Clause", "ATP Delivery staff 2a")]
[Trait("Clause", "ATP Delivery staff 4b")]
[Trait("Clause", "ATP Purpose 3a")]
[Trait("Clause", "ATP Purpose 3b")]
[Trait("Clause", "ATP Caseload review 1a")]
public sealed class AnnualCpdTests
{
    private static readonly DateInterval Year = new(new(2024, 8, 1), new(2025, 7, 31));
    private static readonly LocalDate Fri_2025_08_01 = new(2025, 8, 1);
    private static readonly StaffMember Trainer = Member(StaffRole.Trainer) with { StartedOn = new(2020, 1, 6) };

    [Theory]
    [InlineData("16h s, 24h", "satisfied satisfied")]
    [InlineData("20h s, 19.75h", "breached satisfied")]
    [InlineData("15.5h s, 24h, 8.5h", "satisfied breached")]
    [InlineData("1d s, 1d s, 1d, 1d, 1d", "satisfied satisfied")]
    [InlineData("1d s, 1d s, 1d, 16h", "satisfied satisfied")]
    [InlineData("7h s, 7h s, 7h, 7h, 7h", "breached breached")]
    [InlineData("16h s, 20h, 4h unlogged", "breached satisfied")]
    public void Forty_hours_with_sixteen_for_the_sector(string log, string verdicts) =>
        Assert.Equal(verdicts, Minimums(Check(Trainer, log)));

    [Fact]
    public void Findings_say_what_is_missing()
    {
        Assert.Equal(
            """
            [ATP Purpose 3a] P1 satisfied: CPD in the year: yes; must be yes
            [ATP Delivery staff 1a] P1 breached: 39.75 hours of CPD; at least 40, 0.25 missing
            [ATP Delivery staff 1b] P1 satisfied: 20 hours of CPD for the sector; at least 16
            [ATP Delivery staff 2a] P1 breached: 1 of 2 minimums of the year; lacking the whole
            [ATP Delivery staff 4b] P1 undetermined: cannot be told without: whether the role required the CPD
            """,
            Check(Trainer, "20h s, 19.75h").ToString());
        Assert.Equal("open open", Minimums(AnnualCpd.Check(Trainer, Ledger(""), Year, Year.End)));
        Assert.Equal("undetermined undetermined", Minimums(AnnualCpd.Check(Trainer, null, Year, Year.End)));
        Assert.Equal(8m, AnnualCpd.HoursPerDay);
    }

    [Fact]
    public void A_starter_is_asked_for_the_whole_unless_a_reading_says_otherwise()
    {
        var starter = Trainer with { StartedOn = new(2024, 10, 1) };
        var proRata = AtpPolicy.Undated.With(AtpReadings.PartOfAYear.Choose("pro-rata"));

        Assert.Equal("breached breached", Minimums(Check(starter, "14h s, 20h")));
        Assert.Equal("satisfied satisfied", Minimums(Check(starter, "14h s, 20h", proRata)));
        Assert.Equal("breached breached", Minimums(Check(starter, "13.25h s, 20h", proRata)));
        Assert.Equal(
            "[ATP Delivery staff 1a] P1 breached: 33.25 hours of CPD; at least 33.5, 0.25 missing (reading ATP-R04=pro-rata)",
            Check(starter, "13.25h s, 20h", proRata).About(DeliveryStaff1a).Single().ToString());
        Assert.Equal(
            "[ATP Delivery staff 1b] P1 breached: 13.25 hours of CPD for the sector; at least 13.5, 0.25 missing (reading ATP-R04=pro-rata)",
            Check(starter, "13.25h s, 20h", proRata).About(DeliveryStaff1b).Single().ToString());
        Assert.Equal("satisfied satisfied", Minimums(Check(starter, "13.5h s, 20h", proRata)));
        Assert.Equal((true, false), (AnnualCpd.IsPartOfYear(starter, Year)!.Value, AnnualCpd.IsPartOfYear(Trainer, Year)!.Value));
        Assert.Null(AnnualCpd.IsPartOfYear(Trainer with { StartedOn = null }, Year));
    }

    [Property]
    public bool A_part_of_the_year_asks_for_no_more_than_the_whole_and_grows_with_the_days(ushort first, ushort second)
    {
        var policy = AtpPolicy.Undated.With(AtpReadings.PartOfAYear.Choose("pro-rata"));
        var (early, late) = (int.Min(first % 366, second % 366), int.Max(first % 366, second % 366));
        return Least(late) <= Least(early) && Least(early) <= 40 && Least(0) == 40;

        decimal Least(int day) => ((Measure.AmountAtLeast)AnnualCpd.Check(Trainer with { StartedOn = Year.Start.PlusDays(day) }, Ledger(""), Year, Fri_2025_08_01, policy)
            .About(DeliveryStaff1a).Single().Measure).Limit;
    }

    [Fact]
    public void Either_unit_and_mandatory_training_apart_are_readings()
    {
        var either = AtpPolicy.Undated.With(AtpReadings.HoursAndDays.Choose("either-unit"));
        var apart = AtpPolicy.Undated.With(AtpReadings.MandatoryTraining.Choose("apart"));

        Assert.Equal("satisfied satisfied", Minimums(Check(Trainer, "1d s, 1d s, 1d, 1d, 1d", either)));
        Assert.Equal("breached satisfied", Minimums(Check(Trainer, "1d s, 1d s, 1d, 16h", either)));
        Assert.Equal("breached satisfied", Minimums(Check(Trainer, "16h s own, 24h required", apart)));
        Assert.Equal("satisfied satisfied", Minimums(Check(Trainer, "16h s own, 24h required")));
        Assert.Equal("undetermined undetermined", Minimums(Check(Trainer, "16h s, 24h", apart)));
    }

    [Theory]
    [InlineData("16h s own, 24h required", "satisfied")]
    [InlineData("16h s required, 24h required", "breached")]
    [InlineData("16h s required, 24h", "undetermined")]
    [InlineData("", "breached")]
    public void There_is_CPD_beyond_what_the_role_requires(string log, string verdict) =>
        Assert.Equal(verdict, Check(Trainer, log).About(DeliveryStaff4b).Single().Verdict.Value);

    [Theory]
    [InlineData("trainer", "satisfied breached breached")]
    [InlineData("mentor", "satisfied breached breached")]
    [InlineData("iqa", "satisfied breached breached")]
    [InlineData("lead-iqa", "satisfied breached breached")]
    [InlineData("senior-leader", "satisfied not-applicable")]
    [InlineData("quality-nominee", "satisfied not-applicable")]
    [InlineData("engagement", "satisfied not-applicable")]
    [InlineData("administration", "satisfied not-applicable")]
    public void Each_delivery_role_has_both_minimums_and_no_other_role_has_any(string role, string verdicts) => Assert.Equal(
        verdicts, string.Join(' ', Check(Member(StaffRole.Parse(role)), "1h").Take(3).Select(finding => finding.Verdict.Value)));

    [Property]
    public bool The_year_is_kept_exactly_with_forty_hours_and_sixteen_for_the_sector(byte sector, byte other)
    {
        // Quarters of an hour, at most 12 hours a day.
        var (forSector, rest) = (sector / 4m, other / 4m);
        var log = string.Join(", ", new[] { forSector, rest }.SelectMany((hours, i) => Enumerable.Range(0, 6)
            .Select(day => decimal.Clamp(hours - (day * 12), 0, 12)).Where(part => part > 0)
            .Select(part => FormattableString.Invariant($"{part}h{(i == 0 ? " s" : "")}"))));

        return (Check(Trainer, log).About(DeliveryStaff2a).Single().Verdict == Verdict.Satisfied) == (forSector + rest >= 40 && forSector >= 16);
    }

    [Fact]
    public void Everybody_does_some_and_only_delivery_staff_have_a_minimum()
    {
        var clerk = Member(StaffRole.Administration);

        Assert.Equal("satisfied not-applicable", Check(clerk, "1h").Verdicts());
        Assert.Equal("breached not-applicable", Check(clerk, "").Verdicts());
        Assert.Equal("undetermined not-applicable", Check(clerk, "1h ?").Verdicts());
    }

    [Fact]
    public void A_log_has_every_entry_in_it()
    {
        Assert.Equal(
            """
            [ATP Purpose 3b] P1 breached: 1 of 2 entries in the log; lacking 4 hours on Tue 3 Sep 2024
            [ATP Caseload review 1a] P1 breached: 1 of 2 entries in the log; lacking 4 hours on Tue 3 Sep 2024
            """,
            AnnualCpd.CheckLog(Trainer, Ledger("1h, 4h unlogged")).ToString());
        Assert.Equal("undetermined undetermined", AnnualCpd.CheckLog(Trainer, null).Verdicts());
    }

    [Fact]
    public void A_ledger_with_other_days_is_refused() => Assert.Equal(
        "The ledger counts 7 hours a day; ATP Delivery staff 1c has 8. (Parameter 'ledger')",
        Assert.Throws<ArgumentException>(() => AnnualCpd.Check(Trainer, CpdLedger.Of(7, []), Year, Fri_2025_08_01)).Message);

    private static string Minimums(Findings findings) =>
        $"{findings.About(DeliveryStaff1a).Single().Verdict.Value} {findings.About(DeliveryStaff1b).Single().Verdict.Value}";

    private static Findings Check(StaffMember member, string log, AtpPolicy? policy = null) =>
        AnnualCpd.Check(member, Ledger(log), Year, Fri_2025_08_01, policy);

    private static CpdLedger Ledger(string log) => CpdLedger.Of(AnnualCpd.HoursPerDay, log.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((text, i) =>
    {
        var parts = text.Split(' ');
        var amount = decimal.Parse(parts[0][..^1], System.Globalization.CultureInfo.InvariantCulture);
        return new CpdEntry
        {
            On = new LocalDate(2024, 9, 2).PlusDays(i),
            Time = parts[0].EndsWith('d') ? CpdTime.OfDays(amount) : CpdTime.OfHours(amount),
            IsForSector = parts.Contains("s"),
            IsLogged = parts.Contains("?") ? null : !parts.Contains("unlogged"),
            IsRequired = parts.Contains("required") ? true : parts.Contains("own") ? false : null,
        };
    }));
}
