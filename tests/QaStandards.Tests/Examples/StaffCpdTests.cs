using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace QaStandards.Tests.Examples;

public sealed class StaffCpdTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("team");

    [Fact, Trait("Clause", "ATP Delivery staff 5")]
    public void The_made_up_team_has_its_gaps_by_clause_and_due_date()
    {
        var staff = ExampleProgram.StaffCpd.Run("--json").Json.GetProperty("staff");

        Assert.Equal(["A-01 trainer", "A-02 mentor", "A-03 lead-iqa", "A-04 administration"], staff.EnumerateArray().Select(person =>
            $"{person.GetProperty("id")} {person.GetProperty("role")}"));
        Assert.Contains("Functional Skills ICT | ATP Delivery staff 5 | breached | 2025-06-20", Lines(staff[0], "gaps"));
        Assert.Contains("sector body | ATP Mentors sector 1a | breached | ", Lines(staff[1], "gaps"));
        Assert.Contains("Functional Skills Maths | ATP Delivery staff 5 | satisfied | 2027-02-12", Lines(staff[2], "next"));
        Assert.Equal(
            ["Maths | ATP Administration 3 | breached | ", "Equality and Diversity | ATP Administration 5 | breached | ", "Role support | ATP Support staff | breached | "],
            Lines(staff[3], "gaps"));
    }

    [Fact, Trait("Clause", "ATP Delivery staff 5")]
    public void Three_years_after_a_sitting_the_day_itself_is_in_time()
    {
        Assert.DoesNotContain(Lines(On("2025-06-20"), "gaps"), line => line.StartsWith("Functional Skills ICT", StringComparison.Ordinal));
        Assert.Contains("Functional Skills ICT | ATP Delivery staff 5 | breached | 2025-06-20", Lines(On("2025-06-21"), "gaps"));

        static JsonElement On(string day) => ExampleProgram.StaffCpd.Run("--as-of", day, "--json").Json.GetProperty("staff")[0];
    }

    [Theory]
    [InlineData("A,role,boss,,,,,", "team.csv, line 2, column name: 'boss' found; expected a role: trainer, mentor, iqa, lead-iqa, senior-leader, quality-nominee, engagement, administration")]
    [InlineData("A,qualification,Maths,level-9,2020-01-01,,,", "team.csv, line 2, column level: 'level-9' found; expected a level: entry-1, ")]
    [InlineData("A,cpd,Reading,,2025-01-01,,0,", "team.csv, line 2, column hours: '0' found; expected a number of hours over 0 and at most 24")]
    [InlineData("A,cpd,Reading,,2025-01-01,,24.5,", "team.csv, line 2, column hours: '24.5' found; expected a number of hours over 0 and at most 24")]
    [InlineData("A,membership,SET,member,2025-01-02,2025-01-01,,", "team.csv, line 2, column until: '2025-01-01' found; expected a day that is not before 2025-01-02")]
    [InlineData("A,role,trainer,,,,,\nA,qualification,X,,2020-01-01,,,C1\nA,qualification,Y,,2020-01-01,,,C1", "team.csv, line 4, column certificate: 'C1' found; expected another number than that of line 3")]
    [InlineData("A,hobby,Chess,,,,,", "team.csv, line 2, column kind: 'hobby' found; expected role, qualification, enrolled, training, sitting, membership, cpd, area or induction")]
    [InlineData("A,training,Ofsted,,2025-01-01,,,", "team.csv, line 2: A has no row of the kind role; expected one")]
    [InlineData("A,role,trainer,,,,,\nA,membership,SET,member,2025-01-01,2025-06-30,,\nA,membership,SET,member,2025-06-01,,,", "team.csv, line 4, column name: 'SET' found; expected what goes with the rows above: "
        + "A: member of SET from Sun 1 Jun 2025 overlaps member of SET from Wed 1 Jan 2025; end the earlier one the day before.")]
    [InlineData("A,qualification,Maths,level-2,2020-01-01,,,\nA,qualification,Maths,level-2,2020-01-01,,,", "team.csv, line 3, column name: 'Maths' found; "
        + "expected what goes with the rows above: A: Maths, level 2, achieved on Wed 1 Jan 2020, is there twice; list a qualification once.")]
    [InlineData("A,cpd,Reading,,2025-01-01,,20,\nA,cpd,Writing,,2025-01-01,,4.5,", "team.csv, line 3, column hours: '4.5' found; expected at most 4 hours more for 2025-01-01, since a day has 24")]
    [InlineData("A,cpd,Reading,fun,2025-01-01,,20,", "team.csv, line 2, column level: 'fun' found; expected sector, role, both or nothing")]
    [InlineData("A,training,Ofsted,yes,2025-01-01,,,", "team.csv, line 2, column level: 'yes' found; expected relevant, not-relevant or nothing")]
    [InlineData("A,sitting,Functional Skills ICT,level-2,-0001-01-01,,,", "team.csv, line 2, column on: '-0001-01-01' found; expected a date such as 2017-11-20")]
    [InlineData("A,induction,Fire drill,,2025-01-01,,,", "team.csv, line 2, column name: 'Fire drill' found; expected policies, role or a part of induction: safeguarding, fgm, prevent, channel, health-and-safety, equality, portfolio")]
    [InlineData("A,induction,fgm,,,,,\nA,induction,fgm,,2025-01-01,,,", "team.csv, line 3, column name: 'fgm' found; expected what is not in the rows above")]
    [InlineData("A,area,Accounting,level-3,,,,\nA,area,Accounting,level-3,,,,", "team.csv, line 3, column name: 'Accounting' found; expected what is not in the rows above")]
    [InlineData("A,area,Accounting,,,,,", "team.csv, line 2, column level: '' found; expected a level: entry-1, ")]
    public void A_row_that_cannot_be_used_is_refused_by_its_line(string rows, string message)
    {
        var path = Path.Combine(folder.FullName, "team.csv");
        File.WriteAllText(path, $"person,kind,name,level,on,until,hours,certificate\n{rows}\n");
        var run = ExampleProgram.StaffCpd.Run("--team", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_starter_has_gaps_of_the_induction_and_of_what_is_taught_too()
    {
        var path = Path.Combine(folder.FullName, "starter.csv");
        File.WriteAllText(
            path,
            """
            person,kind,name,level,on,until,hours,certificate
            A,role,trainer,,2025-06-02,,,
            A,area,Accounting,level-3,,,,
            A,induction,policies,,2025-06-02,2025-06-27,,
            A,induction,role,,2025-06-02,,,
            A,induction,safeguarding,,2025-06-03,,,
            A,induction,fgm,,,,,
            A,induction,prevent,,2025-06-03,,,
            A,induction,channel,,2025-06-04,,,
            A,induction,health-and-safety,,2025-07-01,,,
            A,induction,equality,,2025-06-05,,,
            A,induction,portfolio,,2025-06-05,,,

            """);
        var lines = Lines(ExampleProgram.StaffCpd.Run("--team", path, "--json").Json.GetProperty("staff")[0], "gaps");

        Assert.Equal(
            ["safeguarding module | ATP Induction (1) | breached | 2025-06-27", "health and safety module | ATP Induction (3) | breached | 2025-06-27"],
            lines.Take(2));
        Assert.Contains("Accounting, level 3 | ATP Trainers sector 2 | breached | ", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("policies", StringComparison.Ordinal));
    }

    [Fact]
    public void The_plan_is_there_when_it_is_asked_for()
    {
        Assert.False(ExampleProgram.StaffCpd.Run("--json").Json.GetProperty("staff")[1].TryGetProperty("plan", out _));
        var mentor = ExampleProgram.StaffCpd.Run("--plan", "--json").Json.GetProperty("staff")[1];

        Assert.Equal(mentor.GetProperty("gaps").GetArrayLength(), mentor.GetProperty("plan").GetArrayLength());
        Assert.Contains(
            "sector-skills: join a sector body: BCS, CMI, AAT (ATP Mentors sector 1a)",
            mentor.GetProperty("plan").EnumerateArray().Select(action =>
                $"{action.GetProperty("category")}: {action.GetProperty("what")} ({action.GetProperty("clause")})"));
    }

    [Fact]
    public void Relevance_and_what_the_role_requires_are_in_the_file()
    {
        var path = Path.Combine(folder.FullName, "team.csv");
        File.WriteAllText(path, string.Join(
            '\n',
            "person,kind,name,level,on,until,hours,certificate",
            "A,role,mentor,,2020-01-06,,,",
            "A,training,End-point assessment,not-relevant,2025-01-06,,,",
            "A,cpd,Assessing,sector role,2025-01-07,,24,",
            "A,cpd,Standards,role,2025-01-08,,16,",
            "B,role,mentor,,2020-01-06,,,",
            "B,training,End-point assessment,relevant,2025-01-06,,,",
            "B,cpd,Assessing,sector,2025-01-07,,24,",
            "B,cpd,Standards,role,2025-01-08,,16,\n"));
        var staff = ExampleProgram.StaffCpd.Run("--team", path, "--as-of", "2026-01-01", "--json").Json.GetProperty("staff");

        Assert.Equal(
            ["End-point assessment | ATP Mentors other 4 | breached | ", "CPD beyond the role | ATP Delivery staff 4b | breached | 2025-12-31"],
            Lines(staff[0], "gaps").Where(line => line.StartsWith("End", StringComparison.Ordinal) || line.StartsWith("CPD", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            Lines(staff[1], "gaps"), line => line.StartsWith("End", StringComparison.Ordinal) || line.StartsWith("CPD", StringComparison.Ordinal));
    }

    [Fact]
    public void The_object_has_exactly_the_promised_names()
    {
        var person = ExampleProgram.StaffCpd.Run("--json").Json.GetProperty("staff")[0];

        Assert.Equal(["id", "role", "gaps", "next"], person.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["requirement", "clause", "verdict", "due"], person.GetProperty("gaps")[0].EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("--as-of", "2025-02-30")]
    [InlineData("--as-of", "9999-12-31")]
    [InlineData("--year-from", "9999-01-01")]
    public void A_day_that_is_none_or_from_which_no_years_can_be_counted_is_refused(string option, string day) => Assert.Equal(
        new ExampleRun(2, "", $"{option}: '{day}' found; expected a date such as 2025-06-30\n"), ExampleProgram.StaffCpd.Run(option, day));

    public void Dispose() => folder.Delete(recursive: true);

    private static string[] Lines(JsonElement person, string list) =>
    [
        .. person.GetProperty(list).EnumerateArray().Select(gap =>
            $"{gap.GetProperty("requirement")} | {gap.GetProperty("clause")} | {gap.GetProperty("verdict")} | {gap.GetProperty("due")}"),
    ];
}
