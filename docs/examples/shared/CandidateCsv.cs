using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;

/// <summary>Reads a month's candidate files.</summary>
internal static class CandidateCsv
{
    private static readonly string[] Columns =
    [
        "id", "candidate", "assessor", "provider", "outcome", "attempt", "submission", "difficult", "principle", "firstSolo", "visit", "notMet",
    ];

    private static readonly CandidateFileValidator Validator = new();

    public static List<CandidateFile> Read(string path)
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        return CsvFile.Read(path, Columns, row =>
        {
            var file = Parse(row);
            if (!lines.TryAdd(file.Id, row.Line))
            {
                throw row.Bad("id", string.Create(CultureInfo.InvariantCulture, $"an id of its own; line {lines[file.Id]} has the same"));
            }

            return file;
        });
    }

    private static CandidateFile Parse(CsvRow row)
    {
        var file = new CandidateFile
        {
            Id = row.Filled("id"),
            Candidate = row.Filled("candidate"),
            Assessor = row.Filled("assessor"),
            Provider = row.Filled("provider"),
            Outcome = row.Text("outcome") switch
            {
                "Met" => RecommendedOutcome.Met,
                "Partial" => RecommendedOutcome.Partial,
                "Full" => RecommendedOutcome.Full,
                _ => throw row.Bad("outcome", "Met, Partial or Full"),
            },
            Attempt = row.Text("attempt") switch
            {
                "Initial" => Attempt.Initial,
                "Partial" => Attempt.Partial,
                "Full" => Attempt.Full,
                _ => throw row.Bad("attempt", "Initial, Partial or Full"),
            },
            Submission = row.Whole("submission", least: 1),
            IsDifficult = row.Flag("difficult"),
            RaisesPrinciple = row.Flag("principle"),
            IsFirstSolo = row.Flag("firstSolo"),
            Visit = row.DateOrNone("visit"),
            NotMet = HltaStandards.Framework.TryParse(row.Text("notMet"), out var standards) && !row.Text("notMet").Contains(',', StringComparison.Ordinal)
                ? standards!
                : throw row.Bad("notMet", "numbers of standards from 1 to 33, separated by spaces"),
        };

        // What only the whole record shows: an outcome that its judgements contradict, or a key that no list can hold.
        return Validator.Validate(file).Errors.FirstOrDefault() is { } failure
            ? throw row.Bad(failure.ErrorCode == "HLTA1007" ? "notMet" : "id", $"a well-formed file: {failure.ErrorMessage}")
            : file;
    }
}
