using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Standards;

/// <summary>Reads a folder of months: their files, their seeds, and the national standards where they are known.</summary>
internal static class YearFolder
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    /// <summary>Returns the months in order. Everything is read before anything is planned.</summary>
    public static List<ListedMonth> Read(string folder, string seed)
    {
        if (!Directory.Exists(folder))
        {
            throw new BadInputException(
                $"--year: '{Shown.Of(folder, 200)}' is not a folder; expected one with a file YYYY-MM.csv for each month");
        }

        var paths = MonthsOf(folder);
        if (paths.Count == 0)
        {
            throw new BadInputException($"--year: '{Shown.Of(folder, 200)}' has no months; expected files such as 2017-11.csv");
        }

        // The text is a seed of its own, so that nobody plans a year with the empty one.
        Options.SeedOf(seed);
        var national = NationalStandards(Path.Combine(folder, "national-standards.csv"));
        return
        [
            .. paths.Select(month =>
            {
                var name = MonthPattern.Format(month.Key);
                var ownSeed = Options.SeedOf($"{seed}-{name}");
                return new ListedMonth(name, month.Key, ownSeed, CandidateCsv.Read(month.Value), national.GetValueOrDefault(name));
            }),
        ];
    }

    /// <summary>Returns the name of the programme year of a month, such as <c>2017-18</c>.</summary>
    public static string YearOf(HltaCode code, YearMonth month)
    {
        var day = month.OnDayOfMonth(1);
        var (start, end) = (code.YearStart(day), code.YearEnd(day));
        return start.Year == end.Year ? YearPattern(start) : $"{YearPattern(start)}-{YearPattern(end)[2..]}";
    }

    /// <summary>Returns how many months of the programme year come after a month.</summary>
    public static int EventsLeft(HltaCode code, YearMonth month)
    {
        var end = code.YearEnd(month.OnDayOfMonth(1));
        return ((end.Year - month.Year) * 12) + end.Month - month.Month;
    }

    private static SortedDictionary<YearMonth, string> MonthsOf(string folder)
    {
        var months = new SortedDictionary<YearMonth, string>();
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                if (MonthPattern.Parse(name) is { Success: true } month)
                {
                    months.Add(month.Value, path);
                }
                else if (name.Length > 0 && name.All(character => char.IsAsciiDigit(character) || character == '-'))
                {
                    throw new BadInputException(
                        $"--year: the file '{Shown.Of(name)}.csv' is no month; expected a name such as 2017-11.csv");
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                $"--year: '{Shown.Of(folder, 200)}' cannot be read ({problem.Message}); expected a folder of months");
        }

        return months;
    }

    private static string YearPattern(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("uuuu").Format(day);

    private static Dictionary<string, StandardSet> NationalStandards(string path)
    {
        var national = new Dictionary<string, StandardSet>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            CsvFile.Read(path, ["month", "standards"], row =>
            {
                if (!MonthPattern.Parse(row.Text("month")).Success)
                {
                    throw row.Bad("month", "a month such as 2017-11");
                }

                if (!HltaStandards.Framework.TryParse(row.Text("standards"), out var standards) || standards!.IsEmpty)
                {
                    throw row.Bad("standards", "numbers of standards from 1 to 33, separated by spaces");
                }

                return national.TryAdd(row.Text("month"), standards) ? row.Line : throw row.Bad("month", "each month once");
            });
        }

        return national;
    }
}

/// <summary>A month as its folder lists it.</summary>
internal sealed record ListedMonth(string Name, YearMonth Month, Seed Seed, List<CandidateFile> Files, StandardSet? National);
