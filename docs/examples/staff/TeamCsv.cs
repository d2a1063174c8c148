using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Roles;

namespace StaffCpd;

/// <summary>Reads a team: one row for each role, qualification, training, membership, test and piece of CPD of a person, and of an induction.</summary>
internal static class TeamCsv
{
    private const decimal HoursOfADay = 24;

    private static readonly string[] Columns = ["person", "kind", "name", "level", "on", "until", "hours", "certificate"];

    private static readonly CredentialFileValidator Validator = new();

    /// <summary>Returns the people in the order of their ids; everybody has at least one role, and a new starter rows of an induction.</summary>
    public static IReadOnlyList<TrainingFile> Read(string path, LocalDate asOf)
    {
        var certificates = new Dictionary<string, long>(StringComparer.Ordinal);
        var people = new SortedDictionary<string, (long Line, List<object> Entries)>(StringComparer.Ordinal);
        CsvFile.Read(path, Columns, row =>
        {
            var id = row.Filled("person");
            people.TryAdd(id, (row.Line, []));
            people[id].Entries.Add(Fitting(id, Entry(row, certificates), people[id].Entries, row));
            return id;
        });
        return [.. people.Select(person => Made(
            person.Key,
            person.Value.Entries,
            asOf,
            FormattableString.Invariant($"{Path.GetFileName(path)}, line {person.Value.Line}")))];
    }

    // What does not go with the person's rows above is named by the line that brings it in.
    private static object Fitting(string id, object entry, List<object> above, CsvRow row)
    {
        if ((entry is TaughtArea && above.Contains(entry)) || (entry is InductionStep step && above.OfType<InductionStep>().Any(other => other.Name == step.Name)))
        {
            throw row.Bad("name", "what is not in the rows above");
        }

        var left = HoursOfADay - above.OfType<CpdEntry>().Where(cpd => cpd.On == (entry as CpdEntry)?.On).Sum(cpd => cpd.Time.Amount);
        return entry is CpdEntry { Time.Amount: var hours } && hours > left
            ? throw row.Bad("hours", FormattableString.Invariant($"at most {left} hours more for {row.Text("on")}, since a day has 24"))
            : Validator.Validate(FileOf(id, [.. above, entry])).Errors.FirstOrDefault() is { } failure
                ? throw row.Bad("name", "what goes with the rows above: " + failure.ErrorMessage)
                : entry;
    }

    private static object Entry(CsvRow row, Dictionary<string, long> certificates) => row.Text("kind") switch
    {
        "role" => (Role: StaffRole.TryParse(row.Text("name"), out var role)
            ? role
            : throw row.Bad("name", "a role: " + string.Join(", ", StaffRole.All.Select(each => each.Value))), Start: row.DateOrNone("on")),
        "qualification" => new Qualification
        {
            Subject = row.Filled("name"),
            Level = Level(row),
            AchievedOn = row.Date("on"),
            Certificate = Certificate(row, certificates),
        },
        "enrolled" => new Qualification
        {
            Subject = row.Filled("name"),
            Level = Level(row),
            EnrolledOn = row.Date("on"),
            PlannedEnd = Until(row),
        },
        "training" => new Attendance { Subject = row.Filled("name"), On = row.Date("on"), IsRelevant = Relevance(row) },
        "sitting" => new Sitting
        {
            Subject = row.Filled("name"),
            Level = Level(row) ?? throw row.Bad("level", Levels),
            On = row.Date("on"),
        },
        "membership" => new Membership
        {
            Body = row.Filled("name"),
            Grade = MembershipGrade.TryParse(row.Text("level"), out var grade)
                ? grade
                : throw row.Bad("level", "a grade: " + string.Join(", ", MembershipGrade.All.Select(each => each.Value))),
            From = row.Date("on"),
            To = Until(row),
        },
        "cpd" => new CpdEntry
        {
            What = row.Filled("name"),
            On = row.Date("on"),
            Time = Hours(row),
            IsForSector = Purposes(row).Contains("sector"),
            IsRequired = Purposes(row).Contains("role"),
        },
        "area" => new TaughtArea
        {
            Area = row.Filled("name"),
            Level = Level(row) ?? throw row.Bad("level", Levels),
            AwardingBody = AwardingBodyRule.None,
        },
        "induction" => InductionStep.Of(row),
        _ => throw row.Bad("kind", "role, qualification, enrolled, training, sitting, membership, cpd, area or induction"),
    };

    private static bool? Relevance(CsvRow row) => row.Text("level") switch
    {
        "relevant" => true,
        "not-relevant" => false,
        "" => null,
        _ => throw row.Bad("level", "relevant, not-relevant or nothing"),
    };

    // What CPD serves: the sector, what the role requires, both or neither.
    private static string[] Purposes(CsvRow row)
    {
        var purposes = row.Text("level").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return purposes.All(purpose => purpose is "sector" or "role") ? purposes : throw row.Bad("level", "sector, role, both or nothing");
    }

    private static string Levels => "a level: " + string.Join(", ", QualificationLevel.All.Select(each => each.Value));

    private static QualificationLevel? Level(CsvRow row) => row.Text("level").Length == 0 ? null
        : QualificationLevel.TryParse(row.Text("level"), out var level) ? level
        : throw row.Bad("level", Levels);

    private static LocalDate? Until(CsvRow row) => row.DateOrNone("until") is { } until && until < row.Date("on")
        ? throw row.Bad("until", $"a day that is not before {row.Text("on")}")
        : row.DateOrNone("until");

    private static CpdTime Hours(CsvRow row) =>
        decimal.TryParse(row.Text("hours"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= HoursOfADay
            ? CpdTime.OfHours(hours)
            : throw row.Bad("hours", "a number of hours over 0 and at most 24");

    private static string? Certificate(CsvRow row, Dictionary<string, long> certificates)
    {
        var number = row.Text("certificate");
        return number.Length == 0 ? null
            : certificates.TryAdd(number, row.Line) ? number
            : throw row.Bad("certificate", FormattableString.Invariant($"another number than that of line {certificates[number]}"));
    }

    private static TrainingFile Made(string id, List<object> entries, LocalDate asOf, string place)
    {
        var roles = entries.OfType<(StaffRole Role, LocalDate? Start)>().ToList();
        return roles.Count == 0
            ? throw new BadInputException($"{place}: {Shown.Of(id)} has no row of the kind role; expected one")
            : new()
            {
                Member = new() { Id = id, Roles = [.. roles.Select(role => role.Role)], StartedOn = roles.Min(role => role.Start) },
                Credentials = FileOf(id, entries),
                Areas = [.. entries.OfType<TaughtArea>()],
                Ledger = CpdLedger.Of(AnnualCpd.HoursPerDay, entries.OfType<CpdEntry>()),
                Induction = InductionStep.RecordOf(id, [.. entries.OfType<InductionStep>()], asOf),
            };
    }

    private static CredentialFile FileOf(string id, IReadOnlyList<object> entries) => new()
    {
        Person = id,
        Qualifications = [.. entries.OfType<Qualification>()],
        Attendances = [.. entries.OfType<Attendance>()],
        Memberships = [.. entries.OfType<Membership>()],
        Sittings = [.. entries.OfType<Sitting>()],
    };
}
