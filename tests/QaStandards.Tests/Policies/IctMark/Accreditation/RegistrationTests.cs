using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Initial registration 1a")]
[Trait("Clause", "ICT-MARK Initial registration 1b")]
[Trait("Clause", "ICT-MARK Initial registration 1c")]
[Trait("Clause", "ICT-MARK Initial registration 2a")]
[Trait("Clause", "ICT-MARK Initial registration 2b")]
[Trait("Clause", "ICT-MARK Quality assurance 2a")]
public sealed class RegistrationTests
{
    private static readonly LocalDate Mon_2025_01_20_PenPortrait = new(2025, 1, 20);

    public static TheoryData<RegistrationCase, string> Refused => new()
    {
        {
            Usual.Registration with { PenPortrait = Milestone.NotReached },
            "[ICT-MARK Initial registration 1b] A1 breached: pen portrait handed in: no; must be yes"
        },
        {
            Usual.Registration with { PenPortrait = Milestone.On(new(2025, 1, 21)) },
            "[ICT-MARK Initial registration 1b] A1 breached: pen portrait handed in on Tue 21 Jan 2025; not after registration on Mon 20 Jan 2025"
        },
        {
            Usual.Registration with { CompetencePassed = Milestone.NotReached },
            "[ICT-MARK Initial registration 1a] A1 breached: competences passed: no; must be yes"
        },
        {
            Usual.Registration with { Agreement = Usual.Agreement with { SignedOn = Milestone.NotReached } },
            "[ICT-MARK Initial registration 1c] A1 breached: code signed: no; must be yes"
        },
        {
            Usual.Registration with { Agreement = Usual.Agreement with { Version = "9" } },
            "[ICT-MARK Initial registration 1c] A1 breached: signed version of the code is 9; allowed: 11.2, 11.3"
        },
        {
            Usual.Registration with { Membership = Usual.Membership with { Periods = [] } },
            "[ICT-MARK Principle 11] A1 breached: full member of Naace on Mon 20 Jan 2025: no; must be yes"
        },
    };

    [Fact]
    public void Somebody_is_registered_from_the_last_of_the_three_days_and_without_a_fee()
    {
        var unpaid = Usual.Registration with { InitialFeePaid = Milestone.NotReached };

        Assert.Equal(Mon_2025_01_20_PenPortrait, Registration.EarliestDay(unpaid));
        Assert.Equal(Permission.Permitted, Registration.Decide(unpaid, Mon_2025_01_20_PenPortrait).Outcome);
        Assert.Equal(Permission.Refused, Registration.Decide(unpaid, Mon_2025_01_20_PenPortrait.PlusDays(-1)).Outcome);
        Assert.Null(Registration.EarliestDay(unpaid with { PenPortrait = null }));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_condition_that_is_not_met_is_named(RegistrationCase registration, string reason)
    {
        var decision = Registration.Decide(registration, Mon_2025_01_20_PenPortrait);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reason, Assert.Single(decision.Findings, finding => finding.Denies).ToString());
    }

    [Fact]
    public void Readings_ask_for_the_current_version_and_no_membership()
    {
        var current = IctMarkCode.Undated.With(IctMarkReadings.SignedVersion.Choose("current"));
        var notListed = IctMarkCode.Undated.With(IctMarkReadings.MemberAtRegistration.Choose("not-listed"));

        Assert.Contains(
            "signed version of the code is 11.2; allowed: 11.3 (reading ICT-MARK-R14=current)",
            Registration.Decide(Usual.Registration, Mon_2025_01_20_PenPortrait, current).Findings.ToString());
        Assert.Equal(
            Permission.Permitted,
            Registration.Decide(Usual.Registration with { Membership = Usual.Membership with { Periods = [] } }, Mon_2025_01_20_PenPortrait, notListed).Outcome);
    }

    [Fact]
    public void An_older_version_that_is_still_accepted_draws_a_warning()
    {
        var older = Registration.Decide(Usual.Registration, Mon_2025_01_20_PenPortrait);
        var current = Registration.Decide(
            Usual.Registration with { Agreement = Usual.Agreement with { Version = "11.3" } }, Mon_2025_01_20_PenPortrait);

        Assert.Equal(Permission.Permitted, older.Outcome);
        Assert.Equal(
            "[ICT-MARK Initial registration 1c] A1 breached: signed version of the code is 11.2; must be 11.3",
            Assert.Single(older.Findings, finding => finding.Verdict == Verdict.Breached).ToString());
        Assert.DoesNotContain(current.Findings, finding => finding.Verdict == Verdict.Breached);
    }

    [Fact]
    public void What_is_not_known_is_named() => Assert.Equal(
        "full member of Naace on Mon 20 Jan 2025 | the day of: competences passed | the day of: pen portrait handed in | the day of: code signed | "
        + "signed version of the code",
        string.Join(
            " | ",
            Registration.Decide(new() { Assessor = "A1" }, Mon_2025_01_20_PenPortrait).Findings.Select(finding => ((Measure.Missing)finding.Measure).Facts[0])));

    [Theory]
    [InlineData(12, 20, 20)]
    [InlineData(12, 1, 12)]
    [InlineData(12, 12, 12)]
    [InlineData(12, 0, 0)]
    [InlineData(0, 20, 0)]
    public void An_assessor_is_accredited_from_the_later_of_moderation_and_fee(int passed, int paid, int accredited)
    {
        var registration = Usual.Registration with { ModerationPassed = May(passed), InitialFeePaid = May(paid) };

        Assert.Equal(accredited == 0 ? null : new LocalDate(2025, 5, accredited), Registration.AccreditedFrom(registration));
        Assert.Equal(
            accredited == 0 ? Permission.Refused : Permission.Permitted,
            Registration.DecideAccreditation(registration, new(2025, 5, 31)).Outcome);

        static Milestone May(int day) => day == 0 ? Milestone.NotReached : Milestone.On(new(2025, 5, day));
    }

    [Fact]
    public void Accreditation_says_what_is_missing() => Assert.Equal(
        """
        [ICT-MARK Initial registration 2a] A1 satisfied: moderated assessment passed on Mon 12 May 2025; not after accreditation on Mon 19 May 2025
        [ICT-MARK Initial registration 2b] A1 breached: initial fee paid on Tue 20 May 2025; not after accreditation on Mon 19 May 2025
        [ICT-MARK Quality assurance 2a] A1 satisfied: Lead Assessor satisfied: yes; must be yes
        """.ReplaceLineEndings("\n"),
        Registration.DecideAccreditation(Usual.Registration, new(2025, 5, 19)).Findings.ToString());

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        RegistrationCaseValidator validator = new();
        Expect.Refuses(validator, new() { Assessor = "" }, "ICTMARK2001", "The registration is nobody's; name the assessor.");
        Expect.Refuses(
            validator,
            Usual.Registration with { Assessor = "A2" },
            "ICTMARK2002",
            "The registration is A2's, and the agreement or the membership is somebody else's; give the right ones.");
        Expect.Refuses(
            validator,
            Usual.Registration with { ModerationPassed = Milestone.On(new(2025, 1, 9)) },
            "ICTMARK2003",
            "Assessor A1 passed a moderation on Thu 9 Jan 2025, before the competences on Fri 10 Jan 2025; correct the days.");
        Assert.Throws<ValidationException>(() => Registration.AccreditedFrom(Usual.Registration with { Assessor = "A2" }));
    }

    [Property]
    public bool Accreditation_begins_neither_before_the_moderation_nor_before_the_fee_and_on_one_of_them(byte passed, byte paid)
    {
        var (moderation, fee) = (new LocalDate(2025, 2, 1).PlusDays(passed), new LocalDate(2025, 2, 1).PlusDays(paid));
        var from = Registration.AccreditedFrom(
            Usual.Registration with { ModerationPassed = Milestone.On(moderation), InitialFeePaid = Milestone.On(fee) });

        return from >= moderation && from >= fee && (from == moderation || from == fee);
    }
}
