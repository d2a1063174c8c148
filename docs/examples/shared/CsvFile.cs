using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;

/// <summary>
/// Reads a CSV file whose first line names its columns. Every bad row is reported with its line, column and value.
/// </summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns a record for each row, in the order of the file; a header alone is an empty list.</summary>
    public static List<T> Read<T>(string path, string[] columns, Func<CsvRow, T> parse)
    {
        var problems = new CsvProblems(Path.GetFileName(path));
        var records = new List<T>();
        using var csv = CsvReader.Create(Utf8(path), new CsvReaderOptions
        {
            Separator = ',',
            TrimWhitespace = false,
            TrackLineNumbers = true,
            OnMalformedRecord = problems.Add,
        });
        var fields = ReadHeader(csv, columns, problems);
        while (csv.Read())
        {
            var row = new CsvRow(problems.File, csv);
            if (problems.Has(row.Line))
            {
                continue;
            }

            try
            {
                records.Add(csv.FieldCount == fields ? parse(row) : throw row.Uneven(csv.FieldCount, fields));
            }
            catch (BadInputException problem)
            {
                problems.Add(row.Line, problem.Message);
            }
        }

        problems.ThrowIfAny();
        return records;
    }

    private static int ReadHeader(CsvReader csv, string[] columns, CsvProblems problems)
    {
        csv.ReadHeader();
        problems.ThrowIfAny();
        var found = csv.Headers;
        var expected = $"expected the header {string.Join(',', columns)}";
        if (found.Count == 0)
        {
            throw new BadInputException($"{problems.File}: it is empty; {expected}");
        }

        var missing = columns.Except(found, StringComparer.Ordinal).ToArray();
        var repeated = found.CountBy(name => name, StringComparer.Ordinal)
            .Where(name => name.Value > 1 && columns.Contains(name.Key, StringComparer.Ordinal))
            .Select(name => name.Key)
            .ToArray();
        var fault = missing.Length == columns.Length ? "it is not the header"
            : missing.Length > 0 ? $"the header lacks {string.Join(", ", missing)}"
            : repeated.Length > 0 ? $"the header repeats {string.Join(", ", repeated)}"
            : null;
        return fault is null
            ? found.Count
            : throw new BadInputException(
                $"{problems.File}, line 1: {fault}: '{Shown.Of(string.Join(',', found), 200)}' found; {expected}");
    }

    // The bytes are checked first, because a reader of text would put question marks where they are not UTF-8.
    private static byte[] Utf8(string path)
    {
        if (path.Length == 0 || Directory.Exists(path))
        {
            throw new BadInputException(
                $"'{Shown.Of(path, 200)}' is {(path.Length == 0 ? "no path" : "a folder")}; expected the path of a CSV file");
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            try
            {
                Strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException problem)
            {
                var line = 1 + bytes.AsSpan(0, problem.Index).Count((byte)'\n');
                throw new BadInputException(FormattableString.Invariant(
                    $"{Path.GetFileName(path)}, line {line}: the byte {bytes[problem.Index]:X2} is not UTF-8 text; save it as UTF-8"));
            }

            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException(
                $"'{Shown.Of(path, 200)}' cannot be read ({Shown.Of(problem.Message, 200)}); expected the path of a CSV file");
        }
    }
}
