using System;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Qualifications;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves;

[Trait("Clause", "HAMPSHIRE 6.1 CPD b")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6a")]
[Trait("Clause", "HAMPSHIRE Appendix C 4.3b")]
public sealed class HampshireTensionsTests
{
    private static readonly DevelopmentContract Fifth = new() { Person = "T1", Contract = ContractType.Sessional, Share = Percentage.Percent(20) };

    [Fact]
    public void A_fifth_of_a_contract_has_no_room_for_thirty_mandatory_hours()
    {
        Assert.Equal(
            "[HAMPSHIRE 6.1 CPD b] T1 breached: 30 hours that are mandatory; at most 6, 24 over (to turn it: a mandatory set for the person)",
            HampshireTensions.CheckMandatoryHours(Fifth, 30).ToString());
        Assert.Equal(Verdict.Satisfied, HampshireTensions.CheckMandatoryHours(Fifth, 6).Verdict);
        Expect.Lacks(HampshireTensions.CheckMandatoryHours(Fifth, null), "the hours of the contract and of what is mandatory");
        Assert.Throws<ArgumentOutOfRangeException>(() => HampshireTensions.CheckMandatoryHours(Fifth, -1));
    }

    [Theory]
    [InlineData(2025, 1, 9, "breached")] // Thu in the first week: due on Boxing Day
    [InlineData(2025, 1, 23, "satisfied")] // Thu in the third week
    [InlineData(2024, 11, 14, "breached")] // Thu: due in the autumn break
    public void A_meeting_in_the_first_two_weeks_pulls_the_data_report_out_of_the_half_term(int year, int month, int day, string verdict) =>
        Assert.Equal(verdict, HampshireTensions.CheckDataReportDay(Years.Of2024, new(year, month, day)).Verdict.Value);

    [Fact]
    public void A_course_that_is_over_before_anybody_can_come_is_counted()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 6a] breached: 2 courses that last until somebody can observe; at least 3 "
            + "(to turn it: an observation planned before the course starts)",
            HampshireTensions.CheckShortCourses([1, 6, 34], 3).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => HampshireTensions.CheckShortCourses([-1], 3));
    }

    [Property]
    public bool The_data_report_is_out_of_a_half_term_for_every_meeting_in_its_first_two_weeks(byte place, byte day)
    {
        var half = Years.Of2024.HalfTerms[place % 6];
        var meeting = half.Days.Start.PlusDays(day % 14);
        var finding = HampshireTensions.CheckDataReportDay(Years.Of2024, meeting);

        return finding.Verdict == (Years.Of2024.HalfTermOf(meeting.PlusDays(-14)) is null ? Verdict.Breached : Verdict.Satisfied)
            && finding.Effect == Effect.Informs;
    }
}
