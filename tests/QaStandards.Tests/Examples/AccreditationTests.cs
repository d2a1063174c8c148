using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;

namespace QaStandards.Tests.Examples;

public sealed class AccreditationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("accreditation");

    [Fact, Trait("Clause", "ICT-MARK Principle 14"), Trait("Clause", "ICT-MARK School assessments 1b")]
    public void The_made_up_assessor_goes_from_selection_to_a_second_quality_review_over_four_years()
    {
        var printed = ExampleProgram.Accreditation.Run("--json").Json;
        string[] steps = [.. Steps(printed)];

        Assert.Equal("2025-07-07 accredited", $"{printed.GetProperty("asOf")} {printed.GetProperty("status")}");
        Assert.Equal(
            """
            2021-09-17 PassSelection candidate selected satisfied Principle 10a
            2021-09-24 Register selected selected undetermined Initial registration 1a
            2021-10-01 Register selected registered satisfied Initial registration 1a
            2021-10-11 CompleteAssessment registered registered breached Principle 14
            2021-10-27 ScheduleFirstModeration registered first-moderation satisfied Quality assurance 1a
            2021-11-19 FindNotSatisfied first-moderation remediation satisfied Quality assurance 3
            2021-12-02 ScheduleSecondModeration remediation remediation breached Quality assurance 1a
            2022-01-11 ScheduleSecondModeration remediation second-moderation satisfied Quality assurance 3
            2022-01-28 FindSatisfied second-moderation awaiting-fee satisfied Quality assurance 2a
            2022-02-07 PayInitialFee awaiting-fee accredited satisfied Initial registration 2b
            """.ReplaceLineEndings("\n"),
            string.Join('\n', steps.Take(10)));
        Assert.Equal(
            """
            2023-05-22 HoldQualityReview accredited accredited satisfied School assessments 1b
            2023-12-04 HoldQualityReview accredited accredited breached School assessments 1b
            2024-01-29 HoldSampledVisit accredited accredited satisfied School assessments 1f
            2024-04-02 LoseStanding accredited lapsed satisfied Continuing registration 1a
            2024-04-09 CompleteAssessment lapsed lapsed breached Principle 14
            2024-04-16 RestoreStanding lapsed accredited satisfied Continuing registration 1a
            2025-07-07 HoldQualityReview accredited accredited satisfied School assessments 1b
            """.ReplaceLineEndings("\n"),
            string.Join('\n', steps.Skip(10).Where(step => !step.Contains("CompleteAssessment accredited", StringComparison.Ordinal))));
        Assert.Equal(19, steps.Count(step => step.Contains("CompleteAssessment accredited accredited satisfied", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_entry_of_the_history_has_exactly_the_promised_names() => Assert.Equal(
        ["on", "event", "from", "to", "verdict", "clause"],
        ExampleProgram.Accreditation.Run("--json").Json.GetProperty("history")[0].EnumerateObject().Select(property => property.Name));

    [Theory]
    [InlineData("2021-09-30", "selected")]
    [InlineData("2021-10-01", "registered")]
    [InlineData("2022-02-06", "awaiting-fee")]
    [InlineData("2022-02-07", "accredited")]
    [InlineData("2024-04-01", "accredited")]
    [InlineData("2024-04-02", "lapsed")]
    [InlineData("2024-04-16", "accredited")]
    [InlineData("2030-01-01", "accredited")]
    public void The_status_of_any_day_follows_from_the_diary(string asOf, string status) =>
        Assert.Equal(status, ExampleProgram.Accreditation.Run("--json", "--as-of", asOf).Json.GetProperty("status").GetString());

    [Theory, Trait("Clause", "ICT-MARK Principle 9d"), Trait("Clause", "ICT-MARK Principle 9h")]
    [InlineData("S-ELM", "blocked", "Principle 9d", "Principle 9h", "Contact with schools 1c")]
    [InlineData("S-ASH", "blocked", "Principle 9b", "Contact with schools 1c")]
    [InlineData("S-OAK", "allowed-with-advisory", "Principle 9h")]
    [InlineData("S-BAY", "pending")]
    public void A_conflict_says_why(string school, string verdict, params string[] breached)
    {
        var conflict = ExampleProgram.Accreditation.Run("--json", "--school", school, "--recent-months", "36").Json.GetProperty("conflict");

        Assert.Equal(verdict, conflict.GetProperty("verdict").GetString());
        Assert.Equal(
            breached.Select(clause => "ICT-MARK " + clause),
            conflict.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("verdict").GetString() == "breached")
                .Select(finding => finding.GetProperty("clause").GetString()));
    }

    [Fact]
    public void The_window_of_the_advice_is_the_reader_s()
    {
        Assert.Equal("allowed", Verdict("S-OAK", "--recent-months", "12"));
        Assert.Equal("allowed-with-advisory", Verdict("S-OAK"));

        string Verdict(string school, params string[] more) => ExampleProgram.Accreditation.Run(["--json", "--school", school, .. more])
            .Json.GetProperty("conflict").GetProperty("verdict").GetString()!;
    }

    [Fact]
    public void People_get_tables()
    {
        var run = ExampleProgram.Accreditation.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("ICT-MARK (undated): assessor A-014\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("On 2025-07-07 the assessor is accredited.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("[ICT-MARK School assessments 1c] satisfied: 2 quality reviews held; at least 2\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("A-014 at S-ELM: blocked\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_rows_of_the_diary_end_with_exit_code_2_and_their_lines()
    {
        (string Row, string Message)[] bad =
        [
            ("2021-09-31,framework,1", "column on: '2021-09-31' found; expected a date such as 2017-11-20"),
            ("2021-09-20,framwork,1", "column entry: 'framwork' found; expected event, or a fact: intended-phases, "),
            ("2021-09-19,framework,1", "column on: '2021-09-19' found; expected a day that is not before that of the line above"),
            ("2021-09-20,framework,yes", "column value: 'yes' found; expected 0 or 1"),
            ("2021-09-20,event,Pass", $"column value: 'Pass' found; expected one of {string.Join(", ", Enum.GetNames<AssessorEvent>())}"),
            ("2021-09-20,visit,ordinary", "column value: 'ordinary' found; expected a kind and a date, such as ordinary 2022-03-14; kinds: ordinary, "),
            ("2021-09-20,tie,S-ASH cousin", "column value: 'S-ASH cousin' found; expected a school and one of employed, "),
            ("2021-09-20,breach,rudeness", "column value: 'rudeness' found; expected one of event-missed, "),
            ("2021-09-20,framework", "2 values found; expected 3, as in the header"),
        ];
        var run = ExampleProgram.Accreditation.Run(
            "--diary", Write("diary.csv", "on,entry,value\n" + string.Concat(bad.Select(each => each.Row + "\n"))), "--json");
        var lines = run.Error.TrimEnd('\n').Split('\n');

        Assert.Equal((2, "", bad.Length), (run.ExitCode, run.Output, lines.Length));
        Assert.All(
            bad.Select((each, i) => (Line: $"diary.csv, line {i + 2}", each.Message)).Zip(lines),
            pair =>
            {
                Assert.StartsWith(pair.First.Line, pair.Second, StringComparison.Ordinal);
                Assert.Contains(pair.First.Message, pair.Second, StringComparison.Ordinal);
            });
    }

    [Theory]
    [InlineData("2021-09-01,2021-08-31,full\n", "line 2, column from: '2021-09-01' found; expected a period of its own: A membership of A-014 from "
        + "Wed 1 Sep 2021 ends on Tue 31 Aug 2021, before it begins; exchange the two days.")]
    [InlineData("2021-09-01,,full\n2024-09-01,,full\n", "line 3, column from: '2024-09-01' found; expected a period of its own: Two memberships of A-014 "
        + "overlap: one from Wed 1 Sep 2021 has no end, and the next begins on Sun 1 Sep 2024; end the first the day before.")]
    [InlineData("2021-09-01,,gold\n", "line 2, column grade: 'gold' found; expected full or other")]
    public void Memberships_that_run_backwards_or_overlap_end_with_exit_code_2(string rows, string message) => Assert.Equal(
        new ExampleRun(2, "", $"members.csv, {message}\n"),
        ExampleProgram.Accreditation.Run("--memberships", Write("members.csv", "from,to,grade\n" + rows), "--json"));

    [Fact]
    public void A_kind_of_support_that_is_not_known_ends_with_exit_code_2()
    {
        var run = ExampleProgram.Accreditation.Run(
            "--support", Write("support.csv", "person,school,kind,ended,organisation\nA-014,S-ELM,advice,,\n"), "--json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("support.csv, line 2, column kind: 'advice' found; expected one of self-review-contribution, ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of: '2025-06-31' found; expected a date such as 2025-06-30\n", "--as-of", "2025-06-31")]
    [InlineData("--recent-months: '0' found; expected a whole number from 1 to 1200\n", "--recent-months", "0")]
    [InlineData("--school: '--json' found, which is an option; expected a value\n--help tells the options\n", "--school", "--json")]
    public void Bad_options_end_with_exit_code_2(string message, params string[] arguments) =>
        Assert.Equal(new ExampleRun(2, "", message), ExampleProgram.Accreditation.Run(arguments));

    [Fact]
    public void A_header_alone_is_a_candidate_for_whom_a_day_must_be_given()
    {
        var empty = Write("diary.csv", "on,entry,value\n");

        Assert.Equal(
            new ExampleRun(2, "", "--as-of: the diary is empty; give the day asked about\n"), ExampleProgram.Accreditation.Run("--diary", empty, "--json"));
        Assert.Equal(
            "candidate", ExampleProgram.Accreditation.Run("--diary", empty, "--as-of", "2025-06-30", "--json").Json.GetProperty("status").GetString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Steps(JsonElement printed) => printed.GetProperty("history").EnumerateArray().Select(step =>
        string.Join(' ', step.EnumerateObject().Select(property => property.Value.GetString()!.Replace("ICT-MARK ", "", StringComparison.Ordinal))));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
