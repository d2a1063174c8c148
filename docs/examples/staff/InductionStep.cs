using System.Linq;
using NodaTime;
using QaStandards;
using QaStandards.Policies.AtpCpd.Induction;

namespace StaffCpd;

/// <summary>A step of a new starter's induction: the policies, the role's training set, or a part of a module.</summary>
internal sealed record InductionStep(string Name, LocalDate? On, LocalDate? Until)
{
    /// <summary>Reads a row; without a day the step is set and not done.</summary>
    public static InductionStep Of(CsvRow row) => new(
        row.Text("name") is var name && (name is "policies" or "role" || InductionPart.TryParse(name, out _))
            ? name
            : throw row.Bad("name", "policies, role or a part of induction: " + string.Join(", ", InductionPart.All.Select(part => part.Value))),
        row.DateOrNone("on"),
        row.DateOrNone("until"));

    /// <summary>Returns the record; null without a step, since then the person is no new starter.</summary>
    public static InductionRecord? RecordOf(string person, InductionStep[] steps, LocalDate asOf) => steps.Length == 0 ? null : new()
    {
        Person = person,
        PoliciesReviewed = steps.FirstOrDefault(step => step.Name == "policies")?.On is { } day ? Milestone.On(day) : Milestone.NotReached,
        IsSetByRole = steps.Any(step => step.Name == "role"),
        Set = [.. InductionPart.All.Where(part => steps.Any(step => step.Name == part.Value))],
        Done = [.. InductionPart.All.Where(part => steps.Any(step => step.Name == part.Value && step.On <= asOf))],
        Due = steps.Max(step => step.Until),
    };
}
