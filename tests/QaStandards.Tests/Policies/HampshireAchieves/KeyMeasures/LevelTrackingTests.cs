using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Credentials;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 5")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 2")]
public sealed class LevelTrackingTests
{
    [Fact]
    public void Young_people_5_wants_level_2_in_both_subjects_or_a_reason()
    {
        LevelGoal[] goals = [Goal("L1", "English", "entry-3", "level-2"), Goal("L1", "maths", "entry-3", "level-1")];

        Assert.Equal("satisfied satisfied", LevelTracking.CheckYoungPeople(["L1"], [goals[0], goals[1] with { Reason = "begins at entry 3" }]).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 5] breached: 1 of 2 goals of level 2, or with a reason; lacking L1 in maths",
            LevelTracking.CheckYoungPeople(["L1"], [goals[0], goals[1] with { Reason = "" }])[1].ToString());
        Expect.Lacks(LevelTracking.CheckYoungPeople(["L1"], goals)[1], "L1 in maths");
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 5] breached: 0 of 1 learners with a goal in English and maths; lacking L1",
            LevelTracking.CheckYoungPeople(["L1"], goals[..1])[0].ToString());
        Expect.Lacks(LevelTracking.CheckYoungPeople(["L1"], null)[0], "the goals of the learners");
    }

    [Fact]
    public void Accredited_2_wants_a_goal_that_is_not_below_the_start()
    {
        Assert.Equal("satisfied satisfied", LevelTracking.CheckAdults(["L1"], [Goal("L1", "ESOL", "entry-2", "entry-3")]).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Accredited 2] breached: 0 of 1 goals not below the start; lacking L1 in ESOL",
            LevelTracking.CheckAdults(["L1"], [Goal("L1", "ESOL", "level-1", "entry-3")])[1].ToString());
        Assert.Equal(Verdict.Breached, LevelTracking.CheckAdults(["L1", "L2"], [Goal("L1", "ESOL", "entry-2", "entry-3")])[0].Verdict);
        Expect.Lacks(LevelTracking.CheckAdults([], null)[0], "the goals of the learners");
        Assert.Equal("not-applicable not-applicable", LevelTracking.CheckAdults([], []).Verdicts());
        Assert.Throws<ArgumentException>(() => LevelTracking.CheckAdults([], [Goal("", "ESOL", "entry-2", "entry-3")]));
    }

    [Property]
    public bool A_goal_is_a_challenge_exactly_from_level_2_on(byte place)
    {
        var level = QualificationLevel.All[place % QualificationLevel.All.Count];
        var finding = LevelTracking.CheckYoungPeople(
            ["L1"], [new() { Learner = "L1", Subject = "English", Goal = level, Reason = "" }, Goal("L1", "maths", "entry-1", "level-2")])[1];

        return (finding.Verdict == Verdict.Satisfied) == (QualificationLevel.All.ToList().IndexOf(level) >= 4);
    }

    private static LevelGoal Goal(string learner, string subject, string start, string goal) => new()
    {
        Learner = learner,
        Subject = subject,
        Start = QualificationLevel.Parse(start),
        Goal = QualificationLevel.Parse(goal),
    };
}
