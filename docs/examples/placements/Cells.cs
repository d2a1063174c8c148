using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards;

/// <summary>Reads the cells of this program's lists.</summary>
internal static class Cells
{
    /// <summary>A kilometre east or north takes this many minutes.</summary>
    private const int MinutesPerKilometre = 2;

    private const decimal FarthestAway = 1_000;
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Tries a published code; returns whether there is such a member.</summary>
    public delegate bool Reader<T>(string? code, out T? member);

    public static T Coded<T>(this CsvRow row, string column, Reader<T> read, IEnumerable<string> codes)
        where T : class => read(row.Text(column), out var member) ? member! : throw row.Bad(column, "one of " + string.Join(", ", codes));

    /// <summary>Returns members whose codes are separated by spaces.</summary>
    public static ValueList<T> AllCoded<T>(this CsvRow row, string column, Reader<T> read, IEnumerable<string> codes)
        where T : class => row.Words(column).Select(word => read(word, out var member)
            ? member!
            : throw row.Bad(column, "codes separated by spaces: " + string.Join(", ", codes))).ToValueList();

    public static ValueList<string> Words(this CsvRow row, string column) =>
        row.Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList();

    public static int Count(this CsvRow row, string column) =>
        int.TryParse(row.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Bad(column, "a whole number from 0");

    public static int TrainingPhase(this CsvRow row) =>
        row.Text("training") is "1" or "2" or "3" ? row.Ordinal("training") : throw row.Bad("training", "1, 2 or 3");

    public static (decimal East, decimal North) Home(this CsvRow row) => (Kilometres(row, "east"), Kilometres(row, "north"));

    public static int Minutes((decimal East, decimal North) from, (decimal East, decimal North) to) =>
        (int)Math.Ceiling(MinutesPerKilometre * (Math.Abs(from.East - to.East) + Math.Abs(from.North - to.North)));

    /// <summary>Returns an id that no row before has.</summary>
    public static string NewId(this CsvRow row, HashSet<string> ids)
    {
        var id = row.Filled("id");
        return ids.Add(id) ? id : throw row.Bad("id", "an id that no other row has");
    }

    private static decimal Kilometres(CsvRow row, string column) =>
        decimal.TryParse(row.Text(column), Number, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= FarthestAway
            ? number
            : throw row.Bad(column, "kilometres, such as 12.5");
}
