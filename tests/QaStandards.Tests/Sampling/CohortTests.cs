using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

public sealed class CohortTests
{
    private static readonly HltaCode Code = HltaCode.April2017;

    private static readonly CandidateFile[] Three = [Met("B2", "A1", "P1"), Partial("A1", 24, 9), Met("b10", "A2", "P2") with { Submission = 2 }];

    [Fact]
    public void The_canonical_text_is_pinned()
    {
        var cohort = Code.Freeze(November, Three);

        Assert.Equal(
            "qs-cohort-1\n2017-11\t1\n"
            + "id\tassessor\tprovider\toutcome\tattempt\tsubmission\tdifficult\tprinciple\tfirstSolo\tnotMet\n"
            + "A1\tA\tP\tpartial\tinitial\t1\t0\t0\t0\t9 24\n"
            + "B2\tA1\tP1\tmet\tinitial\t1\t0\t0\t0\t\n"
            + "b10\tA2\tP2\tmet\tinitial\t2\t0\t0\t0\t\n",
            cohort.CanonicalText());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cohort.CanonicalText()))), cohort.Digest);
    }

    [Fact]
    public void A_digest_of_many_lines_is_that_of_the_whole_text()
    {
        var cohort = Code.Freeze(November, Enumerable.Range(0, 5_000).Select(i => Met($"é{i}", $"a\\{i}", "P")));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cohort.CanonicalText()))), cohort.Digest);
    }

    [Fact]
    public void Every_fact_the_event_and_the_round_change_the_digest_and_the_order_does_not()
    {
        var digest = Code.Freeze(November, Three).Digest;
        string With(Func<CandidateFile, CandidateFile> change) => Code.Freeze(November, [change(Three[0]), Three[1], Three[2]]).Digest;

        Assert.Equal(digest, Code.Freeze(November, Three.Reverse()).Digest);
        Assert.Equal(digest, With(file => file with { Candidate = "somebody", Visit = new(2017, 11, 20) }));
        string[] others =
        [
            digest,
            With(file => file with { Id = "B3" }),
            With(file => file with { Assessor = "x" }),
            With(file => file with { Provider = "x" }),
            With(file => file with { Outcome = RecommendedOutcome.Full, NotMet = HltaStandards.Set(1) }),
            With(file => file with { Outcome = RecommendedOutcome.Full, NotMet = HltaStandards.Set(2) }),
            With(file => file with { Attempt = Attempt.Full }),
            With(file => file with { Submission = 3 }),
            With(file => file with { IsDifficult = true }),
            With(file => file with { RaisesPrinciple = true }),
            With(file => file with { IsFirstSolo = true }),
            Code.Freeze(SamplingEvent.Of("2017-12"), Three).Digest,
            Code.Freeze(SamplingEvent.Of("2017-11", 2), Three).Digest,
            Code.Freeze(November, Three[..2]).Digest,
        ];
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void Values_that_look_like_the_frame_of_the_text_are_told_apart()
    {
        static string Digest(string text)
        {
            var design = new SamplingDesign<string>(
                PlainDesign.Policy, _ => "id", [Fact<string>.OfText("a", value => value)], [],
                [DesignRow<string>.TakeAll(PlainDesign.Draws, "files", _ => true)]);
            return Cohort.Freeze(design, November, [text]).Digest;
        }

        string[] texts = ["a\tb", "a\\tb", "a\nb", "a\\nb", "a\rb", "a\\rb", "a\\b", "ab", "\ud800", "\\ud800", "\ufffd", "\ud800\udc00"];
        Assert.Equal(texts.Length, texts.Select(Digest).Distinct().Count());
    }

    [Fact]
    public void An_empty_list_is_a_list()
    {
        var cohort = Code.Freeze(November, []);

        Assert.Equal(0, cohort.Count);
        Assert.Empty(cohort.Files());
        Assert.Empty(Code.PlanModeration(cohort, Dice, Year).Outcome.Selected);
    }

    [Fact]
    public void Files_come_in_the_order_of_their_bytes() => Assert.Equal(
        ["A1", "B", "B1", "B10", "B2", "b", "é", "\uff5e", "\U00010000"],
        Code.Freeze(November, new[] { "\U00010000", "b", "B2", "\uff5e", "B10", "é", "B", "A1", "B1" }.Select(id => Met(id)))
            .Files().Select(file => file.Id));

    [Theory]
    [InlineData("", "The id of file 2 is empty; every file needs its own id of 1 to 1,024 bytes.")]
    [InlineData("a\nb", @"The id of file 2, 'a\u000ab', has the control character U+000A; every file needs its own id of 1 to 1,024 bytes.")]
    [InlineData("a\u0085b", @"The id of file 2, 'a\u0085b', has the control character U+0085; every file needs its own id of 1 to 1,024 bytes.")]
    public void An_id_that_is_none_is_refused_by_its_place(string id, string message) => Refused("QA1004", message, Met("x"), Met(id));

    [Fact]
    public void An_id_with_half_a_character_is_refused()
    {
        const string Message = "has a surrogate without its pair; every file needs its own id of 1 to 1,024 bytes.";
        Refused("QA1004", $@"The id of file 1, 'a\ud800', {Message}", Met("a\ud800"));
        Refused("QA1004", $@"The id of file 1, '\udc00a', {Message}", Met("\udc00a"));
        Refused("QA1004", $@"The id of file 1, '\ud800\ud800', {Message}", Met("\ud800\ud800"));
    }

    [Fact]
    public void An_id_of_ten_thousand_characters_is_refused_and_shown_cut()
    {
        Refused(
            "QA1004",
            $"The id of file 1, '{new string('x', 60)}…', has 10,000 bytes; at most 1,024; every file needs its own id of 1 to 1,024 bytes.",
            Met(new string('x', 10_000)));
        Assert.Equal(1, Code.Freeze(November, [Met(new string('x', 1_024))]).Count);
        Assert.Equal(1, Code.Freeze(November, [Met(new string('é', 512))]).Count);
        Refused(
            "QA1004",
            $"The id of file 1, '{new string('é', 60)}…', has 1,026 bytes; at most 1,024; every file needs its own id of 1 to 1,024 bytes.",
            Met(new string('é', 513)));
    }

    [Fact]
    public void A_duplicate_id_is_refused_with_how_often_it_is_given() => Refused(
        "QA1006", "The id 'x' is given 3 times; every file needs its own id.", Met("x"), Met("a"), Met("x"), Met("z"), Met("x"));

    [Fact]
    public void Two_duplicates_side_by_side_are_both_refused()
    {
        var result = Cohort.TryFreeze(Code.SamplingOfCandidates, November, [Met("b"), Met("a"), Met("b"), Met("a")], out var cohort);

        Assert.Null(cohort);
        Assert.Equal(
            ["The id 'a' is given 2 times; every file needs its own id.", "The id 'b' is given 2 times; every file needs its own id."],
            result.Errors.Select(error => error.ErrorMessage));
    }

    [Fact]
    public void Files_with_errors_are_no_duplicates_of_one_another_and_hide_none()
    {
        CandidateFile[] files = [Met("a"), null!, Met("b"), Met("b") with { Submission = 0 }, Met("c", "x\ny"), Met("a"), Met("")];

        Assert.Equal(
            [
                "File 2 of the list is null.",
                "File b: its submission is number 0; submissions are counted from 1.",
                "File c: its assessor 'x\\u000ay' has the control character U+000A.",
                "The id of file 7 is empty; every file needs its own id of 1 to 1,024 bytes.",
                "The id 'a' is given 2 times; every file needs its own id.",
            ],
            Cohort.TryFreeze(Code.SamplingOfCandidates, November, files, out _).Errors.Select(error => error.ErrorMessage));
    }

    [Fact]
    public void A_list_without_end_is_refused()
    {
        var result = Cohort.TryFreeze(Code.SamplingOfCandidates, November, Endless(), out var cohort);

        Assert.Null(cohort);
        Assert.Equal("The list has over 10,000,000 files; split it by event or round.", Assert.Single(result.Errors).ErrorMessage);

        static System.Collections.Generic.IEnumerable<CandidateFile> Endless()
        {
            while (true)
            {
                yield return Three[0];
            }
        }
    }

    [Fact]
    public void A_null_file_is_refused_by_its_place() => Refused("QA1003", "File 2 of the list is null.", Met("x"), null!);

    [Fact]
    public void Contradictory_and_missing_facts_are_refused_by_the_file()
    {
        Refused(
            "HLTA1007", "File x: its outcome is met but these standards are judged not met: 5; correct one of the two.",
            Met("x") with { NotMet = HltaStandards.Set(5) });
        Refused(
            "HLTA1007", "File x: its outcome is partial but no standard is judged not met; correct one of the two.",
            Met("x") with { Outcome = RecommendedOutcome.Partial });
        Refused("HLTA1001", "File x: it names no assessor.", Met("x", assessor: ""));
        Refused("HLTA1001", "File x: it names no assessor.", Met("x", assessor: null!));
        Refused("HLTA1002", "File x: it names no preparation provider.", Met("x", provider: ""));
        Refused("HLTA1003", "File x: it has no recommended outcome; give met, partial or full.", Met("x") with { Outcome = null! });
        Refused("HLTA1004", "File x: it has no attempt; give initial, partial or full.", Met("x") with { Attempt = null! });
        Refused("HLTA1005", "File x: its submission is number 0; submissions are counted from 1.", Met("x") with { Submission = 0 });
        Refused("HLTA1006", "File x: its standards not met are not of HLTA standards (33 standards).", Met("x") with { NotMet = null! });
        Refused("QA1005", @"File x: its assessor 'a\u0009b' has the control character U+0009.", Met("x", assessor: "a\tb"));
    }

    [Fact]
    public void After_a_hundred_errors_the_rest_is_counted()
    {
        var result = Cohort.TryFreeze(Code.SamplingOfCandidates, November, Enumerable.Repeat(Met(""), 250), out _);

        Assert.Equal(101, result.Errors.Count);
        Assert.Equal("150 more files have errors.", result.Errors[^1].ErrorMessage);
    }

    [Fact]
    public void Ids_that_look_alike_are_two_files_and_draw_a_warning()
    {
        var cohort = Code.Freeze(November, [Met("f1"), Met("F1"), Met("F2 "), Met("F2"), Met("e\u0301"), Met("é"), Met("g")]);

        Assert.Equal(7, cohort.Count);
        Assert.Equal(3, cohort.Warnings.Count);
        Assert.Equal(
            "Ids 'F1' and 'f1' differ only in case, outer spaces or normalisation; they are two files in the draw.",
            cohort.Warnings.Single(warning => warning.First == "F1").Message);
    }

    [Fact]
    public void A_list_frozen_for_another_design_is_refused() => Assert.StartsWith(
        "The cohort was frozen for another design; freeze the list for this one.",
        Assert.Throws<ArgumentException>(() => Code.PlanModeration(
            Code.WithMetFraction(SamplingFraction.Percent(10)).Freeze(November, Three), Dice, Year)).Message,
        StringComparison.Ordinal);

    private static void Refused(string code, string message, params CandidateFile[] files)
    {
        var error = Assert.Single(Assert.Throws<ValidationException>(() => Code.Freeze(November, files)).Errors);
        Assert.Equal((code, message), (error.ErrorCode, error.ErrorMessage));
    }
}
