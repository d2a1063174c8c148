using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.PhaseReviews;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.2(2)f")]
[Trait("Clause", "LJMU 4.3(1)")]
[Trait("Clause", "LJMU 4.3(8)")]
[Trait("Clause", "LJMU Appendix 2 Provider (4)")]
public sealed class PhaseReviewsTests
{
    private static readonly LocalDate Fri_2022_12_16 = new(2022, 12, 16);
    private static readonly LocalDate Mon_2022_12_19 = new(2022, 12, 19);

    [Fact]
    public void A_review_is_written_by_the_mentor_agreed_by_both_and_reported() => Assert.Equal(
        """
        Permitted
        [LJMU 4.3(8)] T1 1.1 satisfied: form written by is M1; must be M1
        [LJMU 4.2(2)f] T1 1.1 satisfied: 2 of 2 agreements to the review
        [LJMU 4.3(1)] T1 1.1 satisfied: needs reviewed at the review point: yes; must be yes
        [LJMU Appendix 2 Provider (4)] T1 1.1 satisfied: review reported to the university on Fri 16 Dec 2022; not after the day of the question on Mon 19 Dec 2022
        """,
        DecideCompletion(Complete(1, 1), Mon_2022_12_19).ToString());

    [Fact]
    public void A_review_that_only_one_agreed_that_another_wrote_or_that_was_not_reported_is_not_complete()
    {
        Assert.Equal(Permission.Refused, Decide(Complete(1, 1) with { IsAgreedByProfessionalMentor = false }));
        Assert.Equal(Permission.Refused, Decide(Complete(1, 1) with { WrittenBy = "M2" }));
        Assert.Equal(Permission.Refused, Decide(Complete(1, 1) with { NeedsReviewed = Milestone.NotReached }));
        Assert.Equal(Permission.Refused, Decide(Complete(1, 1) with { Submitted = Milestone.NotReached }));
    }

    [Fact]
    public void Late_is_complete_and_is_said_to_be_late()
    {
        var late = Complete(1, 1) with { Submitted = Milestone.On(Mon_2022_12_19), Due = Fri_2022_12_16 };

        Assert.Equal(Permission.Permitted, Decide(late));
        Assert.Equal(Verdict.Breached, CheckReport(late, Mon_2022_12_19).Verdict);
        Assert.Equal(Verdict.Satisfied, CheckReport(Complete(1, 1) with { Due = Fri_2022_12_16 }, Mon_2022_12_19).Verdict);
        Assert.Equal(Verdict.Open, CheckReport(Complete(1, 1) with { Submitted = Milestone.NotReached }, Mon_2022_12_19).Verdict);
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            "undetermined undetermined undetermined undetermined",
            DecideCompletion(new() { Trainee = "T1", Phase = 1, Ordinal = 1 }, Mon_2022_12_19).Findings.Verdicts());
        Assert.Equal(Verdict.Undetermined, CheckReport(new() { Trainee = "T1", Phase = 1, Ordinal = 1 }, Mon_2022_12_19).Verdict);
    }

    [Fact]
    public void The_next_phase_is_entered_when_every_review_of_the_earlier_ones_is_complete_and_lets_the_trainee_move_on()
    {
        PhaseReview[] all = [Complete(1, 1) with { IsFinal = true }, Complete(2, 1), Complete(2, 2) with { IsFinal = true }];

        Assert.Equal(Permission.Permitted, DecideEntry(1, [], Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Permitted, DecideEntry(2, all, Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Permitted, DecideEntry(3, all, Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Refused, DecideEntry(3, [all[0], all[1]], Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Refused, DecideEntry(3, [all[0], all[1], all[2] with { MovesOn = false }], Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Undetermined, DecideEntry(3, [all[0], all[1], all[2] with { MovesOn = null }], Mon_2022_12_19).Outcome);
        Assert.Equal(Permission.Refused, DecideEntry(3, [all[0] with { WrittenBy = "M2" }, all[1], all[2]], Mon_2022_12_19).Outcome);
    }

    [Fact]
    public void Needs_are_reviewed_at_the_start_and_at_every_review_point()
    {
        Assert.Equal(
            "[LJMU 4.3(1)] satisfied: 3 of 3 reviews of needs",
            CheckNeeds(Milestone.On(new(2022, 11, 7)), [Complete(2, 1), Complete(2, 2)]).ToString());
        Assert.Equal(
            "[LJMU 4.3(1)] breached: 1 of 2 reviews of needs; lacking at the start",
            CheckNeeds(Milestone.NotReached, [Complete(2, 1)]).ToString());
        Assert.Equal(Verdict.Undetermined, CheckNeeds(null, []).Verdict);
    }

    [Fact]
    public void Reviews_that_are_not_well_formed_or_there_twice_are_refused()
    {
        Expect.Refuses(new PhaseReviewValidator(), Complete(1, 1) with { Trainee = "" }, "LJMU1201", "A phase review names no trainee; give the trainee's id.");
        Expect.Refuses(new PhaseReviewValidator(), Complete(4, 1), "LJMU1202", "A review of T1 is of phase 4; phases are 1, 2 and 3.");
        Expect.Refuses(new PhaseReviewValidator(), Complete(1, 0), "LJMU1203", "A review of T1 in phase 1 has the number 0; count from 1.");
        Assert.Throws<ValidationException>(() => Decide(Complete(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DecideEntry(4, [], Mon_2022_12_19));
        Assert.StartsWith(
            "Review T1 1.1 is listed twice; list it once.",
            Assert.Throws<ArgumentException>(() => DecideEntry(2, [Complete(1, 1), Complete(1, 1)], Mon_2022_12_19)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool A_review_is_complete_only_when_both_agreed(bool? mentor, bool? professional) =>
        (Decide(Complete(1, 1) with { IsAgreedByMentor = mentor, IsAgreedByProfessionalMentor = professional }) == Permission.Permitted)
            == (mentor is true && professional is true);

    [Property]
    public bool Needs_reviews_are_one_more_than_the_review_points(byte points) =>
        CheckNeeds(Milestone.On(Fri_2022_12_16), [.. Enumerable.Range(1, points % 9).Select(number => Complete(1, number))]).Measure
            is Measure.Every { Expected: var expected } && expected == 1 + (points % 9);

    [Property]
    public bool Phase_3_is_entered_only_with_phases_1_and_2_complete(bool first, bool second) =>
        (DecideEntry(3, [Complete(1, 1) with { IsFinal = true, MovesOn = first }, Complete(2, 1) with { IsFinal = true, MovesOn = second }], Mon_2022_12_19)
            .Outcome == Permission.Permitted) == (first && second);

    internal static PhaseReview Complete(int phase, int ordinal) => new()
    {
        Trainee = "T1",
        Phase = phase,
        Ordinal = ordinal,
        Mentor = "M1",
        WrittenBy = "M1",
        IsAgreedByMentor = true,
        IsAgreedByProfessionalMentor = true,
        NeedsReviewed = Milestone.On(Fri_2022_12_16),
        Submitted = Milestone.On(Fri_2022_12_16),
        MovesOn = true,
    };

    private static Permission Decide(PhaseReview review) => DecideCompletion(review, Mon_2022_12_19).Outcome;
}
