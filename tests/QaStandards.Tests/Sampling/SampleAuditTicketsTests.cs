using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck.Xunit;
using QaStandards.Sampling.Audit;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>The audit's tickets, and the files that they put first, against hashes and a sort of all.</summary>
public sealed class SampleAuditTicketsTests
{
    [Property(MaxTest = 100)]
    public void The_first_files_are_the_first_of_all_files_sorted(int seed)
    {
        var random = new Random(seed);
        var ids = Ids(random, random.Next(600));
        using var tickets = new AuditedTickets($"s{seed}", ids);
        var files = Enumerable.Range(0, ids.Count).Where(_ => random.Next(3) > 0).ToArray();
        random.Shuffle(files);
        var naive = files.OrderBy(file => Naive($"s{seed}", ids[file]), StringComparer.Ordinal).ToArray();

        Assert.Equal(naive, tickets.Sorted(files));
        Assert.All([0, 1, files.Length / 20, files.Length / 2, files.Length - 1, files.Length], count =>
            Assert.Equal(naive.Take(count), tickets.First(Math.Clamp(count, 0, files.Length), files)));
    }

    // As if somebody had tried seeds until hardly a file had a small ticket.
    [Fact]
    public void Files_are_found_however_unevenly_their_tickets_lie()
    {
        var ids = Ids(new Random(1), 4000);
        using var tickets = new AuditedTickets("uneven", ids);
        var late = tickets.Sorted([.. Enumerable.Range(0, ids.Count)])[2500..];

        Assert.Equal(late[..5], tickets.First(5, [.. late.Reverse()]));
    }

    [Property(MaxTest = 50)]
    public void A_ticket_is_the_hash_of_seed_and_id(int seed)
    {
        var ids = Ids(new Random(seed), 20);
        using var tickets = new AuditedTickets("", ids);

        Assert.All(Enumerable.Range(0, ids.Count), file =>
        {
            Assert.Equal(Naive("", ids[file]), tickets.Of(file));
            Assert.True(tickets.IsOf(file, Naive("", ids[file])));
            Assert.False(tickets.IsOf(file, Naive("", ids[file]).ToUpperInvariant()));
            Assert.False(tickets.IsOf(file, Naive("", ids[file])[..63]));
            Assert.False(tickets.IsOf(file, null));
        });
    }

    private static List<string> Ids(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => i + new string((char)0xe9, random.Next(40)) + "\ud83d\ude00")];

    private static string Naive(string seed, string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{id}")));
}
