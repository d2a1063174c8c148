using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation.Results;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Standards;

/// <summary>Reads a month's candidate files.</summary>
internal static class CandidateCsv
{
    private static readonly string[] Columns =
    [
        "id", "candidate", "assessor", "provider", "outcome", "attempt",
        "submission", "difficult", "principle", "firstSolo", "visit", "notMet",
    ];

    private static readonly CandidateFileValidator Validator = new();

    public static List<CandidateFile> Read(string path)
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        return CsvFile.Read(path, Columns, row =>
        {
            var file = Parse(row);
            return lines.TryAdd(file.Id, row.Line)
                ? file
                : throw row.Bad("id", FormattableString.Invariant($"an id of its own; line {lines[file.Id]} has the same"));
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
            Submission = row.Ordinal("submission"),
            IsDifficult = row.Flag("difficult"),
            RaisesPrinciple = row.Flag("principle"),
            IsFirstSolo = row.Flag("firstSolo"),
            Visit = row.DateOrNone("visit"),
            NotMet = NotMetOf(row),
        };

        // What only the whole record shows: an outcome that its judgements contradict, or a key that no list can hold.
        return Validator.Validate(file).Errors.FirstOrDefault() is { } failure
            ? throw row.Bad(ColumnOf(failure), $"a file without faults: {failure.ErrorMessage}")
            : file;
    }

    private static StandardSet NotMetOf(CsvRow row) =>
        HltaStandards.Framework.TryParse(row.Text("notMet"), out var standards)
            && !row.Text("notMet").Contains(',', StringComparison.Ordinal)
            ? standards
            : throw row.Bad("notMet", "numbers of standards from 1 to 33, separated by spaces");

    private static string ColumnOf(ValidationFailure failure) => failure.PropertyName switch
    {
        nameof(CandidateFile.Id) => "id",
        nameof(CandidateFile.Assessor) => "assessor",
        nameof(CandidateFile.Provider) => "provider",
        _ => "notMet",
    };
}
