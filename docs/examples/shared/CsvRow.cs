using System.Globalization;
using System.IO;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

/// <summary>One row of a CSV file, whose values are read with the word for what was expected.</summary>
internal sealed class CsvRow(string path, CsvReader csv)
{
    /// <summary>Gets the file and line, as messages begin; line 1 is the header.</summary>
    public string Place { get; } = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, line {csv.LineNumber}");

    /// <summary>Gets the line.</summary>
    public long Line { get; } = csv.LineNumber;

    public string Text(string column) => csv.GetString(column);

    public string Filled(string column) => Text(column) is { Length: > 0 } value ? value : throw Bad(column, "a value");

    public bool Flag(string column) => Text(column) switch { "1" => true, "0" => false, _ => throw Bad(column, "0 or 1") };

    public int Whole(string column, int least) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw Bad(column, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}"));

    public LocalDate Date(string column) => LocalDatePattern.Iso.Parse(Text(column)) is { Success: true } result
        ? result.Value
        : throw Bad(column, "a date such as 2017-11-20");

    public LocalDate? DateOrNone(string column) => Text(column).Length == 0 ? null : Date(column);

    /// <summary>Returns the error that a value of this row is not what was expected.</summary>
    public BadInputException Bad(string column, string expected) =>
        new($"{Place}, column {column}: '{Text(column)}' found; expected {expected}");
}
