using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.DeploymentOfAssessors;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 58")]
public sealed class AnnualMinimumTests
{
    private static readonly LocalDate Fri_2017_09_01 = new(2017, 9, 1);
    private static readonly LocalDate Fri_2018_08_31 = new(2018, 8, 31);
    private static readonly LocalDate Sat_2018_09_01 = new(2018, 9, 1);

    private static readonly Variation LowUptake = new()
    {
        Of = C58a,
        For = "B",
        Covers = new(Fri_2017_09_01, Fri_2018_08_31),
        ApprovedOn = new(2018, 5, 1),
        ApprovedBy = "R1-manager",
        Reason = "few candidates",
        Limit = 5,
    };

    [Theory]
    [InlineData(9, "breached breached")]
    [InlineData(10, "satisfied")]
    [InlineData(11, "satisfied")]
    public void C58_suggests_ten_assessments_a_year(int count, string verdicts)
    {
        var findings = Year(Monthly("A", count));

        Assert.Equal(verdicts, findings.Verdicts());
        Assert.Equal(Effect.Warns, findings[0].Effect);
    }

    [Fact]
    public void C58_warns_and_C61_is_broken_without_a_variation() => Assert.Equal(
        "[HLTA 58a] C breached: 9 assessments in the year; at least 10, 1 missing (Fri 1 Sep 2017 to Fri 31 Aug 2018)\n"
        + "[HLTA 61a] C breached: no variation of HLTA 58a recorded",
        Year(Monthly("C", 9)).ToString());

    [Fact]
    [Trait("Clause", "HLTA 61")]
    public void C61_excuses_a_shortfall_that_was_approved() => Assert.Equal("varied satisfied", Year(Monthly("B", 9), LowUptake).Verdicts());

    [Theory]
    [Trait("Clause", "HLTA 61")]
    [InlineData(30, "varied satisfied")]
    [InlineData(31, "breached breached")]
    public void C61_wants_approval_before_the_last_day_of_the_year(int august, string verdicts) =>
        Assert.Equal(verdicts, Year(Monthly("B", 9), LowUptake with { ApprovedOn = new(2018, 8, august) }).Verdicts());

    [Fact]
    public void C58_is_not_scaled_down_for_part_of_a_year()
    {
        Assert.Equal("breached breached", Year(Monthly("B", 5)).Verdicts());
        Assert.Equal("varied satisfied", Year(Monthly("B", 5), LowUptake with { Reason = "registered on 1 March" }).Verdicts());
        Assert.Equal("breached breached", Year(Monthly("B", 4), LowUptake).Verdicts());
    }

    [Fact]
    public void C58_is_open_up_to_the_last_day_of_the_year()
    {
        Assert.Equal("open", CheckYear(Monthly("A", 9), Fri_2017_09_01, Fri_2018_08_31, []).Verdicts());
        Assert.Equal("breached breached", CheckYear(Monthly("A", 9), Fri_2017_09_01, Sat_2018_09_01, []).Verdicts());
    }

    [Fact]
    public void C58_counts_the_programme_year_that_a_day_lies_in()
    {
        var on = Monthly("A", 9).Append(Visit("A", "last", Fri_2018_08_31));
        var after = Monthly("A", 9).Append(Visit("A", "next", Sat_2018_09_01));
        var code = HltaCode.April2017.With(HltaReadings.ProgrammeYear.Choose("january"));

        Assert.Equal("satisfied", CheckYear(on, Fri_2018_08_31, Sat_2018_09_01, []).Verdicts());
        Assert.Equal("breached breached", CheckYear(after, Fri_2018_08_31, Sat_2018_09_01, []).Verdicts());
        Assert.Equal("january", CheckYear(on, Fri_2018_08_31, new(2019, 1, 1), [], code: code)[0].Reading!.Code);
    }

    [Fact]
    public void C58_finds_assessors_who_were_allocated_nothing()
    {
        var findings = CheckYear(Monthly("A", 10), Fri_2017_09_01, Sat_2018_09_01, [], ["Z", "A"]);

        Assert.Equal(["A", "Z", "Z"], findings.Select(finding => finding.About));
        Assert.Equal("satisfied breached breached", findings.Verdicts());
        Assert.Equal("[HLTA 58a] not-applicable: no assessors", CheckYear([], Fri_2017_09_01, Sat_2018_09_01, []).ToString());
    }

    [Fact]
    public void C58_reports_the_spread_and_judges_it_by_no_figure_of_its_own()
    {
        var march = Enumerable.Range(5, 10).Select(day => Visit("D", $"d{day}", new(2018, 3, day)));

        Assert.Equal(
            "[HLTA 58b] D not-applicable: assessments in 1 of 12 months, longest gap 185 days; no limit set (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            CheckSpread(march, Fri_2017_09_01, []).ToString());
        Assert.StartsWith("[HLTA 58b] A not-applicable: assessments in 10 of 12 months", CheckSpread(Monthly("A", 10), Fri_2017_09_01, []).ToString());
    }

    [Fact]
    public void C58_judges_the_spread_by_a_threshold_of_the_host_and_C61_may_excuse_it()
    {
        var march = Enumerable.Range(5, 10).Select(day => Visit("D", $"d{day}", new(2018, 3, day))).ToList();
        var variation = LowUptake with { Of = C58b, For = "D", Limit = 1 };

        Assert.Equal("breached breached", CheckSpread(march, Fri_2017_09_01, [], leastMonths: 6).Verdicts());
        Assert.Equal("varied satisfied", CheckSpread(march, Fri_2017_09_01, [variation], leastMonths: 6).Verdicts());
        Assert.Equal("breached breached breached breached", CheckSpread(march, Fri_2017_09_01, [], 90, 6).Verdicts());
        Assert.Equal("satisfied", CheckSpread(Monthly("A", 10), Fri_2017_09_01, [], leastMonths: 10).Verdicts());
    }

    [Property]
    public bool C58_is_what_counting_finds(byte[] days)
    {
        var visits = days.Select((day, i) => Visit("A", $"a{i}", Fri_2017_09_01.PlusDays(3 * day))).ToList();
        var count = visits.Count(visit => visit.Day <= Fri_2018_08_31);

        return visits.Count == 0 || Year(visits)[0].Verdict == (count >= 10 ? Verdict.Satisfied : Verdict.Breached);
    }

    private static IEnumerable<AllocatedAssessment> Monthly(string assessor, int count) =>
        Enumerable.Range(0, count).Select(i => Visit(assessor, $"{assessor}{i}", Fri_2017_09_01.PlusMonths(i % 12).PlusDays(i / 12)));

    private static AllocatedAssessment Visit(string assessor, string id, LocalDate day) => new() { Id = id, Assessor = assessor, Day = day };

    private static Findings Year(IEnumerable<AllocatedAssessment> visits, params Variation[] variations) =>
        CheckYear(visits, Fri_2017_09_01, Sat_2018_09_01, variations);
}
