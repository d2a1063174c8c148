using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>What is wrong with the periods of memberships. Periods of one body may touch and may not overlap.</summary>
internal static class MembershipFaults
{
    public static IEnumerable<(string Code, string Message)> Of(IEnumerable<Membership> memberships)
    {
        var all = memberships.ToList();
        foreach (var held in all.Where(held => string.IsNullOrWhiteSpace(held.Body)))
        {
            yield return ("QA1109", $"a membership from {English.Day(held.From)} is of nothing; give the body.");
        }

        foreach (var held in all.Where(held => held.To < held.From))
        {
            yield return (
                "QA1110",
                $"{held} ends on {English.Day(held.To!.Value)}, before it begins on {English.Day(held.From)}; correct one of them.");
        }

        foreach (var body in all.Where(held => !(held.To < held.From)).GroupBy(held => held.Body, StringComparer.Ordinal))
        {
            var periods = body.OrderBy(held => held.From).ToList();
            for (var i = 1; i < periods.Count; i++)
            {
                if (periods[..i].MaxBy(held => held.To ?? LocalDate.MaxIsoValue) is var earlier && !(earlier!.To < periods[i].From))
                {
                    yield return (
                        "QA1111",
                        $"{periods[i]} from {English.Day(periods[i].From)} overlaps {earlier} from {English.Day(earlier.From)}; "
                        + "end the earlier one the day before.");
                }
            }
        }
    }
}
