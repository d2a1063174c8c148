using System.Linq;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>How a requirement to sit a test again and again is checked: the next is due from the latest one.</summary>
internal static class SittingCheck
{
    public static RequirementCheck.Outcome Of(Requirement asked, CredentialFile file, LocalDate asOf)
    {
        if (file.Sittings is not { } known)
        {
            return RequirementCheck.Unknown("tests sat");
        }

        var what = $"{asked.Name} sat";
        var days = known.Where(sitting => sitting.Subject == asked.Subject && sitting.Level.IsAtLeast(asked.Least!))
            .Select(sitting => sitting.On).Order().ToList();
        var last = days.FindLastIndex(day => day <= asOf);
        return last >= 0
            ? RequirementCheck.Lasting(asked, what, days[last], new Measure.Nothing(what), asOf)
            : days.Count > 0 && file.FirstDue is null
                ? new(
                    RequirementStatus.InProgress,
                    new Measure.Credential(asked.Subject, $"booked for {English.Day(days[0])}", RequirementEnglish.Needed(asked)),
                    days[0])
                : Never(what, file.FirstDue, asOf);
    }

    private static RequirementCheck.Outcome Never(string what, LocalDate? firstDue, LocalDate asOf) => firstDue is { } due
        ? new(asOf <= due ? RequirementStatus.Outstanding : RequirementStatus.Overdue, new Measure.DoneBy(what, null, due, asOf), due)
        : new(RequirementStatus.Outstanding, new Measure.Missing($"the last day for the first time of: {what}"));
}
