using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace QaStandards.Tests.Examples;

/// <summary>The program that draws from parts on three machines, run as a reader runs it.</summary>
public sealed class NationalDrawTests
{
    [Fact]
    public void Parts_on_three_machines_draw_what_one_machine_draws()
    {
        using var document = JsonDocument.Parse(Good("--files", "20000", "--parts", "30", "--size", "50", "--json"));
        var root = document.RootElement;

        Assert.True(root.GetProperty("same").GetBoolean());
        Assert.Equal(3, root.GetProperty("machines").GetInt32());
        Assert.Equal(20_000, root.GetProperty("files").GetInt64());
        Assert.Equal(root.GetProperty("whole").GetString(), root.GetProperty("apart").GetString());
        Assert.Equal(Naive(20_000, 30, 50, "TEXT-2026"), root.GetProperty("selectionDigest").GetString());
    }

    [Fact]
    public void The_table_counts_every_part_once()
    {
        var output = Good("--files", "1000", "--parts", "40", "--size", "10");

        Assert.Contains("10 of 1,000 files drawn", output, StringComparison.Ordinal);
        Assert.Contains("The two draws are the same.", output, StringComparison.Ordinal);
        var rows = output.Split('\n').Where(line => line.Contains("silo", StringComparison.Ordinal))
            .Select(line => line.Split('\u2502').Select(cell => cell.Trim()).ToArray()).ToList();
        Assert.Equal(40, rows.Sum(row => int.Parse(row[2], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        Assert.Equal(1_000, rows.Sum(row => int.Parse(row[3], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("--parts", "0", "--parts: '0' found; expected a whole number from 1 to 10,000")]
    [InlineData("--files", "10000001", "--files: '10000001' found; expected a whole number from 1 to 10,000,000")]
    [InlineData("--size", "-1", "--size: '-1' found; expected a whole number from 0 to 100,000")]
    [InlineData("--seed", "a:b", "--seed: 'a:b' is not a seed; see docs/draw-specification.md.")]
    public void A_bad_option_is_refused(string option, string value, string message)
    {
        var run = ExampleProgram.NationalDraw.Run(option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    private static string Good(params string[] arguments)
    {
        var run = ExampleProgram.NationalDraw.Run(arguments);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    // The archive as its comment describes it, hashed one id after the other.
    private static string Naive(int files, int parts, int size, string seed)
    {
        var drawn = (from part in Enumerable.Range(0, parts)
                     let first = files * part / parts
                     from file in Enumerable.Range(first, (files * (part + 1) / parts) - first)
                     let id = string.Create(CultureInfo.InvariantCulture, $"R{(part % 14) + 1:00}-{2012 + (file % 14)}-{file:0000000}")
                     let ticket = Sha256($"{seed}:{id}")
                     orderby ticket
                     select $"{ticket}  {id}\n").Take(size);
        return Sha256(string.Concat(drawn));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
