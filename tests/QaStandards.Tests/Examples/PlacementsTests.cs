using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using QaStandards.Tests.Pages;
using Xunit;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class PlacementsTests : IDisposable
{
    private const string TraineeHeader = "id,route,training,phase,subject,ages,earlier,needs,wishes,profile,east,north\n";

    private const string SchoolHeader =
        "id,school,starts,ends,seats,training,age,subject,setting,able,mentors,arranged,status,signed,documents,safe,east,north\n";

    private const string Arc =
        "A,ARC,2022-11-07,2023-02-10,1,1,ks2,,urban,step-free eal,1,work-related-learning,active,2022-05-16,agreement-form health-and-safety-form,1,0,15\n";

    private static readonly string Data = Page.Full("docs/examples/data/placements-2022-23");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("placements");

    [Fact]
    public void The_made_up_cohort_is_placed_with_reasons()
    {
        var printed = Placements.Run("--json").Json;
        var placed = printed.GetProperty("placed").EnumerateArray().ToArray();
        var unplaced = printed.GetProperty("unplaced").EnumerateArray().ToArray();
        var trainees = File.ReadLines(Path.Combine(Data, "trainees.csv")).Skip(1).Select(line => line.Split(',')[0]);
        var seats = File.ReadLines(Path.Combine(Data, "schools.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(parts => parts[0], parts => (School: parts[1], Seats: int.Parse(parts[4])));

        Assert.Equal(trainees, placed.Concat(unplaced).Select(one => one.GetProperty("trainee").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(placed.CountBy(one => one.GetProperty("offer").GetString()!), offer => Assert.InRange(offer.Value, 1, seats[offer.Key].Seats));
        Assert.All(placed, one => Assert.Equal(seats[one.GetProperty("offer").GetString()!].School, one.GetProperty("school").GetString()));
        Assert.Equal(printed.GetProperty("total").GetInt64(), placed.Sum(one => one.GetProperty("score").GetInt64()));
        Assert.All(placed, one => Assert.Equal(17, one.GetProperty("reasons").GetArrayLength()));
        Assert.All(unplaced, one => Assert.NotEqual(0, one.GetProperty("because").GetArrayLength()));
        Assert.Equal(["T11", "T19", "T23", "T24"], unplaced.Select(one => one.GetProperty("trainee").GetString()));
    }

    [Fact]
    public void Who_competes_and_what_is_nearest_is_told()
    {
        var run = Placements.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("LJMU (2022-23): 24 trainees, 21 offers; experience 25, travel 25, age phase 25, needs 25; 90 minutes", run.Output, StringComparison.Ordinal);
        Assert.Contains("and no allocation of as many costs less.", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 trainees share 2 seats at juniper-ks4-english, larch-ks3-english", run.Output, StringComparison.Ordinal);
        Assert.Contains("no end of the partnership is under way: no at oak-ks3-english; nothing else at oak-ks3-english", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Distance_and_weights_decide_between_two()
    {
        var trainees = Write("t.csv", TraineeHeader + Trainee("T1", "0,5") + Trainee("T2", "0,14"));
        var schools = Write("s.csv", SchoolHeader + Arc);

        Assert.Equal("T2", Assert.Single(Run(trainees, schools).GetProperty("placed").EnumerateArray().ToArray()).GetProperty("trainee").GetString());
        // 2 of 90 minutes: 978 of 1,000 points, which count for a quarter, or for a hundredth.
        Assert.Equal(100_000 - (25 * 22), Score(Run(trainees, schools)));
        Assert.Equal(100_000 - 22, Score(Run(trainees, schools, "--weights", "99,1,0,0")));
        Assert.Equal(0, Run(trainees, schools, "--travel-cap", "1").GetProperty("placed").GetArrayLength());
    }

    [Fact]
    public void Headers_alone_are_an_answer_too()
    {
        var printed = Run(Write("t.csv", TraineeHeader), Write("s.csv", SchoolHeader));

        Assert.Equal((0, 0, 0L), (printed.GetProperty("placed").GetArrayLength(), printed.GetProperty("unplaced").GetArrayLength(), printed.GetProperty("total").GetInt64()));
    }

    [Fact]
    public void The_seed_decides_between_equals_and_only_there()
    {
        var trainees = Write("t.csv", TraineeHeader + Trainee("T1", "0,5") + Trainee("T2", "0,5"));
        var schools = Write("s.csv", SchoolHeader + Arc);
        var winners = Enumerable.Range(1, 5)
            .Select(i => Run(trainees, schools, "--seed", $"S{i}").GetProperty("placed")[0].GetProperty("trainee").GetString()).Distinct();

        Assert.Equal(["T1", "T2"], winners.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("T1,bus,1,primary,,ks2,,,,1,0,0\n", "t.csv, line 2, column route: 'bus' found; expected one of core-postgraduate, undergraduate, school-direct-tuition, school-direct-salaried")]
    [InlineData("T1,undergraduate,4,primary,,ks2,,,,1,0,0\n", "t.csv, line 2, column training: '4' found; expected 1, 2 or 3")]
    [InlineData("T1,undergraduate,1,primary,,,,,,1,0,0\n", "t.csv, line 2, column ages: '' found; expected at least one age phase, such as ks1")]
    [InlineData("T1,undergraduate,1,primary,,ks2,alder,,,1,0,0\n", "t.csv, line 2, column earlier: 'alder' found; expected school/age/setting, such as alder/ks1/urban, separated by spaces")]
    [InlineData("T1,undergraduate,1,primary,,ks2,,,,yes,0,0\n", "t.csv, line 2, column profile: 'yes' found; expected 0 or 1")]
    [InlineData("T1,undergraduate,1,primary,,ks2,,,,1,far,0\n", "t.csv, line 2, column east: 'far' found; expected kilometres, such as 12.5")]
    [InlineData("T1,undergraduate,1,primary,,ks2,,,,1,0,0\nT1,undergraduate,1,primary,,ks2,,,,1,0,0\n", "t.csv, line 3, column id: 'T1' found; expected an id that no other row has")]
    public void A_bad_trainee_ends_with_exit_code_2_and_the_line(string rows, string message) =>
        Refused(message, "--trainees", Write("t.csv", TraineeHeader + rows), "--schools", Write("s.csv", SchoolHeader + Arc));

    [Theory]
    [InlineData(",1,1,ks2,", ",-1,1,ks2,", "s.csv, line 2, column seats: '-1' found; expected a whole number from 0")]
    [InlineData(",1,1,ks2,", ",1,1,ks9,", "s.csv, line 2, column age: 'ks9' found; expected one of early-years, ks1, ks2, ks3, ks4, ks5")]
    [InlineData("2023-02-10", "2022-02-10", "s.csv, line 2, column ends: '2022-02-10' found; expected a day on or after the start")]
    [InlineData("work-related-learning", "nobody", "s.csv, line 2, column arranged: 'nobody' found; expected one of work-related-learning, lead-school")]
    [InlineData("A,ARC", "A,", "s.csv, line 2, column school: '' found; expected a value")]
    public void A_bad_offer_ends_with_exit_code_2_and_the_line(string from, string to, string message) => Refused(
        message, "--trainees", Write("t.csv", TraineeHeader), "--schools", Write("s.csv", SchoolHeader + Arc.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("--weights: '25,25,25' found; expected four whole numbers that are 100 together, such as 25,25,25,25", "--weights", "25,25,25")]
    [InlineData("--weights: '25,25,25,26' found", "--weights", "25,25,25,26")]
    [InlineData("--travel-cap: 'far' found; expected a whole number of minutes, such as 60", "--travel-cap", "far")]
    [InlineData("--seed: 'a b' is not a seed", "--seed", "a b")]
    [InlineData("cannot be read", "--trainees", "nowhere.csv")]
    public void Bad_options_end_with_exit_code_2(string message, params string[] arguments) => Refused(message, arguments);

    public void Dispose() => folder.Delete(recursive: true);

    private static string Trainee(string id, string home) => $"{id},undergraduate,1,primary,,ks2,,,,1,{home}\n";

    private static long Score(JsonElement printed) => printed.GetProperty("total").GetInt64();

    private static JsonElement Run(string trainees, string schools, params string[] more) =>
        Placements.Run(["--trainees", trainees, "--schools", schools, "--json", .. more]).Json;

    private static void Refused(string message, params string[] arguments)
    {
        var run = Placements.Run([.. arguments, "--json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
