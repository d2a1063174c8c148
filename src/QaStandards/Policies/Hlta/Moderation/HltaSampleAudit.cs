using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// Checks a claimed moderation sample, and a year of them, against the raw lists by predicates of its own, written from
/// paragraphs 64(5), 75 to 77 and 84 to 86. Nothing of the planner or of its table is used, so that a wrong table is caught too.
/// </summary>
public static class HltaSampleAudit
{
    /// <summary>Checks a month's claimed sample.</summary>
    /// <param name="code">The code with the readings that were chosen.</param>
    /// <param name="on">The month's event and round.</param>
    /// <param name="files">The provider's files of the month, in any order.</param>
    /// <param name="claim">The claimed sample. Whatever stands in it, the audit answers.</param>
    /// <param name="yearSoFar">The ledger of the year before the event.</param>
    /// <param name="terms">The national standards, risk bands and whatever else was fixed before the draw.</param>
    /// <param name="earlier">The receipts of the provider's earlier draws; null when they are not at hand.</param>
    /// <returns>
    /// The findings of <see cref="SampleAudit"/> by the audit's own table; then that every file left out may be left out (75),
    /// and that the sample holds enough of the cases judged met (75(6)).
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An argument but the last two is null, an earlier receipt is null, or the terms or the year do not go with the Code.
    /// </exception>
    public static Findings Check(
        HltaCode code,
        SamplingEvent on,
        IEnumerable<CandidateFile> files,
        SampleClaim claim,
        YearCoverage yearSoFar,
        DrawTerms? terms = null,
        IEnumerable<SampleReceipt>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(claim);
        var table = new HltaSampleAuditTable(code);
        var list = files as CandidateFile[] ?? [.. files];
        var findings = SampleAudit.Check(table.Design(), on, list, claim, yearSoFar, terms, earlier);
        var ids = ((IEnumerable<ClaimedFile?>?)claim.Files ?? []).Select(file => file?.Id).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return [.. findings, .. OnList(code, table, list, ids)];
    }

    /// <summary>
    /// Checks what a year of samples has to come to: every assessor and provider, every standard, and a ledger that tells the
    /// truth.
    /// </summary>
    /// <param name="code">The code with the readings that were chosen.</param>
    /// <param name="months">The months' lists and claims, in order.</param>
    /// <param name="eventsLeft">How many events of the year are left; what is lacking is Open until there is none.</param>
    /// <exception cref="ArgumentException">
    /// An argument or a month is null, there is no month, or the number is negative.
    /// </exception>
    public static Findings CheckYear(HltaCode code, IEnumerable<HltaSampleAuditMonth> months, int eventsLeft = 0)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(months);
        ArgumentOutOfRangeException.ThrowIfNegative(eventsLeft);
        var list = months.ToList();
        foreach (var month in list)
        {
            ArgumentNullException.ThrowIfNull(month, nameof(months));
        }

        return list.Count > 0
            ? new HltaSampleAuditYear(code, list, eventsLeft).Findings()
            : throw new ArgumentException("A year is audited from its first month on; give at least one month.", nameof(months));
    }

    private static Finding[] OnList(
        HltaCode code, HltaSampleAuditTable table, CandidateFile[] files, HashSet<string> sampled)
    {
        var (left, wrongly, met, taken) = (0, new List<string>(), 0, 0);
        foreach (var file in files)
        {
            if (file is null || !HltaSampleAuditTable.IsWellFormed(file))
            {
                continue;
            }

            var (isSampled, isMandatory) = (sampled.Contains(file.Id), table.IsMandatory(file));
            if (!isSampled)
            {
                left++;
                if (isMandatory)
                {
                    wrongly.Add(file.Id);
                }
            }

            if (HltaSampleAuditTable.IsJudgedMet(file) && !(table.IsOfTheRest && isMandatory))
            {
                met++;
                taken += isSampled ? 1 : 0;
            }
        }

        return [LeftOut(left, wrongly.ToValueList()), FivePerCent(code, met, taken)];
    }

    // Whoever is not sampled is met at the first attempt and raises no question.
    private static Finding LeftOut(int left, ValueList<string> wrongly) => left == 0
        ? new(C75, Verdict.NotApplicable, new Measure.Nothing("file left out of the sample"))
        : new(
            C75,
            wrongly.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every("files left out that no bullet takes", left - wrongly.Count, left, wrongly));

    // The part is counted in whole files, rounded up: five of a hundred, or the host's larger part.
    private static Finding FivePerCent(HltaCode code, int met, int taken)
    {
        var (part, whole) = (code.MetFraction.Numerator, code.MetFraction.Denominator);
        var asked = Math.Max(((met * 5L) + 99) / 100, (long)((((Int128)met * part) + whole - 1) / whole));
        return met == 0
            ? new(C75_6, Verdict.NotApplicable, new Measure.Nothing("file judged met"))
            : new(
                C75_6,
                taken >= asked ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeast("files judged met in the sample", taken, asked));
    }
}
