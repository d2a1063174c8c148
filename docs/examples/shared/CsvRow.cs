using System;
using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

/// <summary>One row of a CSV file, whose values are read with the word for what was expected.</summary>
internal sealed class CsvRow(string file, CsvReader csv)
{
    /// <summary>Gets the line that the row begins on; line 1 is the header.</summary>
    public long Line { get; } = csv.LineNumber;

    public string Text(string column) => csv.GetString(column);

    public string Filled(string column) => string.IsNullOrWhiteSpace(Text(column)) ? throw Bad(column, "a value") : Text(column);

    public bool Flag(string column) => Text(column) switch { "1" => true, "0" => false, _ => throw Bad(column, "0 or 1") };

    /// <summary>Returns a whole number from 1.</summary>
    public int Ordinal(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? number
            : throw Bad(column, FormattableString.Invariant($"a whole number from 1 to {int.MaxValue}"));

    // Years and working days are counted from a day, so that some must be left before the calendar ends.
    public LocalDate Date(string column) =>
        LocalDatePattern.Iso.Parse(Text(column)) is { Success: true, Value: { Year: >= 1 and <= 8999 } day }
        ? day
        : throw Bad(column, "a date such as 2017-11-20");

    public LocalDate? DateOrNone(string column) => Text(column).Length == 0 ? null : Date(column);

    /// <summary>Returns the error that a value of this row is not what was expected.</summary>
    public BadInputException Bad(string column, string expected) =>
        new(FormattableString.Invariant(
            $"{file}, line {Line}, column {column}: '{Shown.Of(Text(column))}' found; expected {expected}"));

    /// <summary>Returns the error that this row has more or fewer values than the header.</summary>
    public BadInputException Uneven(int found, int expected) => new(FormattableString.Invariant(
        $"{file}, line {Line}: {found} {(found == 1 ? "value" : "values")} found; expected {expected}, as in the header"));
}
