using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;

/// <summary>Reads a CSV file whose first line names its columns. Every bad row is reported with its line, column and value.</summary>
internal static class CsvFile
{
    private const int MostProblems = 20;

    private static readonly CsvReaderOptions Format = new()
    {
        Separator = ',',
        TrimWhitespace = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Returns a record for each row, in the order of the file; a header alone is an empty list.</summary>
    public static List<T> Read<T>(string path, string[] columns, Func<CsvRow, T> parse)
    {
        var records = new List<T>();
        var problems = new List<string>();
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = CsvReader.Create(text, Format);
            var header = Header(path, csv, columns);
            while (csv.Read())
            {
                try
                {
                    var row = new CsvRow(path, csv);
                    if (csv.FieldCount != header)
                    {
                        throw new BadInputException(string.Create(
                            CultureInfo.InvariantCulture,
                            $"{row.Place}: it has {csv.FieldCount} fields; expected {header}, as in the header"));
                    }

                    records.Add(parse(row));
                }
                catch (BadInputException problem)
                {
                    problems.Add(problem.Message);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: it cannot be read; expected a CSV file ({problem.Message})");
        }
        catch (CsvFormatException problem)
        {
            throw new BadInputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)}, line {problem.LineNumber}: {problem.Message} Expected quotes around whole fields only"));
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"{path}: it is not UTF-8 text; save it as UTF-8");
        }

        return problems.Count == 0 ? records : throw new BadInputException(string.Join('\n', Few(problems)));
    }

    private static int Header(string path, CsvReader csv, string[] columns)
    {
        csv.ReadHeader();
        var found = csv.Headers;
        if (found.Count == 0)
        {
            throw new BadInputException($"{Path.GetFileName(path)}: it is empty; expected the header {string.Join(',', columns)}");
        }

        var missing = columns.Where(column => found.Count(name => string.Equals(name, column, StringComparison.Ordinal)) != 1).ToArray();
        return missing.Length == 0
            ? found.Count
            : throw new BadInputException(
                $"{Path.GetFileName(path)}, line 1: the header does not name {string.Join(", ", missing)} once; expected {string.Join(',', columns)}");
    }

    private static IEnumerable<string> Few(List<string> problems) => problems.Count <= MostProblems
        ? problems
        : problems.Take(MostProblems).Append(string.Create(
            CultureInfo.InvariantCulture, $"and {problems.Count - MostProblems} more bad rows"));
}
