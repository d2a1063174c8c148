using System.Globalization;
using System.Linq;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>Draws pinned by literal seeds. They never change while the draw's version stays.</summary>
public sealed class GoldenDrawTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(1, 20).Select(i => "F" + i.ToString("00", CultureInfo.InvariantCulture))];

    public static TheoryData<string, string, string> Tickets { get; } = new()
    {
        { "73958201846372910563", "A1", "2853dc380e6235fec50c1f2b0ac2290f25604c7796bac99587623546fe48c6c6" },
        { "73958201846372910563", "R1-2017-00089-1", "9f0ae9aaaed046592ab473ea5ea1405fc330d08724ce4242caa7d2e38b88d43e" },
        { "73958201846372910563", "S4S-2016-00116-1/" + new string('x', 17), "efa71939192e0ed71a0e2d945dfee2508649361e93e457e0f0f8ac9e456e9e84" },
        { "73958201846372910563", "S4S-2016-00116-1/" + new string('x', 18), "b89d285b7b9f1efc475f88e704639d47f29498c00d07d46bcee0b5a9387403b7" },
        { "73958201846372910563", "S4S-2016-00116-1/" + new string('x', 26), "9df6bc4a93494d17f90c6633ac4e68b97d4d5da01a8edac71964e39f34074f03" },
        { "73958201846372910563", "S4S:2016:00116", "43efc5ba67a36e0660b87fd6a19dc05045f7363944a9facda8e287fb6b49c418" },
        { "73958201846372910563", new string('x', 98), "409659cb494fd605f9148a7eedd7aad26690c28952c5a79af06a52eb7b211033" },
        { "73958201846372910563", new string('x', 99), "51e2168755c3837acf9094df3a5becaf31de32d1f68bcc4d247f729bfcbb18fe" },
        { "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "A1", "4e57227d8c936e2f9c64257ed59c9a269f997a456f2f1e0e37ccd76595fb74f3" },
    };

    [Theory]
    [MemberData(nameof(Tickets))]
    public void A_ticket_is_what_sha256sum_prints(string seed, string id, string ticket)
    {
        Assert.Equal(ticket, Ticket.Of(Seed.Parse(seed), id).ToString());
        Assert.Equal(Ticket.Parse(ticket), Ticket.Of(Seed.Parse(seed), id));
    }

    [Fact]
    public void A_draw_takes_the_smallest_tickets_in_their_order()
    {
        Assert.Equal(["F05", "F20", "F17", "F02", "F10"], Draw("73958201846372910563", Twenty, 5));
        Assert.Equal(
            [
                "F05", "F20", "F17", "F02", "F10", "F04", "F12", "F13", "F14", "F03",
                "F19", "F11", "F01", "F18", "F08", "F16", "F06", "F09", "F07", "F15",
            ],
            Draw("73958201846372910563", Twenty, 20));
    }

    [Fact]
    public void Files_are_drawn_equally_often_over_fixed_seeds()
    {
        var drawn = Twenty.ToDictionary(id => id, _ => 0L);
        for (var round = 0; round < 20_000; round++)
        {
            foreach (var id in Draw("chi-" + round.ToString(CultureInfo.InvariantCulture), Twenty, 5))
            {
                drawn[id]++;
            }
        }

        // Chi-square 20.72672 with 19 degrees of freedom; it would be rejected outside 3.63 to 52.81 (two-sided 1/10000).
        Assert.Equal(32_726_400, drawn.Values.Sum(count => ((20 * count) - 100_000) * ((20 * count) - 100_000)));
    }

    [Fact]
    public void Subsets_are_drawn_equally_often_over_fixed_seeds()
    {
        var drawn = Enumerable.Range(0, 60_000)
            .GroupBy(round => string.Join(' ', Draw("chi-" + round.ToString(CultureInfo.InvariantCulture), Twenty[..10], 3).Order()))
            .ToDictionary(subset => subset.Key, subset => (long)subset.Count());

        // Pearson 120.968 with 119 degrees of freedom; it would be rejected outside 68.14 to 188.64.
        Assert.Equal(120, drawn.Count);
        Assert.Equal(60_484, drawn.Values.Sum(count => (count - 500) * (count - 500)));
    }

    private static string[] Draw(string seed, string[] ids, int size)
    {
        var plan = PlainDesign.Of(SampleSize.Files(size));
        return [.. plan.Plan(Cohort.Freeze(plan, CandidateFiles.November, ids), Seed.Parse(seed), CandidateFiles.Year)
            .Outcome.Selected.Select(file => file.Id)];
    }
}
