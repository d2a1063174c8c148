using NodaTime;
using QaStandards.Credentials;
using QaStandards.Tests.Policies;
using Xunit;
using static QaStandards.Tests.Credentials.Credential;

namespace QaStandards.Tests.Credentials;

public sealed class CredentialFileValidatorTests
{
    private static readonly CredentialFileValidator Validator = new();

    private static readonly Qualification Coaching = Held("Coaching", "3");

    [Fact]
    public void A_file_without_faults_is_accepted_and_so_is_one_about_which_nothing_is_known()
    {
        Assert.True(Validator.Validate(new CredentialFile { Person = "T1" }).IsValid);
        Assert.True(Validator.Validate(None with
        {
            Qualifications =
            [
                Coaching with { Certificate = "1" }, Held("Coaching", "4") with { Certificate = "2" },
                Enrolled("Coaching", "3"), Enrolled("Coaching", "3"),
            ],
            Memberships = [Member(1, 9), Member(10, 11), Member(12, null), Member(3, 4) with { Body = "LA" }],
        }).IsValid);
    }

    [Fact]
    public void The_person_is_named() =>
        Expect.Refuses(Validator, None with { Person = " " }, "QA1101", "A file of credentials is about a person; give the id.");

    [Fact]
    public void Nothing_in_a_list_is_null()
    {
        Expect.Refuses(Validator, None with { Qualifications = [null!] }, "QA1102", "T1: a qualification is null; leave it out.");
        Expect.Refuses(Validator, None with { Memberships = [null!] }, "QA1102", "T1: a membership is null; leave it out.");
        Expect.Refuses(Validator, None with { Attendances = [null!] }, "QA1102", "T1: a training event is null; leave it out.");
        Expect.Refuses(Validator, None with { Sittings = [null!] }, "QA1102", "T1: a test is null; leave it out.");
    }

    [Fact]
    public void A_certificate_is_listed_once()
    {
        Expect.Refuses(
            Validator,
            Of(Coaching with { Certificate = "C-17" }, Held("Mentoring", "3") with { Certificate = "C-17" }),
            "QA1107",
            "T1: certificate C-17 is there twice; list a qualification once.");
        Expect.Refuses(
            Validator,
            Of(Coaching with { Certificate = "C-17" }, Coaching),
            "QA1108",
            "T1: Coaching, level 3, achieved on Wed 1 Jan 2025, is there twice; list a qualification once.");
    }

    [Fact]
    public void The_days_of_a_qualification_run_forwards()
    {
        var early = Wed_2025_01_01.PlusDays(-1);
        Expect.Refuses(Validator, Of(new Qualification { Subject = " ", AchievedOn = early }), "QA1103", "T1: a qualification is in nothing; give its subject.");
        Expect.Refuses(
            Validator,
            Of(new Qualification { Subject = "Coaching" }),
            "QA1104",
            "T1: Coaching has neither a day of enrolment nor one of achievement; give one of them.");
        Expect.Refuses(
            Validator,
            Of(Enrolled("Coaching", "3") with { AchievedOn = early }),
            "QA1105",
            "T1: Coaching, level 3 was achieved on Tue 31 Dec 2024, before the enrolment on Wed 1 Jan 2025; correct one of them.");
        Expect.Refuses(
            Validator,
            Of(Enrolled("Coaching", "3") with { WithdrawnOn = early }),
            "QA1105",
            "T1: Coaching, level 3 was given up on Tue 31 Dec 2024, before the enrolment on Wed 1 Jan 2025; correct one of them.");
        Expect.Refuses(
            Validator,
            Of(Enrolled("Coaching", "3") with { PlannedEnd = early }),
            "QA1105",
            "T1: Coaching, level 3 was planned to end on Tue 31 Dec 2024, before the enrolment on Wed 1 Jan 2025; correct one of them.");
        Expect.Refuses(
            Validator,
            Of(Coaching with { WithdrawnOn = Mon_2025_06_30 }),
            "QA1106",
            "T1: Coaching, level 3 was given up on Mon 30 Jun 2025 and achieved on Wed 1 Jan 2025; take one of them out.");
    }

    [Fact]
    public void Periods_of_membership_run_forwards_and_do_not_overlap()
    {
        Expect.Refuses(
            Validator,
            None with { Memberships = [Member(1, null) with { Body = "" }] },
            "QA1109",
            "T1: a membership from Wed 1 Jan 2025 is of nothing; give the body.");
        Expect.Refuses(
            Validator,
            None with { Memberships = [Member(5, 4)] },
            "QA1110",
            "T1: member of RB ends on Sat 4 Jan 2025, before it begins on Sun 5 Jan 2025; correct one of them.");
        Expect.Refuses(
            Validator,
            None with { Memberships = [Member(9, null), Member(1, 9)] },
            "QA1111",
            "T1: member of RB from Thu 9 Jan 2025 overlaps member of RB from Wed 1 Jan 2025; end the earlier one the day before.");
        Expect.Refuses(
            Validator,
            None with { Memberships = [Member(1, null), Member(20, 21)] },
            "QA1111",
            "T1: member of RB from Mon 20 Jan 2025 overlaps member of RB from Wed 1 Jan 2025; end the earlier one the day before.");
    }

    private static Membership Member(int from, int? to) => new()
    {
        Body = "RB",
        Grade = MembershipGrade.Member,
        From = new LocalDate(2025, 1, from),
        To = to is { } last ? new LocalDate(2025, 1, last) : null,
    };
}
