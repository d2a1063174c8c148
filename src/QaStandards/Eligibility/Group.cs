using System;
using System.Linq;

namespace QaStandards.Eligibility;

/// <summary>Joins the answers of a group into one finding, with three-valued logic.</summary>
internal static class Group
{
    public static Finding AnyOf(Terms own, ValueList<Part> parts)
    {
        var offered = parts.Where(p => p.Applies).ToValueList();
        if (offered.Count == 0)
        {
            return own.Find(Verdict.NotApplicable, new Measure.Nothing($"alternative of {own.Name} that applies"));
        }

        var met = offered.Where(p => p.IsMet).Select(p => p.Name).ToValueList();
        if (met.Count == 0 && !offered.All(p => p.IsBreached))
        {
            return Unknown(own, offered);
        }

        return own.Find(
            met.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.AnyOf(met, offered.Select(p => p.Name).ToValueList()),
            Remedies(offered, "; or "));
    }

    public static Finding AllOf(Terms own, ValueList<Part> parts)
    {
        var breached = parts.Where(p => p.IsBreached).ToValueList();
        if (breached.Count == 0 && parts.Any(p => p.Applies && !p.IsMet))
        {
            return Unknown(own, parts);
        }

        // Parts whose facts are missing are lacking too: they are not there yet.
        var lacking = parts.Where(p => p.Applies && !p.IsMet).Select(p => p.Name).ToValueList();
        var applying = parts.Count(p => p.Applies);
        return own.Find(
            breached.Count > 0 ? Verdict.Breached : Verdict.Satisfied,
            new Measure.Every(own.Name, applying - lacking.Count, applying, lacking),
            Remedies(breached, "; and "));
    }

    private static Finding Unknown(Terms own, ValueList<Part> parts) => own.Find(
        Verdict.Undetermined,
        new Measure.Missing(parts
            .Where(p => p.Applies && !p.IsMet && !p.IsBreached)
            .SelectMany(p => p.Finding.Measure is Measure.Missing missing ? missing.Facts : [p.Name])
            .Distinct(StringComparer.Ordinal)
            .ToValueList()));

    private static string Remedies(ValueList<Part> parts, string between) =>
        string.Join(between, parts.Select(p => p.Finding.Remedy).Where(r => r is not null).Distinct(StringComparer.Ordinal));
}
