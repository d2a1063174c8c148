using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta.Partnership;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Partnership;

[Trait("Clause", "HLTA 129")]
public sealed class MeetingRotationTests
{
    private static readonly string[] Providers = ["R1", "R2", "R3"];
    private static readonly LocalDate Tue_2017_11_14 = new(2017, 11, 14);

    [Theory]
    [InlineData("R1 R2 R3 R1", "satisfied")]
    [InlineData("R1 R2 R1", "breached")]
    [InlineData("R1 R1", "breached")]
    [InlineData("R1 R2 R3", "satisfied")]
    [InlineData("R2", "satisfied")]
    [InlineData("R1 R2 R3 R2 R1", "breached satisfied")]
    [InlineData("R1 R2 R3 R1 R2 R3 R1", "satisfied satisfied satisfied satisfied")]
    public void C129_lets_everybody_else_have_a_turn(string organisers, string verdicts) =>
        Assert.Equal(verdicts, MeetingRotation.CheckTurns(Meetings(organisers), Providers).Verdicts());

    [Fact]
    public void C129_names_who_was_passed_over() => Assert.Equal(
        "[HLTA 129] meeting of Tue 13 Nov 2018 breached: 1 of 2 other providers between two meetings of R1; lacking R3",
        MeetingRotation.CheckTurns(Meetings("R1 R2 R1"), Providers).ToString());

    [Fact]
    public void C129_does_not_apply_without_meetings() =>
        Assert.Equal(Verdict.NotApplicable, Assert.Single(MeetingRotation.CheckTurns([], Providers)).Verdict);

    [Fact]
    public void An_organiser_from_elsewhere_is_refused() => Assert.Equal(
        "The meeting of Tue 14 Nov 2017 is organised by R9, which is not one of the providers: R1, R2, R3. (Parameter 'meetings')",
        Assert.Throws<ArgumentException>(() => MeetingRotation.CheckTurns(Meetings("R9"), Providers)).Message);

    [Theory]
    [InlineData(13, 14, "satisfied satisfied")]
    [InlineData(14, 14, "breached satisfied")]
    [InlineData(13, 13, "satisfied breached")]
    public void C129_wants_papers_before_and_minutes_not_before(int papers, int minutes, string verdicts) => Assert.Equal(
        verdicts,
        MeetingRotation.CheckPapers(
            Meetings("R1")[0] with
            {
                PapersSent = Milestone.On(new(2017, 11, papers)),
                MinutesSent = Milestone.On(new(2017, 11, minutes)),
            },
            Tue_2017_11_14.PlusDays(20)).Verdicts());

    [Theory]
    [InlineData(13, "open open")]
    [InlineData(14, "breached open")]
    public void C129_is_open_while_there_is_time(int asOf, string verdicts) => Assert.Equal(
        verdicts,
        MeetingRotation.CheckPapers(
            Meetings("R1")[0] with { PapersSent = Milestone.NotReached, MinutesSent = Milestone.NotReached }, new(2017, 11, asOf)).Verdicts());

    [Fact]
    public void C129_needs_the_days_on_which_they_were_sent()
    {
        var findings = MeetingRotation.CheckPapers(Meetings("R1")[0], Tue_2017_11_14);

        Expect.Lacks(findings[0], "the day of: agenda and papers sent");
        Expect.Lacks(findings[1], "the day of: minutes sent");
    }

    [Property]
    public bool C129_is_kept_by_any_fixed_turn(byte providers, byte meetings)
    {
        string[] all = [.. Enumerable.Range(1, (providers % 6) + 1).Select(i => $"R{i}")];
        var organisers = string.Join(' ', Enumerable.Range(0, (meetings % 20) + 1).Select(i => all[i % all.Length]));

        return MeetingRotation.CheckTurns(Meetings(organisers), all).Worst == Verdict.Satisfied;
    }

    private static PartnershipMeeting[] Meetings(string organisers) =>
        [.. organisers.Split(' ').Select((organiser, i) => new PartnershipMeeting { On = Tue_2017_11_14.PlusDays(182 * i), Organiser = organiser })];
}
