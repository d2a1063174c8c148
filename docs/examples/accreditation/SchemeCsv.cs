using System.Linq;
using QaStandards;
using QaStandards.Policies.IctMark.Principles;

/// <summary>Reads an assessor's memberships, and who helped which school.</summary>
internal static class SchemeCsv
{
    public static AssessorMembership Memberships(string path)
    {
        var validator = new AssessorMembershipValidator();
        var membership = new AssessorMembership { Assessor = KnownOfAssessor.Id, Periods = [] };
        CsvFile.Read(path, ["from", "to", "grade"], row =>
        {
            var period = new MembershipPeriod(row.Date("from"), row.DateOrNone("to"), row.Text("grade") switch
            {
                "full" => true,
                "other" => false,
                _ => throw row.Bad("grade", "full or other"),
            });

            // Periods that run backwards or overlap are named by the line that brings them in.
            var longer = membership with { Periods = [.. membership.Periods!, period] };
            membership = validator.Validate(longer).Errors.FirstOrDefault() is { } failure
                ? throw row.Bad("from", $"a period of its own: {failure.ErrorMessage}")
                : longer;
            return period;
        });
        return membership;
    }

    public static ValueList<SupportRecord> Support(string path) => CsvFile.Read(
        path,
        ["person", "school", "kind", "ended", "organisation"],
        row => new SupportRecord(
            row.Filled("person"),
            row.Filled("school"),
            SupportKind.TryParse(row.Text("kind"), out var kind)
                ? kind
                : throw row.Bad("kind", $"one of {string.Join(", ", SupportKind.All.Select(each => each.Value))}"),
            row.Text("ended") == "ongoing" ? Milestone.NotReached : row.DateOrNone("ended") is { } day ? Milestone.On(day) : null,
            row.Text("organisation") is { Length: > 0 } organisation ? organisation : null)).ToValueList();
}
