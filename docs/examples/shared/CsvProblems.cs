using System;
using System.Collections.Generic;
using System.Linq;
using CsvHelper;

/// <summary>What is wrong with the rows of a CSV file; the first twenty are told, in the order of the lines.</summary>
internal sealed class CsvProblems(string file)
{
    private const int Told = 20;

    private readonly SortedDictionary<long, string> messages = [];

    public string File { get; } = file;

    public bool Has(long line) => messages.ContainsKey(line);

    public void Add(long line, string message) => messages.TryAdd(line, message);

    public void Add(CsvMalformedRecord record)
    {
        var fault = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote inside a value without quotes",
            CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote",
            _ => "a quote that is never closed",
        };
        var place = FormattableString.Invariant($"{File}, line {record.LineNumber}");
        Add(
            record.LineNumber,
            $"{place}: '{Shown.Of(record.RawRecord)}' found, with {fault}; expected quotes around a whole value, doubled inside it");
    }

    public void ThrowIfAny()
    {
        if (messages.Count > 0)
        {
            var more = messages.Count - Told;
            throw new BadInputException(string.Join('\n', messages.Values.Take(Told).Concat(
                more > 0 ? [FormattableString.Invariant($"{File}: {more} more bad {(more == 1 ? "row" : "rows")}")] : [])));
        }
    }
}
