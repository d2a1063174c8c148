using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.MandatoryEvidence;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.4(6)a")]
[Trait("Clause", "LJMU 4.4(6)b")]
[Trait("Clause", "LJMU 4.4(6)c")]
[Trait("Clause", "LJMU 4.4(6)d")]
[Trait("Clause", "LJMU 4.4(6)e")]
[Trait("Clause", "LJMU 4.4(6)f")]
[Trait("Clause", "LJMU 4.4(6)g")]
[Trait("Clause", "LJMU 4.4(6)h")]
[Trait("Clause", "LJMU 4.4(6)i")]
public sealed class MandatoryEvidenceTests
{
    private static readonly LocalDate Mon_2023_05_08 = new(2023, 5, 8);
    private static readonly LocalDate Tue_2023_05_16 = new(2023, 5, 16);
    private static readonly MeetingTarget Linked = new(LjmuStandards.Framework.Set(1), 1);

    internal static TraineeEvidence Whole { get; } = new()
    {
        Trainee = "T1",
        Phase = 3,
        HasDevelopmentActivities = true,
        Complete = EvidenceItem.All,
        IsDiscussedWithLiaisonTutor = true,
        IsDiscussedWithProfessionalMentor = true,
        Attended = [Mon_2023_05_08, Tue_2023_05_16],
        Records = [new(Mon_2023_05_08, true, [Linked]), new(new(2023, 5, 15), true, [Linked])],
    };

    [Theory]
    [InlineData(1, false, 7)]
    [InlineData(2, true, 8)]
    [InlineData(3, false, 8)]
    [InlineData(3, true, 9)]
    public void Seven_items_are_always_required_two_only_where_they_apply(int phase, bool activities, int items) =>
        Assert.Equal(items, Required(phase, activities).Count);

    [Fact]
    public void Whole_evidence_is_told_item_by_item() => Assert.Equal(
        """
        Permitted
        [LJMU 4.4(6)a] T1 satisfied: briefing-documents complete: yes; must be yes
        [LJMU 4.4(6)b] T1 satisfied: planning-and-evaluation complete: yes; must be yes
        [LJMU 4.4(6)c] T1 satisfied: qts-file complete: yes; must be yes
        [LJMU 4.4(6)d] T1 satisfied: 2 of 2 weeks with a prepared meeting
        [LJMU 4.4(6)e] T1 satisfied: 2 of 2 weeks with a record whose targets have standards and actions
        [LJMU 4.4(6)f] T1 satisfied: development-activities complete: yes; must be yes
        [LJMU 4.4(6)g] T1 satisfied: 2 of 2 discussions of progress
        [LJMU 4.4(6)h] T1 satisfied: debrief-preparation complete: yes; must be yes
        [LJMU 4.4(6)i] T1 satisfied: qts-confirmation-draft complete: yes; must be yes
        """,
        Decide(Whole).ToString());

    [Fact]
    public void A_missing_week_and_a_target_without_a_standard_make_it_incomplete()
    {
        Assert.Equal(
            "[LJMU 4.4(6)e] T1 breached: 1 of 2 weeks with a record whose targets have standards and actions; lacking week of Mon 15 May 2023",
            Decide(Whole with { Records = [Whole.Records![0]] }).Findings[4].ToString());
        var unlinked = Whole with { Records = [new(Mon_2023_05_08, true, [new(LjmuStandards.Framework.None, 1)]), Whole.Records![1]] };
        Assert.Equal(Verdict.Breached, Decide(unlinked).Findings[4].Verdict);
        Assert.Equal(Verdict.Breached, Decide(Whole with { Records = [new(Mon_2023_05_08, true, []), Whole.Records![1]] }).Findings[4].Verdict);
        Assert.Equal(Verdict.Breached, Decide(Whole with { Records = [new(Mon_2023_05_08, false, [Linked]), Whole.Records![1]] }).Findings[3].Verdict);
        Assert.Equal(Permission.Refused, Decide(Whole with { IsDiscussedWithProfessionalMentor = false }).Outcome);
        Assert.Equal(Permission.Permitted, Decide(Whole with { Attended = [], Records = [] }).Outcome);
    }

    [Fact]
    public void What_does_not_apply_or_is_not_known_is_said()
    {
        Assert.Equal(
            "not-applicable not-applicable",
            string.Join(' ', Decide(Whole with { Phase = 2, HasDevelopmentActivities = false }).Findings
                .Where(finding => finding.Verdict != Verdict.Satisfied).Select(finding => finding.Verdict.Value)));
        Assert.All(Decide(new() { Trainee = "T1", Phase = 3 }).Findings, finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }

    [Fact]
    public void Evidence_that_is_not_well_formed_is_refused()
    {
        var validator = new TraineeEvidenceValidator();
        Expect.Refuses(validator, Whole with { Trainee = "" }, "LJMU1221", "The evidence names no trainee; give the trainee's id.");
        Expect.Refuses(validator, Whole with { Phase = 0 }, "LJMU1222", "The evidence of T1 is of phase 0; phases are 1, 2 and 3.");
        Expect.Refuses(
            validator,
            Whole with { Complete = [null!] },
            "LJMU1223",
            "The evidence of T1 has an item, record or target that is null; leave it out or complete it.");
        Expect.Refuses(
            validator,
            Whole with { Records = [Whole.Records![0], Whole.Records[0]] },
            "LJMU1224",
            "T1 has two records of one week; keep one record a week.");
        Assert.Throws<ValidationException>(() => Decide(Whole with { Phase = 4 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Required(0, hasDevelopmentActivities: false));
    }

    [Property]
    public bool Evidence_is_complete_exactly_when_every_required_item_is(bool[] held, byte phase, bool activities)
    {
        var complete = EvidenceItem.All.Where((_, number) => number >= held.Length || held[number]).ToValueList();
        var evidence = Whole with { Phase = 1 + (phase % 3), HasDevelopmentActivities = activities, Complete = complete };
        var asked = Required(evidence.Phase, activities).Where(item => !item.IsWeekly && item != EvidenceItem.ProgressDiscussions);

        return (Decide(evidence).Outcome == Permission.Permitted) == asked.All(complete.Contains);
    }
}
