using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Qualifications;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Qualifications;

[Trait("Clause", "HAMPSHIRE 6.1 CPD a")]
[Trait("Clause", "HAMPSHIRE 6.1 CPD b")]
[Trait("Clause", "HAMPSHIRE 6.1 CPD c")]
[Trait("Clause", "HAMPSHIRE 6.1 CPD d")]
public sealed class ProfessionalDevelopmentTests
{
    private static readonly LocalDate Fri_2025_08_01_AfterTheYear = new(2025, 8, 1);
    private static readonly DateInterval Year = HampshireFramework.June2025.YearOf(new(2025, 7, 31));
    private static readonly HampshireFramework AsAgreed = HampshireFramework.June2025.With(HampshireReadings.ReducedHours.Choose("as-agreed"));

    [Theory]
    [InlineData("100%", 30, 29.5, "breached")]
    [InlineData("100%", 30, 30, "satisfied")]
    [InlineData("80%", 24, 23.5, "breached")]
    [InlineData("80%", 24, 24, "satisfied")]
    [InlineData("60%", 18, 18, "satisfied")]
    [InlineData("50%", 15, 14.5, "breached")]
    [InlineData("35%", 10.5, 10, "breached")]
    [InlineData("35%", 10.5, 10.5, "satisfied")]
    [InlineData("20%", 6, 6, "satisfied")]
    [InlineData("2%", 1, 0.5, "breached")]
    [InlineData("0%", 0, 0.5, "not-applicable")]
    public void C6_1_CPD_b_reduces_in_proportion_up_to_half_an_hour(string share, double owed, double done, string verdict)
    {
        var contract = Contract(ContractType.Fractional) with { Share = Percentage.Parse(share) };

        Assert.Equal((decimal)owed, ProfessionalDevelopment.HoursOf(contract));
        Assert.Equal(verdict, Check(contract, (decimal)done)[0].Verdict.Value);
    }

    [Fact]
    public void C6_1_CPD_a_is_expected_so_that_what_lacks_only_warns()
    {
        var findings = Check(Contract(ContractType.FullTime), 29.5m);

        Assert.Equal(
            "[HAMPSHIRE 6.1 CPD a] T1 breached: 29.5 hours of professional development; at least 30, 0.5 missing", findings[0].ToString());
        Assert.Equal("breached not-applicable satisfied", findings.Verdicts());
        Assert.False(findings.Deny);
    }

    [Fact]
    public void Five_days_of_six_hours_are_thirty()
    {
        var days = Enumerable.Range(0, 5).Select(day => Entry(day, CpdTime.OfDays(1)));

        Assert.Equal(
            Verdict.Satisfied, ProfessionalDevelopment.Check(Contract(ContractType.FullTime), days, Year, Fri_2025_08_01_AfterTheYear)[0].Verdict);
        Assert.Equal((2, 3), ProfessionalDevelopment.ExpectedDays);
        Assert.Equal(ProfessionalDevelopment.FullHours, ProfessionalDevelopment.HoursPerDay * (2 + 3));
    }

    [Fact]
    public void Another_reading_takes_the_hours_that_were_agreed()
    {
        var contract = Contract(ContractType.Sessional) with { AgreedHours = 12 };

        Assert.Equal(12, ProfessionalDevelopment.HoursOf(contract, AsAgreed));
        Assert.Equal(
            "satisfied satisfied satisfied",
            ProfessionalDevelopment.Check(contract, Hours(12), Year, Fri_2025_08_01_AfterTheYear, AsAgreed).Verdicts());
        Expect.Lacks(ProfessionalDevelopment.Check(contract, Hours(12), Year, Fri_2025_08_01_AfterTheYear)[1], "the part of a full contract");
        Expect.Lacks(
            ProfessionalDevelopment.Check(contract with { AgreedHours = null }, Hours(12), Year, Fri_2025_08_01_AfterTheYear, AsAgreed)[1],
            "the hours that were agreed");
    }

    [Fact]
    public void Nobody_else_is_asked_and_what_is_not_known_is_named()
    {
        Assert.Equal("not-applicable", Check(Contract(ContractType.FullTime) with { IsDirectlyEmployed = false }, 1).Verdicts());
        Expect.Lacks(Check(Contract(ContractType.FullTime) with { IsDirectlyEmployed = null }, 1)[0], "whether the service employs the person directly");
        Expect.Lacks(
            ProfessionalDevelopment.Check(Contract(ContractType.FullTime), null, Year, Fri_2025_08_01_AfterTheYear)[2], "the record of development");
        Assert.Equal(Verdict.Open, ProfessionalDevelopment.Check(Contract(ContractType.FullTime), [], Year, Year.End)[0].Verdict);
    }

    [Fact]
    public void C6_1_CPD_d_wants_to_know_what_was_done() => Assert.Equal(
        "[HAMPSHIRE 6.1 CPD d] T1 breached: 0 of 1 entries that say what was done; lacking Mon 2 Sep 2024",
        ProfessionalDevelopment.Check(
            Contract(ContractType.FullTime), [Entry(0, CpdTime.OfHours(6)) with { What = null }], Year, Fri_2025_08_01_AfterTheYear)[2].ToString());

    [Fact]
    public void C6_1_CPD_c_informs_about_two_service_and_three_INSET_days()
    {
        var findings = ProfessionalDevelopment.CheckDays("T1", 1, 3);

        Assert.Equal("breached satisfied", findings.Verdicts());
        Assert.Equal(Effect.Informs, findings[0].Effect);
        Expect.Lacks(ProfessionalDevelopment.CheckDays("T1", null, 3)[0], "the service days attended");
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfessionalDevelopment.CheckDays("T1", -1, 3));
    }

    [Fact]
    public void Hours_that_cannot_be_are_refused()
    {
        Assert.StartsWith(
            "T1 agreed on 31 hours; a contract reduces 30 hours, so give 0 to 30.",
            Assert.Throws<ArgumentException>(() => ProfessionalDevelopment.HoursOf(Contract(ContractType.PartTime) with { AgreedHours = 31 })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProfessionalDevelopment.HoursOf(Contract(ContractType.PartTime) with { Person = "" }));
        Assert.Throws<ArgumentException>(() => Check(Contract(ContractType.FullTime), 6, 20));
    }

    [Property]
    public bool Hours_grow_with_the_contract_never_pass_thirty_and_come_in_halves(byte first, byte second)
    {
        var (less, more) = (Math.Min(first, second) % 101, Math.Max(first % 101, second % 101));
        less = Math.Min(less, more);
        var (low, high) = (Owed(less), Owed(more));

        return low <= high && high <= 30 && high * 2 % 1 == 0 && Owed(100) == 30 && high >= 30m * more / 100 && high - (30m * more / 100) < 0.5m;
    }

    private static decimal Owed(int percent) =>
        ProfessionalDevelopment.HoursOf(Contract(ContractType.Fractional) with { Share = Percentage.Percent(percent) })!.Value;

    private static Findings Check(DevelopmentContract contract, params decimal[] hours) => ProfessionalDevelopment.Check(
        contract,
        hours.SelectMany(each => hours.Length > 1 ? [Entry(0, CpdTime.OfHours(each))] : Hours(each)),
        Year,
        Fri_2025_08_01_AfterTheYear);

    // Six hours a day, and the rest on the last.
    private static CpdEntry[] Hours(decimal hours) =>
    [
        .. Enumerable.Range(0, (int)Math.Ceiling(hours / 6)).Select(day => Entry(day, CpdTime.OfHours(Math.Min(6, hours - (day * 6))))),
    ];

    private static CpdEntry Entry(int day, CpdTime time) => new() { On = new LocalDate(2024, 9, 2).PlusDays(day), Time = time, What = "course" };

    private static DevelopmentContract Contract(ContractType type) => new() { Person = "T1", Contract = type, IsDirectlyEmployed = true };
}
