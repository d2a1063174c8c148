using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Examples;

/// <summary>Reads the lists and the printed months again, with nothing but the library's public types.</summary>
internal static class ExampleMonth
{
    /// <summary>Reads a list without quotes.</summary>
    public static IReadOnlyList<CandidateFile> Files(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => Parse(line.Split(',')))];

    public static IEnumerable<int> Standards(JsonElement file) =>
        file.GetProperty("standards").EnumerateArray().Select(number => number.GetInt32());

    /// <summary>Returns the ticket as the specification has it, without the library.</summary>
    public static string Ticket(string seed, string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{id}")));

    public static SampleReceipt Receipt(JsonElement receipt) => new()
    {
        Draw = Text(receipt, "draw")!,
        CoverageChoice = Text(receipt, "coverageChoice")!,
        Policy = Text(receipt, "policy")!,
        Deviations = Texts(receipt, "deviations")!,
        Event = Text(receipt, "event")!,
        Round = receipt.GetProperty("round").GetInt32(),
        On = Text(receipt, "on")!,
        Files = receipt.GetProperty("files").GetInt32(),
        CohortDigest = Text(receipt, "cohortDigest")!,
        Seed = Text(receipt, "seed")!,
        DeclaredSize = receipt.GetProperty("declaredSize") is { ValueKind: JsonValueKind.Number } size ? size.GetInt64() : null,
        AgreedStandards = Text(receipt, "agreedStandards"),
        RiskBands = Texts(receipt, "riskBands"),
        Widenings = Texts(receipt, "widenings")!,
        Pacing = Text(receipt, "pacing")!,
        Thresholds = Texts(receipt, "thresholds")!,
        YearDigest = Text(receipt, "yearDigest")!,
        PreviousReceipt = Text(receipt, "previousReceipt"),
        Selected = receipt.GetProperty("selected").GetInt32(),
        SelectionDigest = Text(receipt, "selectionDigest")!,
    };

    public static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    public static ValueList<string>? Texts(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Select(text => text.GetString()!)]
            : null;

    private static CandidateFile Parse(string[] values) => new()
    {
        Id = values[0],
        Candidate = values[1],
        Assessor = values[2],
        Provider = values[3],
        Outcome = RecommendedOutcome.Parse(values[4].ToLowerInvariant()),
        Attempt = Attempt.Parse(values[5].ToLowerInvariant()),
        Submission = int.Parse(values[6], CultureInfo.InvariantCulture),
        IsDifficult = values[7] == "1",
        RaisesPrinciple = values[8] == "1",
        IsFirstSolo = values[9] == "1",
        Visit = values[10].Length == 0 ? null : LocalDatePattern.Iso.Parse(values[10]).Value,
        NotMet = HltaStandards.Framework.Parse(values[11]),
    };
}
