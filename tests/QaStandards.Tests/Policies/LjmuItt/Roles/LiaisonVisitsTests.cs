using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.LiaisonVisits;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.1b")]
[Trait("Clause", "LJMU 4.1(4)")]
public sealed class LiaisonVisitsTests
{
    private static readonly LocalDate Mon_2023_05_15 = new(2023, 5, 15);
    private static readonly LjmuAgreement InTheSchool = LjmuAgreement.Year2022.With(LjmuReadings.SecondVisit.Choose("in-the-school"));

    private static readonly ValueList<LiaisonVisit> Made =
    [
        new(new(2022, 11, 14), 1, "R1"), new(new(2023, 2, 6), 2, "R1"), new(new(2023, 4, 24), 3, "R2"), new(Mon_2023_05_15, 3, "R2", IsTriangulation: true),
    ];

    [Fact]
    public void The_allocated_visits_are_made_and_the_second_of_phase_3_triangulates() => Assert.Equal(
        """
        [LJMU 4.1b] satisfied: 1 visits in phase 1; at least 1
        [LJMU 4.1b] satisfied: 1 visits in phase 2; at least 1
        [LJMU 4.1b] satisfied: 2 visits in phase 3; at least 2
        [LJMU 4.1(4)] satisfied: 2 visits allocated to phase 3; at least 2
        [LJMU 4.1(4)] satisfied: second visit of phase 3, on Mon 15 May 2023, a triangulation meeting: yes; must be yes
        """,
        Check([1, 1, 2], Made).ToString());

    [Fact]
    public void A_plan_of_one_visit_in_phase_3_and_a_second_visit_without_triangulation_are_breached()
    {
        Assert.Equal("satisfied satisfied satisfied breached satisfied", Check([1, 1, 1], Made).Verdicts());
        Assert.Equal("satisfied satisfied satisfied satisfied breached", Check([1, 1, 2], [.. Made.Take(3), new(Mon_2023_05_15, 3, "R2")]).Verdicts());
        Assert.Equal("satisfied satisfied breached satisfied open", Check([1, 1, 2], [.. Made.Take(3)]).Verdicts());
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied", Check([1, 1, 2], [.. Made, new(new(2023, 6, 5), 3, "R2")]).Verdicts());
        Assert.Equal("undetermined undetermined undetermined undetermined undetermined", Check(null, null).Verdicts());
    }

    [Fact]
    public void In_two_schools_the_second_visit_is_the_trainee_s_unless_it_is_read_as_the_school_s()
    {
        ValueList<LiaisonVisit> two = [new(new(2023, 4, 24), 3, "R1"), new(Mon_2023_05_15, 3, "R2", IsTriangulation: true)];

        Assert.Equal(Verdict.Satisfied, Check([0, 0, 2], two)[4].Verdict);
        Assert.Equal(
            "[LJMU 4.1(4)] open: second visit of phase 3 made: no; must be yes (reading LJMU-R13=in-the-school)",
            Check([0, 0, 2], two, InTheSchool)[4].ToString());
    }

    [Fact]
    public void Numbers_and_visits_that_do_not_fit_are_refused()
    {
        void Refused(string message, ValueList<int> allocated, ValueList<LiaisonVisit> visits) => Assert.StartsWith(
            message, Assert.Throws<ArgumentException>(() => Check(allocated, visits)).Message, StringComparison.Ordinal);

        Refused("Visits are allocated to phases 1, 2 and 3; give three numbers, none negative.", [1, 2], Made);
        Refused("Visits are allocated to phases 1, 2 and 3; give three numbers, none negative.", [1, 2, -1], Made);
        Refused("The visit on Mon 15 May 2023 is in phase 4; phases are 1, 2 and 3.", [1, 1, 2], [new(Mon_2023_05_15, 4, "R1")]);
        Refused("Two visits are on Mon 15 May 2023; list each once.", [1, 1, 2], [new(Mon_2023_05_15, 3, "R1"), new(Mon_2023_05_15, 3, "R1")]);
    }

    [Property]
    public bool The_second_visit_does_not_depend_on_the_order_of_the_list(byte[] days, bool reading)
    {
        var visits = days.Distinct().Select(day => new LiaisonVisit(Mon_2023_05_15.PlusDays(day), 1 + (day % 3), $"R{day % 2}")).ToList();
        var agreement = reading ? InTheSchool : LjmuAgreement.Year2022;
        var forwards = SecondOfPhase3(visits.ToValueList(), agreement);
        visits.Reverse();

        return SecondOfPhase3(visits.ToValueList(), agreement) == forwards;
    }
}
