using System;
using System.Linq;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class WordOrderTests
{
    private static readonly string[] Names =
        ["random", "equal", "zero", "largest", "low digit", "high digit", "two digits", "sorted", "reversed"];

    public static TheoryData<string, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, int>();
            foreach (var name in Names)
            {
                foreach (var count in (int[])[0, 1, 2, 4095, 4096, 10_000])
                {
                    shapes.Add(name, count);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Words_and_their_files_are_sorted_together(string shape, int count)
    {
        var random = new Random(count);
        var words = Enumerable.Range(0, count).Select(i => shape switch
        {
            "equal" => 0x0123_4567_89AB_CDEFul,
            "zero" => 0ul,
            "largest" => ulong.MaxValue - (ulong)(i % 3),
            "low digit" => 0xFFul & (ulong)random.NextInt64(),
            "high digit" => 0xFFul << 56 & (ulong)random.NextInt64(long.MinValue, long.MaxValue),
            "two digits" => 0xFF00_00FF_0000ul & (ulong)random.NextInt64(),
            "sorted" => (ulong)i << 20,
            "reversed" => (ulong)(count - i) << 7,
            _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
        }).ToArray();
        var (sorted, files) = (words.ToArray(), Enumerable.Range(0, count).ToArray());

        WordOrder.Sort(sorted, files);

        Assert.Equal(words.Order(), sorted);
        Assert.Equal(sorted, files.Select(file => words[file]));
        Assert.Equal(count, files.Distinct().Count());
    }
}
