using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Benchmarks.Calendars;

/// <summary>Working days of England and Wales, from 64 starts in 2017, against a loop that asks a set of holidays.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class WorkingDays
{
    private const int Starts = 64;

    private readonly WorkingCalendar calendar = UnitedKingdom.EnglandAndWales;
    private readonly LocalDate[] starts = [.. Enumerable.Range(0, Starts).Select(i => new LocalDate(2017, 1, 1).PlusDays(5 * i))];
    private LocalDate[] ends = [];
    private HashSet<LocalDate> holidays = [];

    [Params(Distance.ThreeDays, Distance.AYear)]
    public Distance Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        holidays = [.. calendar.Holidays.Select(holiday => holiday.Date)];
        ends = [.. starts.Select(start => calendar.AddWorkingDays(start, (int)Days)!.Value)];
        Agreement.Of("Add", ends, starts.Select(AddNaively));
        Agreement.Of(
            "Count",
            starts.Zip(ends, (start, end) => calendar.WorkingDaysBetween(start, end)!.Value),
            starts.Zip(ends, CountNaively));
        Agreement.Of("Ask", starts.Select(start => calendar.IsWorkingDay(start) == true), starts.Select(IsWorkingDayNaively));
    }

    [BenchmarkCategory("add"), Benchmark(Baseline = true, OperationsPerInvoke = Starts, Description = "loop")]
    public int AddInALoop() => starts.Sum(start => AddNaively(start).Day);

    [BenchmarkCategory("add"), Benchmark(OperationsPerInvoke = Starts, Description = "AddWorkingDays")]
    public int Add() => starts.Sum(start => calendar.AddWorkingDays(start, (int)Days)!.Value.Day);

    [BenchmarkCategory("add"), Benchmark(OperationsPerInvoke = Starts, Description = "LocalDate.PlusDays alone")]
    public int PlusDays() => starts.Sum(start => start.PlusDays((int)Days).Day);

    [BenchmarkCategory("count"), Benchmark(Baseline = true, OperationsPerInvoke = Starts, Description = "loop")]
    public int CountInALoop()
    {
        var sum = 0;
        for (var i = 0; i < Starts; i++)
        {
            sum += CountNaively(starts[i], ends[i]);
        }

        return sum;
    }

    [BenchmarkCategory("count"), Benchmark(OperationsPerInvoke = Starts, Description = "WorkingDaysBetween")]
    public int Count()
    {
        var sum = 0;
        for (var i = 0; i < Starts; i++)
        {
            sum += calendar.WorkingDaysBetween(starts[i], ends[i])!.Value;
        }

        return sum;
    }

    [BenchmarkCategory("ask"), Benchmark(Baseline = true, OperationsPerInvoke = Starts, Description = "set of holidays")]
    public int AskNaively() => starts.Count(IsWorkingDayNaively);

    [BenchmarkCategory("ask"), Benchmark(OperationsPerInvoke = Starts, Description = "IsWorkingDay")]
    public int Ask() => starts.Count(start => calendar.IsWorkingDay(start) == true);

    private bool IsWorkingDayNaively(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(date);

    private LocalDate AddNaively(LocalDate start)
    {
        for (var left = (int)Days; left > 0;)
        {
            start = start.PlusDays(1);
            left -= IsWorkingDayNaively(start) ? 1 : 0;
        }

        return start;
    }

    private int CountNaively(LocalDate start, LocalDate end)
    {
        var count = 0;
        for (var day = start.PlusDays(1); day <= end; day = day.PlusDays(1))
        {
            count += IsWorkingDayNaively(day) ? 1 : 0;
        }

        return count;
    }
}
