using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Calendars;
using QaStandards.Caps;
using QaStandards.Policies.Hlta;

namespace QaStandards.Benchmarks.Caps;

/// <summary>Who visited more often than six times in a week, over a year of visits, two hundred an assessor.</summary>
[MemoryDiagnoser]
public class WeeklyVisits
{
    private readonly WeeklyCap isoWeek = new(HltaClauses.C60, 6, "visits");
    private readonly WeeklyCap anySevenDays = new(HltaClauses.C60, 6, "visits", Week.AnySevenDays);
    private Visit[] visits = [];
    private Workload work = null!;

    [Params(Situation.OneMonth, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Visits { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var count = (int)Visits;
        var chance = new Synthetic.Chance(count);
        var start = new LocalDate(2017, 9, 1);
        string[] people = [.. Enumerable.Range(0, Math.Max(3, count / 200)).Select(i => $"A{i}")];
        visits =
        [
            .. Enumerable.Range(0, count)
                .Select(_ => new Visit(people[chance.Below(people.Length)], start.PlusDays(chance.Below(365)))),
        ];
        work = Workload.Of(visits, visit => visit.Assessor, visit => visit.Day);
        Agreement.Holds("Both count the same weeks", IsoWeek().Over.Count == GroupBy());
        Agreement.Holds("A week of any seven days has one at least", AnySevenDays().Over.Count >= IsoWeek().Over.Count);
        Agreement.Holds("Reading changes nothing", FromRecords().Over.Equals(IsoWeek().Over));
    }

    [Benchmark(Baseline = true, Description = "LINQ GroupBy")]
    public int GroupBy() => visits
        .GroupBy(visit => (
            visit.Assessor,
            WeekYearRules.Iso.GetWeekYear(visit.Day),
            WeekYearRules.Iso.GetWeekOfWeekYear(visit.Day)))
        .Count(week => week.Count() > 6);

    [Benchmark(Description = "the ISO week, from records")]
    public CapReport FromRecords() => isoWeek.CheckAll(visits, visit => visit.Assessor, visit => visit.Day);

    [Benchmark(Description = "the ISO week")]
    public CapReport IsoWeek() => isoWeek.CheckAll(work);

    [Benchmark(Description = "any seven days")]
    public CapReport AnySevenDays() => anySevenDays.CheckAll(work);

    private sealed record Visit(string Assessor, LocalDate Day);
}
