using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentValidation;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

/// <summary>Lists long enough to be cut into parts; the answers of one core are the standard.</summary>
public sealed class CoresTests
{
    private const int Long = 20_000;

    private static readonly HltaCode Code = HltaCode.April2017;
    private static readonly CandidateFile[] Files = [.. Enumerable.Range(0, Long).Select(File)];
    private static readonly SamplingDesign<string> Plain = PlainDesign.Of(SampleSize.AtLeast(SamplingFraction.Percent(5)));

    public static TheoryData<string, int> Lenders => new()
    {
        { "parallel", 2 },
        { "parallel", 4 },
        { "parallel", 1_024 },
        { "backwards", 3 },
        { "one after the other", 2 },
    };

    [Theory]
    [MemberData(nameof(Lenders))]
    public void A_plan_is_the_same_on_any_number_of_cores(string how, int count)
    {
        var cores = Lent(how, count);
        var (alone, together) = (Code.Freeze(November, Files), Code.Freeze(November, Files, cores));
        var (one, many) = (Code.PlanModeration(alone, Dice, Year), Code.PlanModeration(together, Dice, Year, cores: cores));

        Assert.Equal(alone.Digest, together.Digest);
        Assert.Equal(alone.CanonicalText(), together.CanonicalText());
        Assert.Equal(alone.Warnings, together.Warnings);
        Assert.Equal(alone.Columns.KeyOf[0], together.Columns.KeyOf[0]);
        Assert.Equal(alone.Columns.KeyNames[1], together.Columns.KeyNames[1]);
        Assert.Equal(one.Outcome.Selected, many.Outcome.Selected);
        Assert.Equal(one.Outcome.Receipt, many.Outcome.Receipt);
        Assert.Equal(one.Findings, many.Findings);
    }

    [Theory]
    [MemberData(nameof(Lenders))]
    public void A_draw_of_ids_is_the_same_on_any_number_of_cores(string how, int count)
    {
        string[] ids = [.. Files.Select(file => file.Id)];

        foreach (var size in new[] { 0, 1, 500, Long, Long + 1 })
        {
            Assert.Equal(PartialDraw.Of(Dice, size, ids), PartialDraw.Of(Dice, size, ids, Lent(how, count)));
        }

        Assert.Equal(PartialDraw.Of(Dice, 5, ids), PartialDraw.Of(Dice, 5, ids.Where(_ => true), Lent(how, count)));
    }

    [Theory]
    [MemberData(nameof(Lenders))]
    public void A_list_is_refused_for_the_same_reasons_on_any_number_of_cores(string how, int count)
    {
        var files = Files.AsSpan().ToArray();
        (files[7], files[9_999], files[15_000]) = (null!, File(7_000), Met("", "A"));
        files[Long - 1] = File(Long - 1) with { Assessor = "a\nb" };
        for (var i = 0; i < 120; i++)
        {
            files[(150 * i) + 20] = Met($"no-{i}") with { Submission = 0 };
        }

        var alone = Cohort.TryFreeze(Code.SamplingOfCandidates, November, files, out var none);
        var together = Cohort.TryFreeze(Code.SamplingOfCandidates, November, files, out var noneEither, Lent(how, count));

        Assert.Null(none);
        Assert.Null(noneEither);
        Assert.Equal(101, alone.Errors.Count);
        Assert.Equal(alone.Errors.Select(error => (error.ErrorCode, error.ErrorMessage)), together.Errors.Select(error => (error.ErrorCode, error.ErrorMessage)));
    }

    [Theory]
    [MemberData(nameof(Lenders))]
    public void An_id_that_two_parts_hold_is_refused(string how, int count)
    {
        string[] ids = [.. Files.Select(file => file.Id)];
        (ids[3], ids[^3]) = ("twice", "twice");

        var frozen = Assert.Throws<ValidationException>(() => Cohort.Freeze(Plain, November, ids, Lent(how, count)));
        var drawn = Assert.Throws<ArgumentException>(() => PartialDraw.Of(Dice, Long, ids, Lent(how, count)));

        Assert.Equal("The id 'twice' is given 2 times; every file needs its own id.", Assert.Single(frozen.Errors).ErrorMessage);
        Assert.Equal("The id 'twice' would be drawn twice; every file needs its own id, in one part. (Parameter 'ids')", drawn.Message);
    }

    [Fact]
    public void A_bad_id_of_a_draw_is_named_by_its_number_in_the_whole_list()
    {
        string[] ids = [.. Files.Select(file => file.Id)];
        ids[15_000] = "";

        var thrown = Assert.Throws<ArgumentException>(() => PartialDraw.Of(Dice, 5, ids, Lent("parallel", 4)));

        Assert.StartsWith("The id of file 15,001 is empty; ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_first_part_throws_is_thrown_whichever_comes_first()
    {
        var design = new SamplingDesign<string>(
            PlainDesign.Policy,
            id => id is "f6001" or "f19001" ? throw new NotSupportedException(id) : id,
            [],
            [],
            [DesignRow<string>.TakeAll(PlainDesign.Draws, "files", _ => true)]);
        string[] ids = [.. Enumerable.Range(0, Long).Select(i => $"f{i}")];

        var thrown = Assert.Throws<NotSupportedException>(() => Cohort.Freeze(design, November, ids, Lent("backwards", 4)));

        Assert.Equal("f6001", thrown.Message);
    }

    [Fact]
    public void A_short_list_is_not_cut()
    {
        var cores = Cores.Lent(4, (_, _) => throw new NotSupportedException());
        var cohort = Code.Freeze(November, Files[..4_000], cores);

        Assert.Equal(4_000, cohort.Count);
        Assert.NotEmpty(Code.PlanModeration(cohort, Dice, Year, cores: cores).Outcome.Selected);
    }

    [Fact]
    public async Task A_function_that_returns_while_a_part_still_runs_is_refused()
    {
        using var begun = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        var design = new SamplingDesign<string>(
            PlainDesign.Policy,
            id =>
            {
                if (id == "f19001")
                {
                    begun.Set();
                    mayGoOn.Wait();
                }

                return id;
            },
            [],
            [],
            [DesignRow<string>.TakeAll(PlainDesign.Draws, "files", _ => true)]);
        var late = Task.CompletedTask;
        var hasty = Cores.Lent(2, (_, part) =>
        {
            part(0);
            late = Task.Run(() => part(1));
            begun.Wait();
        });

        var thrown = Assert.Throws<ArgumentException>(
            () => Cohort.Freeze(design, November, [.. Enumerable.Range(0, Long).Select(i => $"f{i}")], hasty));
        mayGoOn.Set();
        await late;

        Assert.StartsWith("Of 2 parts 1 were run, and 0 other calls were made; ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_does_not_run_each_part_once_is_refused()
    {
        static string Message(Action<int, Action<int>> run) => Assert.Throws<ArgumentException>(
            () => Cohort.Freeze(Plain, November, [.. Files.Select(file => file.Id)], Cores.Lent(3, run))).Message;
        const string Remedy =
            "; lend cores with a function that runs each part once and returns when all have ended, as Parallel.For(0, parts, part) does.";

        Assert.Equal("Of 3 parts 0 were run, and 0 other calls were made" + Remedy, Message((_, _) => { }));
        Assert.Equal("Of 3 parts 2 were run, and 0 other calls were made" + Remedy, Message((_, part) => Parallel.For(0, 2, part)));
        Assert.Equal("Of 3 parts 3 were run, and 1 other calls were made" + Remedy, Message((parts, part) => Each([0, 1, 2, 1], part)));
        Assert.Equal("Of 3 parts 3 were run, and 2 other calls were made" + Remedy, Message((parts, part) => Each([-1, 0, 1, 2, 3], part)));
    }

    [Fact]
    public void Cores_are_1_to_1_024()
    {
        static string Message(int count) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => Cores.Lent(count, (parts, part) => Parallel.For(0, parts, part))).Message;

        Assert.StartsWith("Work is done on 1 to 1,024 cores; for one, say nothing.", Message(0), StringComparison.Ordinal);
        Assert.StartsWith("Work is done on 1 to 1,024 cores; for one, say nothing.", Message(1_025), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("run", () => Cores.Lent(2, null!));
        Assert.Equal("1 core", Cores.One.ToString());
        Assert.Equal("1,024 cores", Lent("parallel", Cores.Most).ToString());
    }

    private static CandidateFile File(int i) => (i % 13) switch
    {
        0 => Partial($"{i:D5}-f", 24) with { Assessor = $"A{i % 997}" },
        1 => Met($"{i:D5}-\u00e9", $"A{i % 331}", $"P{i % 7}"),
        _ => Met($"{i:D5}-f", $"A{i % 997}", $"P{i % 41}"),
    };

    private static void Each(IEnumerable<int> numbers, Action<int> part)
    {
        foreach (var number in numbers)
        {
            part(number);
        }
    }

    private static Cores Lent(string how, int count) => how switch
    {
        "parallel" => Cores.Lent(count, (parts, part) => Parallel.For(0, parts, part)),
        "backwards" => Cores.Lent(count, (parts, part) => Each(Enumerable.Range(0, parts).Reverse(), part)),
        _ => Cores.Lent(count, (parts, part) => Each(Enumerable.Range(0, parts), part)),
    };
}
