using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>What a top-up promises, for one to three kinds of key.</summary>
public sealed class CoverageTopUpPropertyTests
{
    [Property]
    public bool All_that_can_be_covered_is_covered_by_candidates_in_ticket_order(int seed)
    {
        var given = Given(seed);

        var files = given.Choose().Files;

        return given.IsCoveredBy(files) && given.Order.Where(files.Contains).SequenceEqual(files);
    }

    [Property]
    public bool No_file_can_be_left_out(int seed)
    {
        var given = Given(seed);

        var files = given.Choose(searchBudget: seed % 2 == 0 ? 0 : int.MaxValue).Files;

        return files.All(file => !given.IsCoveredBy([.. files.Where(other => other != file)]));
    }

    [Property]
    public bool The_answer_depends_on_tickets_and_not_on_where_a_file_or_a_key_stands_in_its_list(int seed)
    {
        var given = Given(seed);
        var files = Shuffled(seed, given.KeyOf[0].Length);
        var keys = Shuffled(seed + 1, given.Owed[0].Length);

        // File f is now number files[f], and key k is now number keys[k], in every kind.
        var moved = new CoverageTopUpCase(
            [.. given.Owed.Select(owed => Enumerable.Range(0, owed.Length).Select(k => owed[Array.IndexOf(keys, k)]).ToArray())],
            [.. given.KeyOf.Select(keyOf => Enumerable.Range(0, keyOf.Length)
                .Select(f => keyOf[Array.IndexOf(files, f)] is >= 0 and var key ? keys[key] : -1).ToArray())],
            [.. given.Order.Select(file => files[file])]);

        return given.Choose().Files.Select(file => files[file]).SequenceEqual(moved.Choose().Files);
    }

    [Property]
    public bool The_kinds_have_no_order(int seed)
    {
        var given = Given(seed);
        var turned = new CoverageTopUpCase([.. given.Owed.Reverse()], [.. given.KeyOf.Reverse()], given.Order);

        return given.Choose().Files.SequenceEqual(turned.Choose().Files);
    }

    [Property]
    public bool Keys_that_are_covered_already_change_nothing(int seed)
    {
        var given = Given(seed);
        var more = new CoverageTopUpCase(
            [.. given.Owed.Select(owed => owed.Append(0).ToArray()), [0, 0]],
            [.. given.KeyOf.Select(keyOf => keyOf.Select(key => key < 0 ? given.Owed[0].Length : key).ToArray()),
                [.. given.KeyOf[0].Select((_, file) => file % 2)]],
            given.Order);

        return given.Choose().Files.SequenceEqual(more.Choose().Files);
    }

    [Property]
    public bool Files_that_are_not_candidates_change_nothing(int seed)
    {
        var given = Given(seed);
        var fewer = new CoverageTopUpCase(
            given.Owed,
            [.. given.KeyOf.Select(keyOf => keyOf.Select((key, file) => given.Order.Contains(file) ? key : -1).ToArray())],
            given.Order);

        return given.Choose().Files.SequenceEqual(fewer.Choose().Files);
    }

    private static CoverageTopUpCase Given(int seed)
    {
        var random = new Random(seed);
        return CoverageTopUpCase.Random(random, random.Next(1, 4), random.Next(1, 15), random.Next(1, 7), random.Next(1, 4));
    }

    private static int[] Shuffled(int seed, int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(numbers);
        return numbers;
    }
}
