using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Quality assurance 4b")]
[Trait("Clause", "ICT-MARK Quality assurance 4c")]
[Trait("Clause", "ICT-MARK Quality assurance 4d")]
public sealed class AppealsTests
{
    private static readonly LocalDate Wed_2025_12_31 = new(2025, 12, 31);

    [Theory]
    [InlineData("2025-03-03", "2025-03-03", true)]
    [InlineData("2025-03-03", "2025-04-02", true)]
    [InlineData("2025-03-03", "2025-04-03", false)]
    [InlineData("2025-01-10", "2025-02-09", true)]
    [InlineData("2025-01-10", "2025-02-10", false)]
    [InlineData("2024-01-30", "2024-02-29", true)]
    [InlineData("2025-01-30", "2025-03-01", true)]
    [InlineData("2025-01-30", "2025-03-02", false)]
    [InlineData("2025-03-03", "2025-03-01", false)]
    public void An_appeal_is_made_within_thirty_calendar_days(string notified, string received, bool inTime) => Assert.Equal(
        inTime ? Permission.Permitted : Permission.Refused,
        Appeals.Decide(Usual.Appeal with { Notified = Milestone.On(Day(notified)), Sent = null, Received = Day(received) }, Wed_2025_12_31).Outcome);

    public static TheoryData<ModerationAppeal, string> Refused => new()
    {
        {
            Usual.Appeal with { Received = new(2025, 4, 3) },
            "[ICT-MARK Quality assurance 4d] A1 breached: appeal made: done on Thu 3 Apr 2025; due by Wed 2 Apr 2025"
        },
        {
            Usual.Appeal with { Sent = null, Received = new(2025, 3, 1) },
            "[ICT-MARK Quality assurance 4d] A1 breached: notification by the Lead Assessor on Mon 3 Mar 2025; not after the appeal on Sat 1 Mar 2025"
        },
        {
            Usual.Appeal with { Notified = Milestone.NotReached },
            "[ICT-MARK Quality assurance 4d] A1 breached: notification by the Lead Assessor: no; must be yes"
        },
        { Usual.Appeal with { IsWritten = false }, "[ICT-MARK Quality assurance 4c] A1 breached: appeal in writing: no; must be yes" },
        { Usual.Appeal with { IsToNaaceOffice = false }, "[ICT-MARK Quality assurance 4c] A1 breached: appeal to the Naace office: no; must be yes" },
        { Usual.Appeal with { ModerationsFailed = 1 }, "[ICT-MARK Quality assurance 4b] A1 breached: 1 moderations failed; at least 2" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_appeal_that_is_not_admitted_is_told_why(ModerationAppeal appeal, string reason)
    {
        var decision = Appeals.Decide(appeal, Wed_2025_12_31);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reason, Assert.Single(decision.Findings, finding => finding.Denies).ToString());
    }

    [Fact]
    public void The_day_of_sending_may_be_read_to_count()
    {
        var sent = IctMarkCode.Undated.With(IctMarkReadings.AppealDay.Choose("sent"));
        var late = Usual.Appeal with { Received = new(2025, 4, 4) };

        Assert.Equal(Permission.Refused, Appeals.Decide(late, Wed_2025_12_31).Outcome);
        Assert.Equal(Permission.Permitted, Appeals.Decide(late, Wed_2025_12_31, sent).Outcome);
    }

    [Fact]
    public void An_appeal_that_is_not_made_yet_is_open_until_the_last_day()
    {
        var unmade = Usual.Appeal with { Sent = null, Received = null };

        Assert.Equal(Permission.Undetermined, Appeals.Decide(unmade, new(2025, 4, 2)).Outcome);
        Assert.Equal(Permission.Refused, Appeals.Decide(unmade, new(2025, 4, 3)).Outcome);
    }

    [Fact]
    public void What_is_not_known_is_named() => Assert.Equal(
        "moderations failed | appeal in writing | appeal to the Naace office | the day of: notification by the Lead Assessor",
        string.Join(" | ", Appeals.Decide(new() { Assessor = "A1" }, Wed_2025_12_31).Findings.Select(finding => ((Measure.Missing)finding.Measure).Facts[0])));

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        ModerationAppealValidator validator = new();
        Expect.Refuses(validator, new() { Assessor = " " }, "ICTMARK2011", "The appeal is nobody's; name the assessor.");
        Expect.Refuses(validator, Usual.Appeal with { ModerationsFailed = -1 }, "ICTMARK2012", "Assessor A1 has failed -1 moderations; give 0 or more.");
        Expect.Refuses(
            validator,
            Usual.Appeal with { Received = new(2025, 3, 30) },
            "ICTMARK2013",
            "The appeal of A1 was received on Sun 30 Mar 2025, before it was sent on Mon 31 Mar 2025; exchange the two days.");
        Assert.Throws<ValidationException>(() => Appeals.Decide(Usual.Appeal with { ModerationsFailed = -1 }, Wed_2025_12_31));
    }

    [Property]
    public bool Exactly_31_days_in_a_row_are_in_time(ushort days)
    {
        var notified = new LocalDate(2000, 1, 1).PlusDays(days);
        bool[] inTime =
        [
            .. Enumerable.Range(-40, 120).Select(offset => Appeals.Decide(
                Usual.Appeal with { Notified = Milestone.On(notified), Sent = null, Received = notified.PlusDays(offset) },
                notified.PlusDays(200)).Outcome == Permission.Permitted),
        ];

        return inTime.Count(each => each) == 31 && inTime[40] && inTime[70] && !inTime[71] && !inTime[39];
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
