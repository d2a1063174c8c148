using System;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Plans;

public sealed class CpdGapsTests
{
    private static readonly DateInterval Year = new(new(2024, 8, 1), new(2025, 7, 31));

    private static readonly StaffMember Nominee = Member(StaffRole.QualityNominee);

    private static readonly CredentialFile Attended = Nothing with { Attendances = [new() { Subject = Subjects.OfstedNominee, On = Wed_2025_01_01 }] };

    private static readonly CpdLedger Log =
        CpdLedger.Of(AnnualCpd.HoursPerDay, [new() { On = Wed_2025_01_01, Time = CpdTime.OfHours(6), IsRequired = false }]);

    private static readonly InductionRecord Inducted = new()
    {
        Person = "P1",
        PoliciesReviewed = Milestone.On(Wed_2025_01_01),
        IsSetByRole = true,
        Set = InductionPart.All,
        Done = InductionPart.All,
        Due = new(2025, 3, 31),
    };

    [Fact]
    public void Nothing_lacking_is_an_empty_list() =>
        Assert.Empty(CpdGaps.Of(Nominee, Attended, Log, Year, Inducted, Mon_2025_06_30));

    [Fact]
    public void Each_gap_has_its_clause_its_verdict_and_its_due_day() => Assert.Equal(
        """
        [ATP Leaders 4] Ofsted quality nominee: breached
        [ATP Purpose 3a] some CPD in the year: open, due by Thu 31 Jul 2025
        [ATP Induction (2)] induction: prevent: breached, due by Mon 31 Mar 2025
        """,
        string.Join('\n', CpdGaps.Of(
            Nominee,
            Nothing,
            CpdLedger.Of(AnnualCpd.HoursPerDay, []),
            Year,
            Inducted with { Done = [.. InductionPart.All.Where(part => part != InductionPart.Channel)] },
            Mon_2025_06_30)));

    [Fact]
    public void What_is_not_known_is_undetermined_and_not_left_out()
    {
        var gaps = CpdGaps.Of(Nominee, new() { Person = "P1" }, null, Year, null, Mon_2025_06_30);

        Assert.Equal(10, gaps.Count);
        Assert.All(gaps, gap => Assert.Equal(Verdict.Undetermined, gap.Verdict));
    }

    [Fact]
    public void A_delivery_role_is_asked_for_the_year_and_the_three_yearly_tests()
    {
        var gaps = CpdGaps.Of(Member(StaffRole.Trainer), Nothing, Log, Year, Inducted, Mon_2025_06_30);

        Assert.Equal(3, gaps.Count(gap => gap.Clause.Citation == "ATP Delivery staff 5"));
        Assert.Equal(
            ["CPD of the year", "CPD of the year for the sector"],
            gaps.Where(gap => gap.Due == Year.End).Select(gap => gap.Requirement));
    }

    [Fact]
    public void Credentials_of_somebody_else_are_refused() => Assert.Equal(
        "The credentials are of 'P2' and the member is 'P1'; give those of one person. (Parameter 'file')",
        Assert.Throws<ArgumentException>(() => CpdGaps.Of(Nominee, Nothing with { Person = "P2" }, Log, Year, Inducted, Mon_2025_06_30)).Message);
}
