using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards;
using QaStandards.Calendars;

namespace QualityYear;

/// <summary>
/// Reads an academic year: a row for the year itself first, then its terms, their breaks (named as the term), INSET days and closures.
/// </summary>
internal static class YearCsv
{
    private static readonly string[] Columns = ["kind", "name", "first", "last"];

    public static AcademicYear Read(string path)
    {
        var made = new Parts();
        CsvFile.Read(path, Columns, row =>
        {
            made.Add(row);
            return row.Line;
        });
        return made.Year ?? throw new BadInputException(
            $"{System.IO.Path.GetFileName(path)}: no year found; expected a row 'year' and after it at least one row 'term'");
    }

    /// <summary>The year so far. It is made again with each row, so that what is refused is refused at its row.</summary>
    private sealed class Parts
    {
        private List<TeachingTerm> terms = [];
        private List<InsetDay> insetDays = [];
        private List<Closure> closures = [];
        private (string Name, LocalDate First, LocalDate Last)? days;

        public AcademicYear? Year { get; private set; }

        public void Add(CsvRow row)
        {
            var (kind, name) = (row.Text("kind"), row.Filled("name"));
            var (first, last) = (row.Date("first"), row.Date("last"));
            if ((kind == "year") != days is null)
            {
                throw row.Bad("kind", days is null ? "year in the first row" : "term, break, inset or closure; the year is given");
            }

            Refusals.At(row, "first", () => Take(row, kind, name, first, last));
        }

        private void Take(CsvRow row, string kind, string name, LocalDate first, LocalDate last)
        {
            var (taught, trained, shut) = (terms.ToList(), insetDays.ToList(), closures.ToList());
            switch (kind)
            {
                case "year":
                    days = (name, first, last);
                    return;
                case "term":
                    taught.Add(TeachingTerm.Of(name, first, last));
                    break;
                case "break":
                    var index = taught.FindIndex(term => term.Name == name);
                    taught[index >= 0 ? index : throw row.Bad("name", "the name of a term above")] =
                        taught[index].HalfTermBreak is null
                            ? taught[index].WithBreak(first, last)
                            : throw row.Bad("name", "one break for each term");
                    break;
                case "inset":
                    trained.Add(InsetDay.Of(first, first == last ? name : throw row.Bad("last", "the first day again; an INSET day is one day")));
                    break;
                case "closure":
                    shut.Add(Closure.Of(name, first, last));
                    break;
                default:
                    throw row.Bad("kind", "year, term, break, inset or closure");
            }

            if (taught.Count == 0)
            {
                throw row.Bad("kind", "a term before breaks, INSET days and closures");
            }

            var (yearName, yearFirst, yearLast) = days!.Value;
            Year = AcademicYear.Of(
                yearName, yearFirst, yearLast, taught.ToValueList(), trained.ToValueList(), shut.ToValueList());
            (terms, insetDays, closures) = (taught, trained, shut);
        }
    }
}
