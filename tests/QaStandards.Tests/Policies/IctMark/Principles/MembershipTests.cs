using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 11")]
public sealed class MembershipTests
{
    [Theory]
    [InlineData("2025-03-31", "satisfied")]
    [InlineData("2025-04-01", "breached")]
    [InlineData("2025-04-14", "breached")]
    [InlineData("2025-04-15", "satisfied")]
    [InlineData("2020-01-01", "satisfied")]
    [InlineData("2019-12-31", "breached")]
    [InlineData("2099-12-31", "satisfied")]
    public void The_first_and_the_last_day_count(string day, string verdict) =>
        Assert.Equal(verdict, Membership.Check(Usual.Membership, LocalDatePattern.Iso.Parse(day).Value).Verdict.Value);

    [Fact]
    public void Only_full_membership_is_enough()
    {
        AssessorMembership member = new() { Assessor = "A1", Periods = [new(new(2024, 6, 1), new(2025, 5, 31)), new(new(2025, 6, 1), null, IsFull: false)] };

        Assert.Equal(Verdict.Satisfied, Membership.Check(member, new(2025, 5, 31)).Verdict);
        Assert.Equal(
            "[ICT-MARK Principle 11] A1 breached: full member of Naace on Sun 1 Jun 2025: no; must be yes",
            Membership.Check(member, new(2025, 6, 1)).ToString());
    }

    [Fact]
    public void Membership_that_is_not_known_is_undetermined() => Expect.Lacks(
        Membership.Check(new() { Assessor = "A1" }, new(2025, 6, 1)), "full member of Naace on Sun 1 Jun 2025");

    [Fact]
    public void Periods_that_run_backwards_or_overlap_are_refused()
    {
        Refuses(
            "ICTMARK1013",
            "A membership of A1 from Wed 1 Jan 2025 ends on Tue 31 Dec 2024, before it begins; exchange the two days.",
            new MembershipPeriod(new(2025, 1, 1), new(2024, 12, 31)));
        Refuses(
            "ICTMARK1014",
            "Two memberships of A1 overlap: one from Wed 1 Jan 2025 ends on Wed 31 Dec 2025, and the next begins on Wed 31 Dec 2025; "
            + "end the first the day before.",
            new(new(2025, 12, 31), null),
            new(new(2025, 1, 1), new(2025, 12, 31), IsFull: false));
        Refuses(
            "ICTMARK1014",
            "Two memberships of A1 overlap: one from Wed 1 Jan 2025 has no end, and the next begins on Thu 1 Jan 2026; end the first the day before.",
            new(new(2025, 1, 1), null),
            new(new(2026, 1, 1), null));
    }

    [Fact]
    public void A_membership_is_somebody_s()
    {
        Expect.Refuses(
            new AssessorMembershipValidator(), new() { Assessor = " " }, "ICTMARK1011", "The membership is nobody's; name the assessor.");
        Expect.Refuses(
            new AssessorMembershipValidator(),
            new() { Assessor = "A1", Periods = [null!] },
            "ICTMARK1012",
            "The membership of A1 has a period that is null; leave it out.");
    }

    [Property]
    public bool A_day_is_covered_exactly_when_a_period_holds_it(byte start, byte length, byte day)
    {
        var (first, last, asked) = (Day(start), Day(start + length), Day(day));
        var isMember = Membership.Check(new() { Assessor = "A1", Periods = [new(first, last)] }, asked).Verdict == Verdict.Satisfied;

        return isMember == new DateInterval(first, last).Contains(asked);
    }

    private static LocalDate Day(int days) => new LocalDate(2025, 1, 1).PlusDays(days);

    private static void Refuses(string code, string message, params MembershipPeriod[] periods)
    {
        AssessorMembership facts = new() { Assessor = "A1", Periods = [.. periods] };
        Expect.Refuses(new AssessorMembershipValidator(), facts, code, message);
        Assert.Throws<ValidationException>(() => Membership.Check(facts, new(2025, 6, 1)));
    }
}
