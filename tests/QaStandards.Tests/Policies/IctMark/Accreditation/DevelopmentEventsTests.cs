using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Professional development 1a")]
[Trait("Clause", "ICT-MARK Professional development 1b")]
[Trait("Clause", "ICT-MARK Professional development 1c")]
[Trait("Clause", "ICT-MARK Professional development 2b")]
[Trait("Clause", "ICT-MARK Continuing registration 1c")]
[Trait("Clause", "ICT-MARK Continuing registration 1d")]
[Trait("Clause", "ICT-MARK Continuing registration 2a")]
[Trait("Clause", "ICT-MARK Continuing registration 2b")]
public sealed class DevelopmentEventsTests
{
    private static readonly DevelopmentEvent Annual = new()
    {
        Id = "E1",
        Assessor = "A1",
        Kind = EventKind.Annual,
        IsRequired = true,
        Day = new(2025, 3, 14),
        CostAdvised = Milestone.On(new(2025, 3, 13)),
        IsAttended = true,
    };

    private static readonly Mitigation Full = new() { IsInFull = true, IsWritten = true, IsToNaace = true, Outcome = MitigationOutcome.Accepted };

    public static TheoryData<DevelopmentEvent, string> Examples => new()
    {
        { Annual, "satisfied satisfied satisfied" },
        { Annual with { IsAttended = false }, "breached satisfied breached" },
        { Annual with { IsAttended = false, Mitigation = Full }, "varied satisfied varied satisfied satisfied" },
        { Annual with { IsAttended = false, Mitigation = Full with { Outcome = MitigationOutcome.Pending } }, "open satisfied open open satisfied" },
        { Annual with { IsAttended = false, Mitigation = Full with { Outcome = MitigationOutcome.Rejected } }, "breached satisfied breached satisfied satisfied" },
        { Annual with { IsAttended = false, Mitigation = Full with { IsWritten = false } }, "breached satisfied breached not-applicable breached" },
        { Annual with { IsRequired = false, IsAttended = false }, "not-applicable breached not-applicable" },
        { Annual with { Kind = EventKind.Training, IsRequired = false, IsAttended = false }, "not-applicable not-applicable not-applicable" },
        { Annual with { Kind = EventKind.UpdateConference, IsAttended = false }, "breached satisfied breached" },
        { Annual with { IsAttended = null }, "undetermined satisfied undetermined" },
        { Annual with { IsRequired = null }, "undetermined undetermined undetermined" },
        {
            Annual with { IsAttended = false, Mitigation = Full with { IsToNaace = null } },
            "undetermined satisfied undetermined undetermined undetermined"
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_absence_from_a_required_event_is_a_breach_unless_its_reasons_are_accepted(DevelopmentEvent held, string verdicts) =>
        Assert.Equal(verdicts, DevelopmentEvents.Check(held).Verdicts());

    [Fact]
    public void An_excuse_is_cited() => Assert.Equal(
        """
        [ICT-MARK Professional development 1a] A1 at E1 varied: required event attended: no; must be yes (varied by ICT-MARK Continuing registration 2a)
        [ICT-MARK Professional development 1b] A1 at E1 satisfied: annual event advertised as required: yes; must be yes
        [ICT-MARK Continuing registration 1c] A1 at E1 varied: required event attended: no; must be yes (varied by ICT-MARK Continuing registration 2a)
        [ICT-MARK Continuing registration 2a] A1 at E1 satisfied: circumstances considered: yes; must be yes
        [ICT-MARK Continuing registration 2b] A1 at E1 satisfied: 3 of 3 conditions for considering the circumstances
        """.ReplaceLineEndings("\n"),
        DevelopmentEvents.Check(Annual with { IsAttended = false, Mitigation = Full }).ToString());

    [Theory]
    [InlineData(13, "satisfied")]
    [InlineData(14, "breached")]
    [InlineData(0, "breached")]
    public void The_cost_is_made_known_before_the_day(int day, string verdict) => Assert.Equal(
        verdict,
        DevelopmentEvents.CheckCostAdvised(Annual with { CostAdvised = day == 0 ? Milestone.NotReached : Milestone.On(new(2025, 3, day)) }).Verdict.Value);

    [Fact]
    public void A_cost_of_unknown_days_is_undetermined()
    {
        Expect.Lacks(DevelopmentEvents.CheckCostAdvised(Annual with { CostAdvised = null }), "the day of: cost made known");
        Expect.Lacks(DevelopmentEvents.CheckCostAdvised(Annual with { Day = null }), "the day of: the event");
        Assert.Equal(
            "[ICT-MARK Professional development 2b] E1 breached: cost made known on Fri 14 Mar 2025; before the event on Fri 14 Mar 2025",
            DevelopmentEvents.CheckCostAdvised(Annual with { CostAdvised = Milestone.On(new(2025, 3, 14)) }).ToString());
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        DevelopmentEventValidator validator = new();
        Expect.Refuses(
            validator, Annual with { Id = "" }, "ICTMARK2031", "An event has an id of its own and an assessor who was to attend; give both.");
        Expect.Refuses(validator, Annual with { Kind = null! }, "ICTMARK2032", "Event E1 is of no kind; give one.");
        Expect.Refuses(
            validator,
            Annual with { Mitigation = Full },
            "ICTMARK2033",
            "Assessor A1 attended event E1 and gave reasons for not attending; correct one of them.");
        Assert.Throws<ValidationException>(() => DevelopmentEvents.Check(Annual with { Mitigation = Full }));
    }

    [Property]
    public bool Only_reasons_in_full_in_writing_and_to_Naace_excuse(bool full, bool written, bool naace, byte outcome)
    {
        var became = MitigationOutcome.All[outcome % 3];
        var findings = DevelopmentEvents.Check(Annual with
        {
            IsAttended = false,
            Mitigation = new() { IsInFull = full, IsWritten = written, IsToNaace = naace, Outcome = became },
        });

        return (findings[0].Verdict == Verdict.Varied) == (full && written && naace && became == MitigationOutcome.Accepted)
            && findings[0].Verdict == findings.Last(finding => finding.Clause.Locator == "Continuing registration 1c").Verdict;
    }
}
