using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;

namespace QaStandards.Tests.Examples;

public sealed class CandidateJourneyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diary");

    [Fact, Trait("Clause", "HLTA 32b"), Trait("Clause", "HLTA 79(2)a"), Trait("Clause", "HLTA 103")]
    public void The_made_up_candidate_goes_from_an_application_to_an_overturned_outcome_and_an_appeal()
    {
        var printed = ExampleProgram.CandidateJourney.Run("--json").Json;

        Assert.Equal("verified closed", $"{printed.GetProperty("candidate")} {printed.GetProperty("appeal")}");
        Assert.Equal(
            """
            2017-12-06 StartPreparation Preparing
            2017-12-20 Apply Applying
            2017-12-22 Accept (undetermined)
            2017-12-22 Accept Registered
            2017-12-27 ReturnF17 PackReturned
            2017-12-28 ResendPack Registered
            2018-01-03 VerifyF17 Verified
            2018-01-08 ArrangeVisit VisitArranged
            2018-01-18 ConductVisit (breached)
            2018-01-18 CancelVisit Verified
            2018-01-22 ArrangeVisit VisitArranged
            2018-01-25 ConductVisit Visited
            2018-01-29 Recommend Recommended
            2018-02-05 StartScrutiny InScrutiny
            2018-02-06 PassScrutiny AwaitingEvent
            2018-02-08 Sample InModeration
            2018-02-15 OverturnToPartial (breached)
            2018-02-15 OverturnToPartial ConfirmedPartial
            2018-03-28 Lodge Received
            2018-03-28 LodgeAppeal UnderAppeal
            2018-04-04 Acknowledge Acknowledged
            2018-04-11 Consider Considering
            2018-05-03 NotUphold OutcomeIssued
            2018-05-14 Refer PanelConvening
            2018-05-25 FormPanel (breached)
            2018-05-29 FormPanel PanelReviewing
            2018-06-21 PanelUphold Closed
            2018-06-25 RemedyByReassessment Verified
            """,
            string.Join('\n', Steps(printed)));
    }

    [Fact, Trait("Clause", "HLTA 41b"), Trait("Clause", "HLTA 100(1)")]
    public void Last_days_are_explained_over_Christmas_and_Easter()
    {
        var default5 = ExampleProgram.CandidateJourney.Run("--json").Json.GetProperty("due").EnumerateArray().Select(Due).ToArray();
        var working5 = ExampleProgram.CandidateJourney.Run("--json", "--reading", "HLTA-R20=working-days").Json.GetProperty("due").EnumerateArray().Select(Due).ToArray();

        Assert.Equal(
            [
                "HLTA 41b 2017-12-20 2017-12-25 ",
                "HLTA 100(1) 2018-03-28 2018-04-04 Fri 30 Mar 2018: Good Friday|Sat 31 Mar 2018: weekend|Sun 1 Apr 2018: weekend|Mon 2 Apr 2018: Easter Monday",
            ],
            default5);
        Assert.Equal(
            ["HLTA 41b 2017-12-20 2017-12-29 Sat 23 Dec 2017: weekend|Sun 24 Dec 2017: weekend|Mon 25 Dec 2017: Christmas Day|Tue 26 Dec 2017: Boxing Day"],
            working5);
    }

    [Fact, Trait("Clause", "HLTA 32b")]
    public void Another_reading_of_payment_stops_the_arrangement()
    {
        var printed = ExampleProgram.CandidateJourney.Run("--json", "--reading", "HLTA-R09=arrangement").Json;

        Assert.Contains("2018-01-08 ArrangeVisit (undetermined)", Steps(printed));
        Assert.Equal("HLTA-R09=arrangement", Assert.Single(printed.GetProperty("readings").EnumerateArray()).GetString());
    }

    [Fact]
    public void People_get_tables()
    {
        var run = ExampleProgram.CandidateJourney.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("HLTA (April 2017), read with HLTA-R51=as-enquiries\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2018-01-18 candidate: ConductVisit (not permitted, VisitArranged stays)", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("At the end the candidate's journey is verified, and the appeal is closed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_alone_is_a_journey_that_has_not_begun()
    {
        var printed = ExampleProgram.CandidateJourney.Run("--diary", Write(""), "--json").Json;

        Assert.Equal("prospective not-lodged 0", $"{printed.GetProperty("candidate")} {printed.GetProperty("appeal")} {printed.GetProperty("steps").GetArrayLength()}");
    }

    [Fact]
    public void Bad_rows_end_with_exit_code_2_their_lines_and_nothing_printed()
    {
        (string Row, string Message)[] bad =
        [
            ("2017-12-32,paid,1", "column date: '2017-12-32' found; expected a date such as 2017-11-20"),
            ("2017-12-20,pade,1", $"column entry: 'pade' found; expected candidate, appeal, or a fact: day-two, original, english-level, "),
            ("2017-12-19,paid,1", "column date: '2017-12-19' found; expected a day that is not before that of the line above"),
            ("2017-12-20,paid,yes", "column value: 'yes' found; expected 0 or 1"),
            ("2017-12-20,paid,", "column value: '' found; expected a value"),
            ("2017-12-20,day-two,tomorrow", "column value: 'tomorrow' found; expected a date such as 2017-12-20"),
            ("2017-12-20,learners,11-5", "column value: '11-5' found; expected two ages such as 5-11"),
            ("2017-12-20,english-level,two", "column value: 'two' found; expected a whole number"),
            ("2017-12-20,opportunities,34", "column value: '34' found; expected all, or numbers of standards from 1 to 33, separated by spaces"),
            ("2017-12-20,funding,lottery", "column value: 'lottery' found; expected one of school, other-body, self, none"),
            ("2017-12-20,panel,N2", "column value: 'N2' found; expected members and their providers, such as N2@R2 N3@R3 N4@R4"),
            ("2017-12-20,candidate,Pass", $"column value: 'Pass' found; expected one of {string.Join(", ", Enum.GetNames<CandidateEvent>())}"),
            ("2017-12-20,appeal,3", $"column value: '3' found; expected one of {string.Join(", ", Enum.GetNames<AppealEvent>())}"),
        ];
        var run = ExampleProgram.CandidateJourney.Run("--diary", Write(string.Concat(bad.Select(each => each.Row + "\n"))), "--json");
        var lines = run.Error.TrimEnd('\n').Split('\n');

        Assert.Equal((2, "", bad.Length), (run.ExitCode, run.Output, lines.Length));
        Assert.All(bad.Select((each, i) => $"diary.csv, line {i + 2}, {each.Message}").Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("--reading: 'HLTA-R99=x' found; expected a reading of the Code and a choice, such as HLTA-R20=working-days\n", "--reading", "HLTA-R99=x")]
    [InlineData("--reading: 'HLTA-R09' found; expected one of HLTA-R09=assessment, HLTA-R09=arrangement\n", "--reading", "HLTA-R09")]
    [InlineData("--reading: '--json' found, which is an option; expected a value\n--help tells the options\n", "--reading", "--json")]
    public void Bad_options_end_with_exit_code_2(string message, params string[] arguments) =>
        Assert.Equal(new ExampleRun(2, "", message), ExampleProgram.CandidateJourney.Run(arguments));

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Steps(JsonElement printed) => printed.GetProperty("steps").EnumerateArray().Select(step =>
        $"{step.GetProperty("date")} {step.GetProperty("event")} " + (step.GetProperty("isPermitted").GetBoolean()
            ? step.GetProperty("to").GetString()
            : "(" + (Worst(step, "breached") ?? Worst(step, "undetermined")) + ")"));

    private static string? Worst(JsonElement step, string verdict) => step.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("effect").GetString() == "blocks")
        .Select(finding => finding.GetProperty("verdict").GetString()).FirstOrDefault(found => found == verdict);

    private static string Due(JsonElement due) =>
        $"{due.GetProperty("clause")} {due.GetProperty("from")} {due.GetProperty("by")} "
        + string.Join('|', due.GetProperty("skipped").EnumerateArray().Select(day => day.GetString()));

    private string Write(string rows)
    {
        var path = Path.Combine(folder.FullName, "diary.csv");
        File.WriteAllText(path, "date,entry,value\n" + rows);
        return path;
    }
}
