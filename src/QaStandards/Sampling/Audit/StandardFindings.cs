using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds for the rows that speak about standards whether the claimed files have theirs.</summary>
internal sealed class StandardFindings<T>(AuditCase<T> audit)
    where T : class
{
    public Finding OnOwn(DesignRow<T>.Own row)
    {
        var (judgements, lacking) = (0L, new List<string>());
        var examined = 0L;
        foreach (var (claimed, file) in audit.Claimed.Found)
        {
            if (row.Standards(audit.List.Files[file]) is { IsEmpty: false } own)
            {
                var left = own.Except(audit.Numbers!.Read(claimed.Standards) ?? own.Framework.None);
                judgements += own.Count;
                examined += own.Count - left.Count;
                if (!left.IsEmpty)
                {
                    lacking.Add($"{claimed.Id} ({left})");
                }
            }
        }

        return judgements == 0
            ? Tell.Nothing(row.By, row.What)
            : new(
                row.By,
                lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(row.What, examined, judgements, lacking.ToValueList()));
    }

    public Finding OnAgreed(DesignRow<T>.Agreed row)
    {
        if (audit.Claimed.All.Count == 0)
        {
            return Tell.Nothing(row.By, "file selected");
        }

        if (audit.Terms.AgreedStandards is { } once && !row.InEveryFile)
        {
            var claimed = audit.Claimed.Found.Select(one => audit.Numbers!.Read(one.Claimed.Standards)).OfType<StandardSet>().ToList();
            var lacking = once.Where(number => !claimed.Exists(standards => standards.Contains(number)))
                .Select(number => number.ToString(CultureInfo.InvariantCulture)).ToValueList();
            return new(row.By, lacking.Count == 0 ? Verdict.Satisfied : Verdict.Open, new Measure.Every(
                $"{row.What} ({once}) in some claimed file", once.Count - lacking.Count, once.Count, lacking));
        }

        return audit.Terms.AgreedStandards is { } agreed
            ? Tell.Every(row.By, $"claimed files with {row.What} ({agreed})", audit.Claimed.Found.Count, audit.Claimed.Found
                .Where(one => audit.Numbers!.Read(one.Claimed.Standards)?.Includes(agreed) != true).Select(one => one.Claimed.Id))
            : Tell.Missing(row.By, row.What);
    }

    public Finding OnEvery(DesignRow<T>.EveryStandard row)
    {
        var framework = audit.Design.Framework!;
        var examined = audit.YearSoFar.Standards ?? framework.None;
        foreach (var (claimed, _) in audit.Claimed.Found)
        {
            examined = examined.Union(audit.Numbers!.Read(claimed.Standards) ?? framework.None);
        }

        return audit.OverTheYear(
            row.By,
            row.What,
            framework.Standards.Count,
            framework.All.Except(examined).Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }
}
