using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.TrainingOnPlacement;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.1(2)b")]
[Trait("Clause", "LJMU 4.1(3)b")]
[Trait("Clause", "LJMU 4.2(2)b")]
[Trait("Clause", "LJMU 4.2(2)e")]
[Trait("Clause", "LJMU 4.3(2)")]
[Trait("Clause", "LJMU 4.3(4)")]
[Trait("Clause", "LJMU 4.3(5)a")]
[Trait("Clause", "LJMU 4.3(5)b")]
[Trait("Clause", "LJMU 4.3(6)")]
[Trait("Clause", "LJMU 4.4(2)")]
[Trait("Clause", "LJMU 4.4(4)c")]
public sealed class TrainingOnPlacementTests
{
    private static readonly LocalDate Mon_2023_02_20 = new(2023, 2, 20);
    private static readonly LocalDate Mon_2023_02_27 = new(2023, 2, 27);
    private static readonly LocalDate Fri_2023_03_03 = new(2023, 3, 3);

    private static readonly PlacementTraining Good = new()
    {
        Id = "P1",
        Phase = SchoolPhase.Primary,
        Attended = [Mon_2023_02_20, Mon_2023_02_27],
        Scheduled = 2,
        DevelopsSubject = true,
        ShowsPlanning = true,
        LetsObserve = true,
        SawBehaviour = true,
        SawSpecialNeeds = true,
        SawPhonics = true,
        Observations =
        [
            new(Mon_2023_02_20, true, true, PartnershipPost.LiaisonTutor, true),
            new(Mon_2023_02_27, true, true, PartnershipPost.ProfessionalMentor),
        ],
        ObservationsAWeek = 1,
        TimetableSent = Milestone.On(new(2023, 2, 24)),
        TimetableDue = new(2023, 2, 24),
        Targets = 3,
        TargetsReviewed = 3,
        Meetings = [Mon_2023_02_20, Fri_2023_03_03],
    };

    [Fact]
    public void Good_training_is_told_item_by_item() => Assert.Equal(
        """
        [LJMU 4.1(2)b] P1 satisfied: 3 targets reviewed at the end; at least 3
        [LJMU 4.1(3)b] P1 satisfied: 1 lessons observed with the Liaison Tutor, who watched the feedback; at least 1
        [LJMU 4.2(2)b] P1 satisfied: 3 of 3 subjects of observed teaching
        [LJMU 4.2(2)e] P1 satisfied: 1 lessons observed with the Professional Mentor; at least 1
        [LJMU 4.3(2)] P1 satisfied: 3 of 3 parts of the training programme
        [LJMU 4.3(4)] P1 satisfied: 2 weeks with 1 or more observations; at least 2
        [LJMU 4.3(5)a] P1 satisfied: 2 of 2 observations with spoken and written feedback
        [LJMU 4.3(5)b] P1 satisfied: 2 weeks with a meeting; at least 2
        [LJMU 4.3(6)] P1 satisfied: 2 lessons observed together; at least 1
        [LJMU 4.4(2)] P1 satisfied: detailed timetable with the Liaison Tutor: done on Fri 24 Feb 2023; due by Fri 24 Feb 2023
        [LJMU 4.4(4)c] P1 satisfied: 2 days attended; at least 2
        """,
        Check(Good, Fri_2023_03_03).ToString());

    [Fact]
    public void Phonics_is_asked_for_in_primary_only()
    {
        Assert.Equal(
            "[LJMU 4.2(2)b] P1 breached: 2 of 3 subjects of observed teaching; lacking systematic synthetic phonics",
            Check(Good with { SawPhonics = false }, Fri_2023_03_03)[2].ToString());
        Assert.Equal(Verdict.Satisfied, Check(Good with { Phase = SchoolPhase.Secondary, SawPhonics = null }, Fri_2023_03_03)[2].Verdict);
    }

    [Fact]
    public void Written_feedback_alone_a_week_without_observation_and_a_missing_meeting_are_found()
    {
        var thin = Good with
        {
            Observations = [new(Mon_2023_02_20, false, true)],
            Meetings = [Mon_2023_02_20],
        };

        Assert.Equal(
            "[LJMU 4.3(4)] P1 breached: 1 weeks with 1 or more observations; at least 2\n"
            + "[LJMU 4.3(5)a] P1 breached: 0 of 1 observations with spoken and written feedback; lacking Mon 20 Feb 2023\n"
            + "[LJMU 4.3(5)b] P1 breached: 1 weeks with a meeting; at least 2\n"
            + "[LJMU 4.3(6)] P1 breached: 0 lessons observed together; at least 1",
            string.Join('\n', Check(thin, Fri_2023_03_03).Skip(5).Take(4)));
        Assert.False(Check(thin, Fri_2023_03_03)[7].Denies);
        Assert.Equal(Verdict.NotApplicable, Check(Good with { Observations = [] }, Fri_2023_03_03)[6].Verdict);
        Assert.Equal(Verdict.Breached, Check(Good with { Scheduled = 3 }, Fri_2023_03_03)[10].Verdict);
    }

    [Fact]
    public void What_is_not_known_is_named_and_regular_has_no_number_of_ours()
    {
        Assert.All(Check(new() { Id = "P1", Phase = SchoolPhase.Primary }, Fri_2023_03_03), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Equal(Verdict.Undetermined, Check(Good with { ObservationsAWeek = null }, Fri_2023_03_03)[5].Verdict);
        Assert.Equal(Verdict.Open, Check(Good with { TimetableDue = null, TimetableSent = Milestone.NotReached }, Fri_2023_03_03)[9].Verdict);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        var validator = new PlacementTrainingValidator();
        Expect.Refuses(validator, Good with { Id = "" }, "LJMU1211", "The training on a placement needs the placement's id and the trainee's phase; give both.");
        Expect.Refuses(
            validator,
            Good with { Attended = [Mon_2023_02_20, Mon_2023_02_20] },
            "LJMU1212",
            "A day of placement P1 is attended twice; list each day once.");
        Expect.Refuses(validator, Good with { Observations = [null!] }, "LJMU1213", "An observation on placement P1 is null; leave it out or complete it.");
        Expect.Refuses(
            validator,
            Good with { TargetsReviewed = 4 },
            "LJMU1214",
            "The numbers of placement P1 do not fit: none is negative, reviewed targets are targets, attended days were scheduled.");
        Assert.Throws<ValidationException>(() => Check(Good with { Scheduled = 1 }, Fri_2023_03_03));
    }

    [Theory]
    [InlineData(2023, 2, 20, 2023, 3, 31, 6)]
    [InlineData(2023, 2, 23, 2023, 3, 1, 2)]
    [InlineData(2023, 2, 23, 2023, 2, 23, 1)]
    public void A_placement_has_as_many_weeks_as_it_touches(int y1, int m1, int d1, int y2, int m2, int d2, int weeks) => Assert.Equal(
        weeks, PlacementWeeks.Of(new DateInterval(new(y1, m1, d1), new(y2, m2, d2)).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday)).Count);

    [Property]
    public bool Weeks_are_the_ISO_weeks_with_a_day_attended_and_none_without(byte[] days)
    {
        var attended = days.Select(day => Mon_2023_02_20.PlusDays(day)).ToList();
        var naive = attended.Select(day => NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(day)
            + (100 * NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(day))).Distinct().Count();

        return PlacementWeeks.Of(attended).Count == naive && (naive == 0) == (attended.Count == 0);
    }
}
