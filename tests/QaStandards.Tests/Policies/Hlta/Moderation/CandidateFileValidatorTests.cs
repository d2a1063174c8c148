using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class CandidateFileValidatorTests
{
    private static readonly CandidateFile Good =
        new() { Id = "F1", Candidate = "C1", Assessor = "A1", Provider = "P1", Outcome = RecommendedOutcome.Met };

    private const string OneId = "every file needs its own id of 1 to 1,024 bytes.";

    private static readonly string Long = new('x', 60);

    public static TheoryData<string, string, string, string, string> Malformed { get; } = new()
    {
        { "", "A1", "P1", "QA1004", "The id '' is empty; " + OneId },
        { "F\n", "A1", "P1", "QA1004", @"The id 'F\u000a' has the control character U+000A; " + OneId },
        { new('x', 1025), "A1", "P1", "QA1004", $"The id '{Long}…' has 1,025 bytes; at most 1,024; {OneId}" },
        { "F1", "", "P1", "HLTA1001", "File F1: it names no assessor." },
        { "F1", "A\t1", "P1", "QA1005", @"File F1: its assessor 'A\u00091' has the control character U+0009." },
        { "F1", "A1", "", "HLTA1002", "File F1: it names no preparation provider." },
        { "F1", "A1", new('x', 10_000), "QA1005", $"File F1: its provider '{Long}…' has 10,000 bytes; at most 1,024." },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void What_no_list_can_hold_is_told_of_the_single_file_with_the_same_code(
        string id, string assessor, string provider, string code, string message)
    {
        var file = Good with { Id = id, Assessor = assessor, Provider = provider };
        var list = Cohort.TryFreeze(HltaCode.April2017.SamplingOfCandidates, SamplingEvent.Of("2017-11"), [file], out _);

        var fault = new CandidateFileValidator().Validate(file).Errors.Single();

        Assert.Equal((code, message), (fault.ErrorCode, fault.ErrorMessage));
        Assert.Equal(code, list.Errors.Single().ErrorCode);
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once() => Assert.Equal(
        ["QA1004", "HLTA1002", "QA1005"],
        new CandidateFileValidator().Validate(Good with { Id = "", Assessor = "\0", Provider = "" })
            .Errors.Select(error => error.ErrorCode));

    [Fact]
    public void An_id_and_keys_of_1024_bytes_are_well_formed()
    {
        var key = string.Concat(Enumerable.Repeat("ë", 512));

        Assert.True(new CandidateFileValidator().Validate(Good with { Id = key, Assessor = key, Provider = key }).IsValid);
    }
}
