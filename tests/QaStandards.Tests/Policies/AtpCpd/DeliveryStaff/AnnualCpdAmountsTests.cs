using System;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
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

/// <summary>The year's amounts against sums of whole quarters of an hour, so that nothing is rounded.</summary>
[Trait("Clause", "ATP Delivery staff 1a")]
[Trait("Clause", "ATP Delivery staff 1b")]
[Trait("Clause", "ATP Delivery staff 2a")]
public sealed class AnnualCpdAmountsTests
{
    private static readonly DateInterval Year = new(new(2024, 8, 1), new(2025, 7, 31));
    private static readonly LocalDate Fri_2025_08_01 = new(2025, 8, 1);
    private static readonly StaffMember Trainer = Member(StaffRole.Trainer);

    [Property]
    public Property A_year_is_enough_exactly_with_40_hours_of_which_16_for_the_sector() => Prop.ForAll(
        Arb.From(Gen.Choose(56, 72)), Arb.From(Gen.Choose(88, 104)), Arb.From(Gen.Elements(true, false)), (sector, other, late) =>
        {
            var ledger = CpdLedger.Of(8, [.. Quarters(sector, isForSector: true), .. Quarters(other, isForSector: false)]);
            var (asOf, missing) = late ? (Fri_2025_08_01, Verdict.Breached) : (Year.End, Verdict.Open);
            var findings = AnnualCpd.Check(Trainer, ledger, Year, asOf);
            return Is(DeliveryStaff1a, sector + other >= 160) && Is(DeliveryStaff1b, sector >= 64) && Is(DeliveryStaff2a, sector + other >= 160 && sector >= 64);

            bool Is(Clause by, bool enough) => findings.About(by).Single().Verdict == (enough ? Verdict.Satisfied : missing);
        });

    [Property]
    public bool Neither_amount_makes_up_for_the_other(ushort much)
    {
        var plenty = 160 + much % 4000;
        return Both(CpdLedger.Of(8, [.. Quarters(63, isForSector: true), .. Quarters(plenty, isForSector: false)])) == Verdict.Breached
            && Both(CpdLedger.Of(8, Quarters(159, isForSector: true))) == Verdict.Breached
            && Both(CpdLedger.Of(8, Quarters(plenty, isForSector: true))) == Verdict.Satisfied;

        static Verdict Both(CpdLedger ledger) => AnnualCpd.Check(Trainer, ledger, Year, Fri_2025_08_01).About(DeliveryStaff2a).Single().Verdict;
    }

    [Property]
    public bool A_day_is_eight_hours_exactly(byte quarters, byte hours)
    {
        var (days, more) = ((1 + quarters % 4) / 4m, (1 + hours % 32) / 4m);
        return Sum(CpdLedger.Of(8, [Entry(0, CpdTime.OfDays(days)), Entry(1, CpdTime.OfHours(more))])) == 8 * days + more;

        static decimal Sum(CpdLedger ledger) => ((Measure.AmountAtLeast)AnnualCpd.Check(Trainer, ledger, Year, Fri_2025_08_01)
            .About(DeliveryStaff1a).Single().Measure).Actual;
    }

    [Property]
    public bool What_is_not_in_the_log_or_not_in_the_year_changes_nothing(byte quarters, byte more, ushort far, bool sector)
    {
        var ledger = CpdLedger.Of(8, Quarters(quarters, isForSector: sector));
        var further = CpdTime.OfHours((1 + more % 96) / 4m);
        var outside = CpdLedger.Of(8,
        [
            .. ledger.Entries,
            new() { On = Year.Start.PlusDays(-1 - far), Time = further, IsForSector = true },
            new() { On = Year.End.PlusDays(1 + far), Time = further, IsForSector = true },
            new() { On = Year.End, Time = further, IsForSector = true, IsLogged = false },
        ]);
        return AnnualCpd.Check(Trainer, ledger, Year, Fri_2025_08_01).Equals(AnnualCpd.Check(Trainer, outside, Year, Fri_2025_08_01));
    }

    [Property]
    public bool A_part_of_the_year_asks_for_its_days_rounded_up_to_half_an_hour(ushort first, ushort last)
    {
        var policy = AtpPolicy.Undated.With(AtpReadings.PartOfAYear.Choose("pro-rata"));
        var (from, to) = (int.Min(first % 365, last % 365), int.Max(first % 365, last % 365));
        var member = Trainer with { StartedOn = Year.Start.PlusDays(from), LeftOn = Year.Start.PlusDays(to) };
        var findings = AnnualCpd.Check(member, CpdLedger.Of(8, []), Year, Fri_2025_08_01, policy);
        return Halves(DeliveryStaff1a) == NaiveHalves(80) && Halves(DeliveryStaff1b) == NaiveHalves(32);

        decimal Halves(Clause by) => 2 * ((Measure.AmountAtLeast)findings.About(by).Single().Measure).Limit;

        int NaiveHalves(int whole) => (whole * (to - from + 1) + 364) / 365;
    }

    [Property]
    public Property Nobody_outside_the_delivery_staff_has_a_minimum_or_a_sitting() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements(StaffRole.SeniorLeader, StaffRole.QualityNominee, StaffRole.Engagement, StaffRole.Administration))), roles =>
        {
            var member = Member([.. roles.Distinct()]);
            return AnnualCpd.Check(member, CpdLedger.Of(8, []), Year, Fri_2025_08_01).Skip(1).All(finding => finding.Verdict == Verdict.NotApplicable)
                && FunctionalSkills.Check(member, Nothing, Fri_2025_08_01).All(finding => finding.Verdict == Verdict.NotApplicable);
        });

    [Property, Trait("Clause", "ATP Purpose 3b")]
    [Trait("Clause", "ATP Caseload review 1a")]
    public bool A_log_is_whole_exactly_when_every_entry_is_in_it(bool?[] logged)
    {
        var ledger = CpdLedger.Of(8, logged.Select((isLogged, day) => Entry(day % 300, CpdTime.OfHours(0.01m)) with { IsLogged = isLogged }));
        return AnnualCpd.CheckLog(Trainer, ledger).All(finding => finding.Verdict == (logged.Contains(false) ? Verdict.Breached
            : logged.Contains(null) ? Verdict.Undetermined
            : Verdict.Satisfied));
    }

    [Fact]
    public void A_person_who_is_not_well_formed_is_refused()
    {
        var nobody = Trainer with { Roles = [] };

        Refused(() => AnnualCpd.Check(nobody, null, Year, Fri_2025_08_01));
        Refused(() => AnnualCpd.CheckLog(nobody, null));
        Refused(() => FunctionalSkills.Check(nobody, Nothing, Fri_2025_08_01));

        static void Refused(Func<object> check) => Assert.Contains(
            "P1 has no role, or one that is null; name the roles.", Assert.Throws<ValidationException>(check).Message, StringComparison.Ordinal);
    }

    // Entries of at most six hours, at most two a day.
    private static System.Collections.Generic.IEnumerable<CpdEntry> Quarters(int quarters, bool isForSector) => Enumerable.Range(0, (quarters + 23) / 24)
        .Select(i => Entry(i, CpdTime.OfHours(int.Min(24, quarters - 24 * i) / 4m)) with { IsForSector = isForSector });

    private static CpdEntry Entry(int day, CpdTime time) => new() { On = Year.Start.PlusDays(day), Time = time, IsForSector = false, IsRequired = false };
}
