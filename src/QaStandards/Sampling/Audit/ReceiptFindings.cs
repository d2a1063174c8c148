using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using static QaStandards.Sampling.DrawSpecification;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds whether a receipt says of the draw what was fixed before it and what came of it.</summary>
internal static class ReceiptFindings
{
    private const string NotKnown = "not known";

    public static Finding OnDeclaredSize(SampleReceipt? receipt, DrawTerms terms) =>
        Tell.Same(DeclaredSize, "declared size", Number(receipt?.DeclaredSize), Number(terms.DeclaredSize));

    /// <summary>Finds whether the size that was declared is at least what the first drawing row asks for.</summary>
    public static IEnumerable<Finding> OnDeclaredEnough<T>(AuditCase<T> audit, Derivation<T> derived)
        where T : class
    {
        if (audit.Terms.DeclaredSize is { } declared && derived.Draws.Count > 0)
        {
            yield return new(
                DeclaredSize,
                declared >= derived.Draws[0].AtLeast ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeast("random files declared before the draw", declared, derived.Draws[0].AtLeast));
        }
    }

    public static IEnumerable<Finding> Of<T>(AuditCase<T> audit, SampleReceipt? receipt, IReadOnlyList<SampleReceipt>? earlier)
        where T : class
    {
        var (design, terms) = (audit.Design, audit.Terms);
        yield return Lists(Strata, "risk bands", receipt?.RiskBands, Texts(terms.RiskBands));
        yield return Tell.Same(Strata, "selected", Number(receipt?.Selected), Number(audit.Claimed.All.Count));
        yield return Tell.Same(
            Strata, "selection digest", receipt?.SelectionDigest, ReceiptText.SelectionDigest(audit.Claimed.All));
        yield return Tell.Same(Coverage, "pacing", receipt?.Pacing, $"{terms.Pacing}");
        yield return Tell.Same(Coverage, "year digest", receipt?.YearDigest, audit.YearSoFar.Digest);
        yield return Tell.Same(
            DrawSpecification.Standards,
            "agreed standards",
            receipt?.AgreedStandards ?? NotKnown,
            terms.AgreedStandards?.ToString() ?? NotKnown,
            receipt is not null
            && string.Equals(receipt.AgreedStandards, terms.AgreedStandards?.ToString(), StringComparison.Ordinal));
        yield return Lists(DrawSpecification.Standards, "widenings", receipt?.Widenings, Texts(terms.Widenings));
        yield return Tell.Same(Receipt, "draw", receipt?.Draw, "qs-draw-1");
        yield return Tell.Same(Receipt, "coverage choice", receipt?.CoverageChoice, "qs-cover-1");
        yield return Tell.Same(Receipt, "policy", receipt?.Policy, $"{design.Policy}");
        yield return Lists(Receipt, "deviations", receipt?.Deviations, design.Deviations);
        yield return Tell.Same(Receipt, "previous receipt", receipt?.PreviousReceipt ?? "none", terms.PreviousReceipt ?? "none");
        if (receipt?.PreviousReceipt is { } before && earlier is { Count: > 0 })
        {
            yield return Tell.Stated(
                Receipt,
                "the receipt before is among the earlier ones, unaltered",
                earlier.Any(one => string.Equals(ReceiptText.Digest(one), before, StringComparison.Ordinal)));
        }
    }

    private static ValueList<string>? Texts<TItem>(ValueList<TItem>? items)
        where TItem : class => items?.Select(item => $"{item}").ToValueList();

    private static Finding Lists(Clause by, string of, ValueList<string>? claimed, ValueList<string>? derived) =>
        Tell.Same(by, of, Joined(claimed), Joined(derived), Equals(claimed, derived));

    private static string Joined(ValueList<string>? items) =>
        items is null ? NotKnown : items.Count == 0 ? "none" : string.Join("; ", items);

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
