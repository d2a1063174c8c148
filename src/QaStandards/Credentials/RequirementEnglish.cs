using System.Linq;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>The words in which requirements and standings are told.</summary>
internal static class RequirementEnglish
{
    public static string Needed(Requirement asked) =>
        asked.Mode.Says + (asked.Least is null ? "" : $" at {asked.Least.Says} or above") + (asked.MustBeRelevant ? ", and relevant" : "");

    public static string Standing(Qualification held, QualificationStanding standing, LocalDate asOf)
    {
        var level = held.Level is null ? "" : $" at {held.Level.Says}{(held.Scale == LevelScale.Regulated ? "" : $" of the {held.Scale.Value}'s scale")}";
        return standing == QualificationStanding.Achieved
            ? "held" + level
            : "worked towards" + level + (held.IsStaleOn(asOf) ? $", planned to end on {English.Day(held.PlannedEnd!.Value)}" : "");
    }

    public static string Remedy(Requirement asked)
    {
        var at = asked.Least is null ? asked.Subject : $"{asked.Subject} at {asked.Least.Says} or above";
        return asked.Mode.Name switch
        {
            nameof(RequirementMode.Hold) => $"achieve {at}",
            nameof(RequirementMode.HoldOrWorkTowards) => $"achieve {at}, or enrol on it",
            nameof(RequirementMode.Take) => $"take {at}",
            nameof(RequirementMode.Attend) => $"attend {at}",
            nameof(RequirementMode.Sit) => $"sit {at}",
            nameof(RequirementMode.Belong) => $"join a {asked.Subject}: {string.Join(", ", asked.Bodies)}",
            nameof(RequirementMode.AnyOf) => string.Join("; or ", asked.Parts.Select(Remedy)),
            _ => string.Join("; and ", asked.Parts.Select(Remedy)),
        };
    }
}
