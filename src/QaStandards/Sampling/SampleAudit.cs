using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling.Audit;

namespace QaStandards.Sampling;

/// <summary>
/// Checks a claimed sample against the raw list, without planning: a second implementation of the draw, from its specification,
/// for whoever did not make the plan. It is what a host's own tests call.
/// </summary>
/// <remarks>
/// Nothing of the planner is used: list digest, tickets, sizes, strata, coverage, standards and receipt are derived again in
/// another way. What the audit cannot see is that the list was frozen before the seed was known, or that its facts are true.
/// </remarks>
public static class SampleAudit
{
    /// <summary>Returns a finding for every rule: the rows of the design, and the rules of the draw itself.</summary>
    /// <param name="design">The design by which the sample was planned.</param>
    /// <param name="on">The event and round.</param>
    /// <param name="files">The files of the list, in any order: the host's own, not the planner's.</param>
    /// <param name="claim">The claimed sample. Whatever stands in it, the audit answers.</param>
    /// <param name="yearSoFar">The ledger of the year before the event.</param>
    /// <param name="terms">What else was fixed before the draw; null for nothing.</param>
    /// <param name="earlier">
    /// The receipts of the earlier draws of the same series, for a seed that decides twice; null when they are not at hand, and
    /// then that finding is Undetermined. This draw's own receipts, such as the one before a widening, may be among them.
    /// </param>
    /// <returns>
    /// The findings: first the rules of the draw on list, seed and tickets, then the rows in the policy's order, then the other
    /// rules of the draw. A breach names the files concerned.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An argument but the last two is null, an earlier receipt is null, or the terms or the year do not go with the design.
    /// </exception>
    /// <example>
    /// <code>
    /// var findings = SampleAudit.Check(design, november, files, SampleClaim.Of(plan), year, terms);
    /// // findings.Deny is false when the plan keeps every rule
    /// </code>
    /// </example>
    public static Findings Check<T>(
        SamplingDesign<T> design,
        SamplingEvent on,
        IEnumerable<T> files,
        SampleClaim claim,
        YearCoverage yearSoFar,
        DrawTerms? terms = null,
        IEnumerable<SampleReceipt>? earlier = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(yearSoFar);
        terms ??= DrawTerms.None;
        DrawTerms.Check(terms, design);
        yearSoFar.Check(design);
        var receipts = earlier?.ToList();
        foreach (var receipt in receipts ?? [])
        {
            ArgumentNullException.ThrowIfNull(receipt, nameof(earlier));
        }

        return Check(design, on, ListReader<T>.Read(design, on, files), claim, yearSoFar, terms, receipts);
    }

    private static Findings Check<T>(
        SamplingDesign<T> design,
        SamplingEvent on,
        AuditedList<T> list,
        SampleClaim claim,
        YearCoverage yearSoFar,
        DrawTerms terms,
        List<SampleReceipt>? earlier)
        where T : class
    {
        var receipt = (SampleReceipt?)claim.Receipt;
        using var tickets = new AuditedTickets(SeedFindings.Valid(receipt?.Seed), list.Ids);
        var audit = new AuditCase<T>
        {
            Design = design,
            On = on,
            List = list,
            Tickets = tickets,
            Claimed = new((ValueList<ClaimedFile>?)claim.Files ?? [], list.Ids),
            YearSoFar = yearSoFar,
            Terms = terms,
            Numbers = design.Framework is { } framework ? new(framework) : null,
        };
        var derived = new Derivation<T>(audit);
        var sample = new SampleFindings<T>(audit, derived);
        return
        [
            .. ListFindings.Of(audit, receipt),
            SeedFindings.OnSeed(receipt?.Seed, list.Digest),
            SeedFindings.OnOneSeed(receipt, earlier),
            ListFindings.OnTickets(audit),
            ReceiptFindings.OnDeclaredSize(receipt, terms),
            .. ReceiptFindings.OnDeclaredEnough(audit, derived),
            .. new RowFindings<T>(audit, derived).All(),
            .. sample.OnDraw(receipt),
            .. sample.OnStrata(),
            .. CoverageFindings.Of(audit, derived.Coverage),
            sample.OnStandards(),
            .. ReceiptFindings.Of(audit, receipt, earlier),
        ];
    }
}
