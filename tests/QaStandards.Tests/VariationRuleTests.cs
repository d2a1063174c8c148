using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests;

[Trait("Clause", "VC 6")]
public sealed class VariationRuleTests
{
    private static readonly LocalDate Fri_2018_08_31_LastDay = new(2018, 8, 31);
    private static readonly VariationRule Rule = new(C6, of: [C4, C5]);
    private static readonly Finding Seven = new WeeklyCap(C4, 6, "visits in the week").Check("A1", March(5, 6, 6, 7, 8, 9, 9))[0];
    private static readonly Finding Kept = new WeeklyCap(C4, 6, "visits in the week").Check("A1", March(5))[0];

    private static readonly Variation Approved = new()
    {
        Of = C4,
        For = "A1",
        Covers = new(Mon_2018_03_05, Sun_2018_03_11),
        ApprovedOn = Thu_2018_03_08,
        ApprovedBy = "the head",
        Reason = "a colleague is ill",
        Limit = 7,
    };

    [Fact]
    public void C6_excuses_what_was_approved_the_day_before_and_justified() =>
        Assert.Equal(
            """
            [VC 4] A1 varied: 7 visits in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018, over from Fri 9 Mar 2018) (varied by VC 6)
            [VC 6] A1 satisfied: variation approved on Thu 8 Mar 2018; before its effect on Fri 9 Mar 2018
            """,
            Rule.Excuse(Seven, [Approved]).ToString());

    [Fact]
    public void Approval_on_the_day_itself_is_not_beforehand() =>
        Assert.Equal(
            """
            [VC 4] A1 breached: 7 visits in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018, over from Fri 9 Mar 2018)
            [VC 6] A1 breached: variation approved on Fri 9 Mar 2018; before its effect on Fri 9 Mar 2018
            """,
            Rule.Excuse(Seven, [Approved with { ApprovedOn = Fri_2018_03_09 }]).ToString());

    [Property]
    public bool Only_an_earlier_day_excuses(int offset)
    {
        var day = Fri_2018_03_09.PlusDays(offset % 30);
        return Rule.Excuse(Seven, [Approved with { ApprovedOn = day }])[0].Verdict == Verdict.Varied == day < Fri_2018_03_09;
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_variation_without_a_reason_or_an_approver_excuses_nothing(string? text)
    {
        Refused(Approved with { Reason = text }, "[VC 6] A1 breached: reason for the variation given: no; must be yes");
        Refused(Approved with { ApprovedBy = text }, "[VC 6] A1 breached: approver of the variation named: no; must be yes");
    }

    [Fact]
    public void A_variation_that_is_not_approved_yet_leaves_its_clause_undetermined() =>
        Refused(
            Approved with { ApprovedOn = null },
            "[VC 6] A1 undetermined: cannot be told without: the day on which the variation of VC 4 was approved");

    [Fact]
    public void Every_day_of_the_departure_must_be_covered_and_the_approved_figure_kept()
    {
        Refused(
            Approved with { Covers = new(Fri_2018_03_09, Fri_2018_03_09) },
            "[VC 6] A1 breached: variation is for Fri 9 Mar 2018; must cover Fri 9 Mar 2018 to Sun 11 Mar 2018",
            new WeeklyCap(C4, 6, "visits").Check("A1", March(5, 6, 6, 7, 8, 8, 9, 11))[0],
            "[VC 6] A1 breached: 8 visits under the variation; at most 7");
        Refused(
            Approved,
            "[VC 6] A1 breached: 8 visits under the variation; at most 7",
            new WeeklyCap(C4, 6, "visits").Check("A1", March(5, 6, 6, 7, 8, 8, 9, 9))[0]);
    }

    [Fact]
    public void A_variation_that_names_no_figure_covers_any() =>
        Assert.Equal(
            Verdict.Varied,
            Rule.Excuse(
                new WeeklyCap(C4, 6, "visits").Check("A1", Fri_2018_03_09.Times(30)),
                [Approved with { Limit = null }])[0].Verdict);

    [Fact]
    public void Everything_that_is_wrong_is_said()
    {
        var findings = Rule.Excuse(Seven, [Approved with { ApprovedOn = Sun_2018_03_11, ApprovedBy = null, Reason = null, Limit = 6 }]);

        Assert.Equal([C4, C6, C6, C6, C6], findings.Select(finding => finding.Clause));
        Assert.All(findings, finding => Assert.Equal(("A1", Verdict.Breached), (finding.About, finding.Verdict)));
    }

    [Fact]
    public void Variations_of_others_play_no_part_and_then_there_is_none()
    {
        const string None = "[VC 6] A1 breached: no variation of VC 4 recorded";

        Assert.Equal(None, Rule.Excuse(Seven, [])[1].ToString());
        Refused(Approved with { For = "a1" }, None);
        Refused(Approved with { For = null }, None);
        Refused(Approved with { Of = C5 }, None);
        Refused(Approved with { Covers = new(new(2018, 3, 1), Thu_2018_03_08) }, None);
    }

    [Fact]
    public void One_valid_variation_is_enough_whatever_else_was_recorded()
    {
        var invalid = Approved with { Reason = "" };

        Assert.Equal(Rule.Excuse(Seven, [Approved]), Rule.Excuse(Seven, [invalid, Approved]));
        Assert.Equal(Rule.Excuse(Seven, [Approved]), Rule.Excuse(Seven, [Approved, invalid]));
    }

    [Fact]
    public void A_finding_that_is_no_breach_or_of_another_clause_is_returned_alone()
    {
        var other = new Finding(C8, Verdict.Breached, new Measure.AtLeast("reviews", 0, 2));

        Assert.Equal([Kept], Rule.Excuse(Kept, [Approved]));
        Assert.Equal([other], Rule.Excuse(other, [Approved]));
        Assert.Equal(4, Rule.Excuse([Kept, Seven, other], [Approved]).Count);
    }

    [Fact]
    public void Falling_short_of_a_floor_takes_effect_on_the_last_day_of_the_year()
    {
        var nine = new YearlyFloor(C5, 10, "visits").Check(Year, Fri_2018_03_09.Times(9), new(2018, 9, 1)).For("A1");
        var part = Approved with { Of = C5, Covers = Year, ApprovedOn = Fri_2018_08_31_LastDay.PlusDays(-1), Limit = 9 };

        Assert.Equal(Verdict.Varied, Rule.Excuse(nine, [part])[0].Verdict);
        Assert.Equal(
            "[VC 6] A1 breached: variation approved on Fri 31 Aug 2018; before its effect on Fri 31 Aug 2018",
            Rule.Excuse(nine, [part with { ApprovedOn = Fri_2018_08_31_LastDay }])[1].ToString());
        Assert.Equal(
            "[VC 6] A1 breached: 9 visits under the variation; at least 10",
            Rule.Excuse(nine, [part with { Limit = 10 }])[1].ToString());
    }

    [Fact]
    public void Being_late_takes_effect_on_the_day_after_the_last_day()
    {
        var rule = new VariationRule(C6, of: [C8]);
        var late = new Finding(C8, Verdict.Breached, new Measure.DoneBy("report", Sun_2018_03_11, Thu_2018_03_08, Sun_2018_03_11));
        var after = new Finding(C8, Verdict.Breached, new Measure.NotAfter("visit", Sun_2018_03_11, "the end", Thu_2018_03_08));
        var excuse = Approved with { Of = C8, For = null, Covers = new(Fri_2018_03_09, Sun_2018_03_11) };

        Assert.All([late, after], finding => Assert.Equal(Verdict.Varied, rule.Excuse(finding, [excuse])[0].Verdict));
        Assert.Equal(Verdict.Breached, rule.Excuse(late, [excuse with { ApprovedOn = Fri_2018_03_09 }])[0].Verdict);
    }

    [Fact]
    public void A_caller_who_knows_the_days_gives_them()
    {
        var rule = new VariationRule(C6, of: [C8]);
        var finding = new Finding(C8, Verdict.Breached, new Measure.AtLeast("reviews held", 0, 2));

        Assert.Equal(
            "'[VC 8] breached: 0 reviews held; at least 2' does not tell on which days the clause was departed from; "
            + "give the days. (Parameter 'finding')",
            Assert.Throws<ArgumentException>(() => rule.Excuse(finding, [])).Message);
        Assert.Equal(
            Verdict.Varied,
            rule.Excuse(finding, new(Fri_2018_03_09, Fri_2018_03_09), [Approved with { Of = C8, For = null, Limit = 0 }])[0].Verdict);
    }

    [Fact]
    public void Days_of_another_calendar_are_compared_as_the_days_they_are()
    {
        var julian = CalendarSystem.Julian;
        var variation = Approved with
        {
            ApprovedOn = Thu_2018_03_08.WithCalendar(julian),
            Covers = new(Mon_2018_03_05.WithCalendar(julian), Sun_2018_03_11.WithCalendar(julian)),
        };

        Assert.Equal(Verdict.Varied, Rule.Excuse(Seven, [variation])[0].Verdict);
    }

    [Fact]
    public void What_is_null_or_excuses_nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("by", () => new VariationRule(null!, [C4]));
        Assert.Equal(
            "VC 6 excuses no clause; name at least one. (Parameter 'of')",
            Assert.Throws<ArgumentException>(() => new VariationRule(C6, [])).Message);
        Assert.Equal(
            "Variation 2 is null; leave it out. (Parameter 'variations')",
            Assert.Throws<ArgumentException>(() => Rule.Excuse(Kept, [Approved, null!])).Message);
        Assert.Throws<ArgumentNullException>("variations", () => Rule.Excuse(Seven, null!));
        Assert.Throws<ArgumentNullException>("finding", () => Rule.Excuse((Finding)null!, []));
        Assert.Throws<ArgumentNullException>("value", () => Approved with { Of = null! });
        Assert.Throws<ArgumentNullException>("value", () => Approved with { Covers = null! });
    }

    private static void Refused(Variation variation, string because, Finding? finding = null, string? second = null)
    {
        var findings = Rule.Excuse(finding ?? Seven, [variation]);

        Assert.Equal(finding ?? Seven, findings[0]);
        Assert.Equal(second is null ? [because] : [because, second], findings.Skip(1).Select(each => each.ToString()));
    }
}
