using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using static QaStandards.Sampling.DrawSpecification;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds whether the list is the frozen one, and whether every ticket is right.</summary>
internal static class ListFindings
{
    public static IEnumerable<Finding> Of<T>(AuditCase<T> audit, SampleReceipt? receipt)
        where T : class
    {
        var (list, claimed) = (audit.List, audit.Claimed);
        yield return Tell.Every(List, "files of the list well formed", list.Given, list.Malformed);
        yield return Tell.Every(List, "claimed files on the list", claimed.All.Count, claimed.Unknown);
        yield return Tell.Same(List, "event", receipt?.Event, audit.On.Name);
        yield return Tell.Same(List, "round", Number(receipt?.Round), Number(audit.On.Round));
        yield return Tell.Same(List, "on", receipt?.On, audit.On.On?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "");
        yield return Tell.Same(List, "files", Number(receipt?.Files), Number(list.Given));
        yield return Tell.Same(List, "cohort digest", receipt?.CohortDigest, list.Digest);
    }

    public static Finding OnTickets<T>(AuditCase<T> audit)
        where T : class => Tell.Every(
            DrawSpecification.Tickets,
            "claimed files with their own ticket",
            audit.Claimed.Found.Count,
            audit.Claimed.Found.Where(one => !audit.Tickets.IsOf(one.File, one.Claimed.Ticket)).Select(one => one.Claimed.Id));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "missing";
}
