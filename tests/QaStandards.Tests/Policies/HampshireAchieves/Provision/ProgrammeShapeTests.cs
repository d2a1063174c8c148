using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves.Provision;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Provision;

[Trait("Clause", "HAMPSHIRE Appendix A 1c")]
[Trait("Clause", "HAMPSHIRE Appendix A 1d")]
[Trait("Clause", "HAMPSHIRE Appendix A 1e")]
[Trait("Clause", "HAMPSHIRE Appendix A 1f")]
[Trait("Clause", "HAMPSHIRE Appendix A 1h")]
public sealed class ProgrammeShapeTests
{
    private static readonly PathwaysPlan Plan = new()
    {
        Id = "L1",
        Weeks = 34,
        IsSecondCourse = false,
        HasEnglish = true,
        HasMaths = true,
        Awards = ["bronze"],
        Qualifications = ProgrammeShape.FirstCourse,
    };

    [Theory]
    [InlineData(2, 3, "satisfied satisfied")]
    [InlineData(2, 0, "satisfied satisfied")]
    [InlineData(2, 4, "satisfied breached")]
    [InlineData(1, 3, "breached satisfied")]
    public void A_week_has_two_days_of_study_and_up_to_three_of_work(int study, int work, string verdicts) => Assert.Equal(
        verdicts,
        string.Join(' ', ProgrammeShape.CheckInternship([new() { Id = "W1", StudyDays = study, WorkDays = work }], true).Skip(2).Select(finding => finding.Verdict.Value)));

    [Fact]
    public void An_internship_has_34_weeks_and_a_coach()
    {
        var weeks = Enumerable.Range(1, 34).Select(number => new InternshipWeek { Id = $"W{number}", StudyDays = 2, WorkDays = 3 }).ToList();

        Assert.Equal(Verdict.Satisfied, ProgrammeShape.CheckInternship(weeks, true).Worst);
        Assert.Equal(
            "[HAMPSHIRE Appendix A 1h] breached: 33 weeks of delivery; at least 34", ProgrammeShape.CheckInternship(weeks.Skip(1), true)[0].ToString());
        Assert.Equal(Verdict.Breached, ProgrammeShape.CheckInternship(weeks, false)[1].Verdict);
        Assert.Equal("undetermined undetermined", ProgrammeShape.CheckInternship(null, null).Verdicts());
        Assert.Equal(
            Verdict.NotApplicable, ProgrammeShape.CheckInternship([new() { Id = "W1", StudyDays = 1, WorkDays = 3, HasBankHoliday = true }], true)[2].Verdict);
    }

    [Fact]
    public void A_Pathways_plan_holds_English_maths_an_award_and_its_qualifications()
    {
        Assert.Equal("satisfied satisfied satisfied satisfied", ProgrammeShape.CheckPathways(Plan).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix A 1d] L1 breached: 1 of 2 subjects in the plan; lacking English",
            ProgrammeShape.CheckPathways(Plan with { HasEnglish = false })[1].ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix A 1d] L1 breached: met: none; at least one of: bronze, silver",
            ProgrammeShape.CheckPathways(Plan with { Awards = ["gold"] })[2].ToString());
        var second = ProgrammeShape.CheckPathways(Plan with { IsSecondCourse = true })[3];
        Assert.Equal(("HAMPSHIRE Appendix A 1f", Verdict.Breached), (second.Clause.Citation, second.Verdict));
        Assert.False(ProgrammeShape.CheckPathways(Plan with { IsSecondCourse = true, Weeks = 33, Awards = [] }).Deny);
        Assert.All(ProgrammeShape.CheckPathways(new() { Id = "L1" }), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeShape.CheckPathways(Plan with { Weeks = -1 }));
        Assert.StartsWith(
            "Week W1 has a number of days that is not from 0 to 7; correct it.",
            Assert.Throws<ArgumentException>(() => ProgrammeShape.CheckInternship([new() { Id = "W1", StudyDays = 8 }], true)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool A_week_that_is_kept_has_five_days_at_most(byte study, byte work)
    {
        var (days, more) = (study % 8, work % 8);
        var findings = ProgrammeShape.CheckInternship([new() { Id = "W1", StudyDays = days, WorkDays = more }], true).Skip(2).ToList();

        return findings.Exists(finding => finding.Verdict == Verdict.Breached) != (days == 2 && more <= 3);
    }
}
