using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.LjmuItt.Placements;
using Xunit;
using static QaStandards.Policies.LjmuItt.Placements.ConcernGround;

namespace QaStandards.Tests.Policies.LjmuItt.Placements;

[Trait("Clause", "LJMU 1.3(1)")]
[Trait("Clause", "LJMU 1.3(2)")]
[Trait("Clause", "LJMU 1.3(3)")]
[Trait("Clause", "LJMU 1.3a")]
[Trait("Clause", "LJMU 1.3b")]
public sealed class EndingAPartnershipTests
{
    private static readonly LocalDate Mon_2023_01_09 = new(2023, 1, 9);
    private static readonly LocalDate Mon_2023_05_15 = new(2023, 5, 15);
    private static readonly LocalDate Fri_2023_06_30 = new(2023, 6, 30);

    private static readonly PartnershipEnding Failed = new()
    {
        Partner = "R1",
        Concerns =
        [
            Concern("C1", ProgrammeRequirements, Mon_2023_01_09) with { ActionAgreed = Milestone.On(new(2023, 1, 20)) },
            Concern("C2", ProgrammeRequirements, new(2023, 3, 6)),
        ],
        Persistence = Persistence.Of(2, Term.Years(2)),
        DiscussionOpened = Milestone.On(new(2023, 4, 3)),
        Meetings = 1,
        IsSettled = false,
        DiscussionClosed = Milestone.On(Mon_2023_05_15),
        Ends = Mon_2023_05_15,
    };

    [Fact]
    public void A_partnership_may_end_when_a_ground_persists_and_the_discussion_has_failed()
    {
        var decision = EndingAPartnership.Decide(Failed, Fri_2023_06_30);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            """
            [LJMU 1.3(2)] satisfied: 3 of 3 signs that concerns of programme-requirements persist
            [LJMU 1.3b] satisfied: met: 1.3(2); at least one of: 1.3(1), 1.3(2), 1.3(3), 1.3b
            [LJMU 1.3a] satisfied: discussion opened on Mon 3 Apr 2023; not after the day of the question on Fri 30 Jun 2023
            [LJMU 1.3a] satisfied: 1 meetings of the discussion; at least 1
            [LJMU 1.3a] satisfied: concerns settled by the discussion: no; must be no
            [LJMU 1.3a] satisfied: discussion closed on Mon 15 May 2023; not after the end of the partnership on Mon 15 May 2023
            """,
            decision.Findings.ToString());
    }

    [Fact]
    public void Without_a_discussion_or_when_it_settles_the_matter_it_may_not()
    {
        Assert.Equal(Permission.Refused, Decide(Failed with { IsSettled = true }));
        Assert.Equal(Permission.Refused, Decide(Failed with { Meetings = 0 }));
        Assert.Equal(Permission.Refused, Decide(Failed with { DiscussionOpened = Milestone.NotReached, DiscussionClosed = Milestone.NotReached }));
        Assert.Equal(Permission.Refused, Decide(Failed with { Ends = Mon_2023_05_15.PlusDays(-1) }));
    }

    [Fact]
    public void Many_concerns_at_once_do_not_persist_without_an_action_and_one_grave_concern_never_does()
    {
        var five = Enumerable.Range(1, 5).Select(number => Concern($"C{number}", ProgrammeRequirements, Mon_2023_01_09)).ToValueList();

        Assert.Equal(
            "[LJMU 1.3(2)] breached: 2 of 3 signs that concerns of programme-requirements persist; lacking raised again after action was agreed",
            EndingAPartnership.CheckGrounds(Failed with { Concerns = five }, Fri_2023_06_30)[0].ToString());
        Assert.Equal(
            "[LJMU 1.3(1)] breached: 1 concerns of agreement-expectations in 2 years; at least 2",
            EndingAPartnership.CheckGrounds(Failed with { Concerns = [Concern("C1", AgreementExpectations, Mon_2023_01_09)] }, Fri_2023_06_30)[0].ToString());
        Assert.Equal(Permission.Refused, Decide(Failed with { Concerns = five }));
        Assert.Equal(Permission.Refused, Decide(Failed with { Concerns = [] }));
    }

    [Fact]
    public void Concerns_that_are_too_old_or_still_to_come_do_not_count()
    {
        Assert.Equal(Permission.Permitted, EndingAPartnership.Decide(Failed, new(2025, 1, 9)).Outcome);
        Assert.Equal(Permission.Refused, EndingAPartnership.Decide(Failed, new(2025, 1, 10)).Outcome);
        Assert.Equal(Permission.Refused, EndingAPartnership.Decide(Failed, new(2023, 3, 5)).Outcome);
    }

    [Fact]
    public void Feedback_also_needs_an_action_that_has_not_settled_it()
    {
        PartnershipEnding Feedback(bool? settled) => Failed with
        {
            Concerns =
            [
                Concern("C1", UnresolvedFeedback, Mon_2023_01_09) with { ActionAgreed = Milestone.On(new(2023, 1, 20)), IsSettled = settled },
                Concern("C2", UnresolvedFeedback, new(2023, 3, 6)) with { IsSettled = true },
            ],
        };

        Assert.Equal(Permission.Permitted, Decide(Feedback(false)));
        Assert.Equal(Permission.Refused, Decide(Feedback(true)));
        Assert.Equal(Permission.Undetermined, Decide(Feedback(null)));
    }

    [Fact]
    public void Another_ground_needs_no_persistence_but_the_discussion()
    {
        var other = Failed with { Concerns = [Concern("C1", Other, Mon_2023_01_09)] };

        Assert.Equal(Permission.Permitted, Decide(other));
        Assert.Equal(Permission.Refused, Decide(other with { IsSettled = true }));
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            """
            [LJMU 1.3b] undetermined: cannot be told without: the concerns about the partner
            [LJMU 1.3a] undetermined: cannot be told without: the day of: discussion opened
            [LJMU 1.3a] undetermined: cannot be told without: the meetings of the discussion
            [LJMU 1.3a] undetermined: cannot be told without: concerns settled by the discussion
            [LJMU 1.3a] undetermined: cannot be told without: the day of: discussion closed
            """,
            EndingAPartnership.Decide(new() { Partner = "R1" }, Fri_2023_06_30).Findings.ToString());
        Assert.Equal(
            "[LJMU 1.3(2)] undetermined: cannot be told without: the number and time that make concerns persistent",
            EndingAPartnership.CheckGrounds(Failed with { Persistence = null }, Fri_2023_06_30)[0].ToString());
        Assert.Equal(Permission.Undetermined, Decide(Failed with { Persistence = null }));
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string code, string message, PartnershipEnding ending)
        {
            var error = Assert.Single(Assert.Throws<ValidationException>(() => EndingAPartnership.Decide(ending, Fri_2023_06_30)).Errors);
            Assert.Equal((code, message), (error.ErrorCode, error.ErrorMessage));
        }

        var concern = Concern("C1", Other, Mon_2023_01_09);
        Refused("LJMU1011", "The end of a partnership names no partner; give it.", Failed with { Partner = "" });
        Refused("LJMU1012", "A concern about R1 is null or has no ground; leave it out or complete it.", Failed with { Concerns = [null!] });
        Refused("LJMU1013", "Concern C1 about R1 is listed twice; list it once.", Failed with { Concerns = [concern, concern] });
        Refused(
            "LJMU1014",
            "Action on concern C1 about R1 was agreed before it was raised; correct the days.",
            Failed with { Concerns = [concern with { ActionAgreed = Milestone.On(new(2023, 1, 8)) }] });
        Refused(
            "LJMU1015",
            "The discussion with R1 was closed on Sun 2 Apr 2023, before it was opened on Mon 3 Apr 2023; correct the days.",
            Failed with { DiscussionClosed = Milestone.On(new(2023, 4, 2)) });
        Refused("LJMU1016", "The discussion with R1 had -1 meetings; give 0 or more.", Failed with { Meetings = -1 });
    }

    [Fact]
    public void One_concern_is_never_called_persistent()
    {
        Assert.Equal("2 within 2 years", Persistence.Of(2, Term.Years(2)).ToString());
        Assert.StartsWith(
            "LJMU 1.3b needs persistence, and one concern alone never persists; give at least 2.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Persistence.Of(1, Term.Years(2))).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Nothing_persists_with_too_few_concerns_or_without_an_action(byte[] days, byte least, bool isActed)
    {
        var concerns = days.Select((day, number) => Concern($"C{number}", AgreementExpectations, Mon_2023_01_09.PlusDays(day % 100)) with
        {
            ActionAgreed = isActed ? Milestone.On(Mon_2023_01_09.PlusDays(100)) : Milestone.NotReached,
        }).ToValueList();
        var enough = Persistence.Of(2 + (least % 4), Term.Years(2));
        var persists = EndingAPartnership.CheckGrounds(Failed with { Concerns = concerns, Persistence = enough }, Fri_2023_06_30)
            .Any(finding => finding.Clause.Locator == "1.3(1)" && finding.Verdict == Verdict.Satisfied);

        return !persists;
    }

    private static Permission Decide(PartnershipEnding ending) => EndingAPartnership.Decide(ending, Fri_2023_06_30).Outcome;

    private static PartnershipConcern Concern(string id, ConcernGround ground, LocalDate raised) =>
        new() { Id = id, Ground = ground, Raised = raised, ActionAgreed = Milestone.NotReached };
}
