using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class QualityCalendarTests : IDisposable
{
    private const string Terms = "kind,name,first,last\nyear,Y,2025-08-01,2026-07-31\nterm,Autumn,2025-09-01,2025-12-19\n";

    private readonly ExampleFolder folder = new();

    [Fact]
    public void The_made_up_year_stands_as_it_was_recorded()
    {
        var duties = Duties(QualityCalendar.Run("--as-of", "2026-01-31", "--json"));

        Assert.All(duties.Values, duty => Assert.Equal(
            ["duty", "clause", "due", "lead", "verdict"], duty.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(
            """{"duty":"group-data-report 2026-05-18","clause":"HAMPSHIRE Appendix C 4.3b","due":"2026-05-04","lead":"at least 14 calendar days before Mon 18 May 2026","verdict":"open"}""",
            JsonSerializer.Serialize(duties["group-data-report 2026-05-18"]));
        Assert.Equal(
            """{"duty":"group-meeting Spring 1","clause":"HAMPSHIRE Appendix C 4.1a","due":"2026-02-13","lead":null,"verdict":"satisfied"}""",
            JsonSerializer.Serialize(duties["group-meeting Spring 1"]));

        // A day late, never recorded, known not to be done, not needed, without days.
        Assert.Equal("breached", Verdict(duties, "group-data-report 2025-11-20"));
        Assert.Equal("undetermined", Verdict(duties, "tailored-numbers 2025-12"));
        Assert.Equal("open", Verdict(duties, "plan-update 2026-01"));
        Assert.Equal("breached", Verdict(duties, "good-practice 2025-11"));
        Assert.Equal("not-applicable", Verdict(duties, "plan-update 2025-08"));
        Assert.Equal(JsonValueKind.Null, duties["policy-review-rarpa"].GetProperty("due").ValueKind);
        Assert.Equal("undetermined", Verdict(duties, "policy-review-rarpa"));
    }

    [Fact]
    public void Without_a_day_there_are_no_verdicts()
    {
        var duties = Duties(QualityCalendar.Run("--json"));

        Assert.All(duties.Values, duty => Assert.Equal(JsonValueKind.Null, duty.GetProperty("verdict").ValueKind));
        var dues = duties.Values.Select(duty => duty.GetProperty("due").GetString() ?? "9999").ToList();
        Assert.Equal(dues.Order(StringComparer.Ordinal), dues);
    }

    [Fact]
    public void The_calendar_file_is_read_back_and_is_the_same_every_time()
    {
        var (first, second) = (Path.Combine(folder.Path, "1.ics"), Path.Combine(folder.Path, "2.ics"));
        var duties = Duties(QualityCalendar.Run("--ics", first, "--json"));
        Assert.Equal(0, QualityCalendar.Run("--ics", second, "--as-of", "2026-06-01").ExitCode);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        var events = Ical.Net.Calendar.Load(File.ReadAllText(first))!.Events.ToList();
        Assert.Equal(
            duties.Values.Where(duty => duty.GetProperty("due").ValueKind != JsonValueKind.Null)
                .Select(duty => $"{duty.GetProperty("clause")} {duty.GetProperty("due")}").Order(StringComparer.Ordinal),
            events.Select(each => $"{each.Categories.Single()} {each.Start!.Date:yyyy-MM-dd}").Order(StringComparer.Ordinal));
        Assert.All(events, each => Assert.True(each.IsAllDay));
        Assert.Equal(events.Count, events.Select(each => each.Uid).Distinct().Count());
        Assert.All(events, each => Assert.Equal(new DateTime(2025, 8, 1, 0, 0, 0, DateTimeKind.Utc), each.DtStamp!.AsUtc));
        var data = events.Single(each => each.Uid == "group-data-report-2026-05-18-2025-26@quality-calendar.invalid");
        Assert.Equal("data report in the group's folder (2026-05-18)", data.Summary);
        Assert.Equal(
            """
            [HAMPSHIRE Appendix C 4.3b] group-data-report 2026-05-18: data report in the group's folder, due by Mon 4 May 2026, at least 14 calendar days before Mon 18 May 2026
              better by Fri 1 May 2026
              Sat 2 May 2026: weekend
              Sun 3 May 2026: weekend
              Mon 4 May 2026: Early May bank holiday
            """,
            data.Description);
    }

    [Fact]
    public void People_get_a_table()
    {
        var run = QualityCalendar.Run("--as-of", "2026-01-31");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("HAMPSHIRE (June 2025), 2025-26: 254 due dates of 82 duties", run.Output, StringComparison.Ordinal);
        Assert.Contains("As of Sat 31 Jan 2026", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_one_s_own_has_days_and_records_of_one_s_own()
    {
        var year = folder.Write("year.csv", Terms);
        var days = folder.Write("days.csv", "duty,kind,date\nadmissions,agreed,2025-10-01\n");
        var records = folder.Write("records.csv", "duty,occurrence,done,reason\nadmissions,2025-10-01,2025-10-02,\n");

        var alone = Duties(QualityCalendar.Run("--year", year, "--as-of", "2025-10-02", "--json"));
        var whole = Duties(QualityCalendar.Run("--year", year, "--days", days, "--records", records, "--as-of", "2025-10-02", "--json"));

        Assert.Equal("undetermined", Verdict(alone, "admissions"));
        Assert.Equal("breached", Verdict(whole, "admissions 2025-10-01"));
        Assert.Equal("open", Verdict(whole, "learning-walks Autumn"));
    }

    [Theory]
    [InlineData("term,Spring,2025-12-19,2026-03-27", "line 4, column first: '2025-12-19' found; expected something that fits: The term 'Spring' begins on Fri 19 Dec 2025, before the term 'Autumn' is over on Fri 19 Dec 2025: correct one of them.")]
    [InlineData("term,Spring,2026-03-27,2026-01-05", "line 4, column first: '2026-03-27' found; expected something that fits: Term 'Spring' runs backwards, from Fri 27 Mar 2026 to Mon 5 Jan 2026")]
    [InlineData("inset,x,2026-01-05,2026-01-05", "line 4, column first: '2026-01-05' found; expected something that fits: The INSET day 'x' on Mon 5 Jan 2026 is not a day of a half-term (outside the terms): correct it.")]
    [InlineData("inset,x,2025-09-01,2025-09-02", "line 4, column last: '2025-09-02' found; expected the first day again; an INSET day is one day")]
    [InlineData("break,Spring,2025-10-25,2025-11-02", "line 4, column name: 'Spring' found; expected the name of a term above")]
    [InlineData("break,Autumn,2025-10-25,2026-11-02", "line 4, column first: '2025-10-25' found; expected something that fits: The half-term break of term 'Autumn', Sat 25 Oct 2025 to Mon 2 Nov 2026, does not lie inside the term")]
    [InlineData("closure,snow,2026-07-31,2026-08-01", "line 4, column first: '2026-07-31' found; expected something that fits: The closure 'snow', Fri 31 Jul 2026 to Sat 1 Aug 2026, does not lie in the year")]
    [InlineData("year,Z,2025-08-01,2026-07-31", "line 4, column kind: 'year' found; expected term, break, inset or closure; the year is given")]
    [InlineData("party,Z,2025-08-01,2026-07-31", "line 4, column kind: 'party' found; expected year, term, break, inset or closure")]
    [InlineData("term,Spring,2026-02-30,2026-03-27", "line 4, column first: '2026-02-30' found; expected a date such as 2017-11-20")]
    public void A_year_that_cannot_be_is_refused_by_line(string row, string message) =>
        Refused("year.csv, " + message, "--year", folder.Write("year.csv", Terms + row + "\n"));

    [Theory]
    [InlineData("party,agreed,2025-10-01", "line 2, column duty: 'party' found; expected the code of a duty, such as self-assessment-report")]
    [InlineData("admissions,perhaps,2025-10-01", "line 2, column kind: 'perhaps' found; expected last-done, first-due, agreed or meeting")]
    [InlineData("admissions,agreed,2025-10-01\nadmissions,agreed,2025-10-01", "line 3, column date: '2025-10-01' found; expected something that fits: 'admissions': Wed 1 Oct 2025 is agreed twice: leave one out.")]
    [InlineData("learning-walks,agreed,2025-12-20", "line 2, column date: '2025-12-20' found; expected something that fits: 'learning-walks': Sat 20 Dec 2025 is agreed and lies in no period of 'termly' in Y")]
    [InlineData("group-reports,agreed,2025-12-20", "line 2, column date: '2025-12-20' found; expected something that fits: 'group-reports' is due by the meetings of the group: give their days instead.")]
    [InlineData("admissions,meeting,2025-10-01", "line 2, column duty: 'admissions' found; expected group-meeting, whose days the papers count from")]
    [InlineData("framework-review,last-done,2025-06-30\nframework-review,last-done,2025-06-29", "line 3, column kind: 'last-done' found; expected one such day for each duty")]
    public void Days_that_do_not_fit_are_refused_by_line(string rows, string message) => Refused(
        "days.csv, " + message, "--year", folder.Write("year.csv", Terms), "--days", folder.Write("days.csv", "duty,kind,date\n" + rows + "\n"));

    [Theory]
    [InlineData("learning-walks,Spring,no,", "line 2, column occurrence: 'Spring' found; expected one of Autumn")]
    [InlineData("party,Autumn,no,", "line 2, column duty: 'party' found; expected the code of a duty that has a due date")]
    [InlineData("learning-walks,Autumn,maybe,", "line 2, column done: 'maybe' found; expected a date such as 2025-11-20, no, or not-needed")]
    [InlineData("learning-walks,Autumn,not-needed,", "line 2, column reason: '' found; expected why it is not needed")]
    [InlineData("learning-walks,Autumn,no,rain", "line 2, column reason: 'rain' found; expected nothing, unless done is not-needed")]
    [InlineData("learning-walks,Autumn,no,\nlearning-walks,Autumn,no,", "line 3, column occurrence: 'Autumn' found; expected one record of each; line 2 has the same")]
    public void Records_that_do_not_fit_are_refused_by_line(string rows, string message) => Refused(
        "records.csv, " + message,
        "--year", folder.Write("year.csv", Terms), "--records", folder.Write("records.csv", "duty,occurrence,done,reason\n" + rows + "\n"));

    [Fact]
    public void Bad_options_end_with_exit_code_2()
    {
        Refused("--as-of: '2026-02-30' found; expected a date such as 2026-01-31", "--as-of", "2026-02-30");
        Refused("cannot be written", "--ics", folder.Path);
        Refused("no year found; expected a row 'year' and after it at least one row 'term'", "--year", folder.Write("y.csv", "kind,name,first,last\n"));
        Refused("cannot be read", "--year", "nowhere.csv");
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, JsonElement> Duties(ExampleRun run) =>
        run.Json.GetProperty("duties").EnumerateArray().ToDictionary(duty => duty.GetProperty("duty").GetString()!);

    private static string? Verdict(Dictionary<string, JsonElement> duties, string duty) => duties[duty].GetProperty("verdict").GetString();

    private static void Refused(string message, params string[] arguments)
    {
        var run = QualityCalendar.Run([.. arguments, "--json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
