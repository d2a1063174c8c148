using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.Policies.AtpCpd.Induction.InductionPart;

namespace QaStandards.Policies.AtpCpd.Induction;

/// <summary>The mandatory training of new starters: "Induction", paragraph 3 and its five modules.</summary>
public static class InductionModules
{
    /// <summary>Checks a new starter's induction. A module is done only when every part of it is.</summary>
    /// <param name="record">How far it is.</param>
    /// <param name="asOf">The day for which the question is asked; what is not done is open until the last day, if there is one.</param>
    /// <returns>Findings about the policies, the training set, and each of the five modules.</returns>
    /// <exception cref="ArgumentException">The record or a part is null, or the person is empty.</exception>
    public static Findings Check(InductionRecord record, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrWhiteSpace(record.Person, nameof(record));
        foreach (var part in (record.Set ?? []).Concat(record.Done ?? []))
        {
            ArgumentNullException.ThrowIfNull(part, nameof(record));
        }

        Finding[] all =
        [
            Reviewed(record, asOf),
            Answer.Stated(Induction3b, "training set by role", record.IsSetByRole),
            Set(record),
            Module(Induction_1, record, asOf, Safeguarding, Fgm),
            Module(Induction_2, record, asOf, Prevent, Channel),
            Module(Induction_3, record, asOf, HealthAndSafety),
            Module(Induction_4, record, asOf, Equality),
            Module(Induction_5, record, asOf, Portfolio),
        ];
        return Findings.Of(all.Select(finding => finding.For(record.Person)));
    }

    /// <summary>Returns the day on which the modules were completed, that of the latest part; null while a part is not done.</summary>
    /// <param name="doneOn">The day on which each part was done; parts that are not done have none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="doneOn"/> is null.</exception>
    /// <example><code>
    /// InductionModules.CompletedOn(InductionPart.All.ToDictionary(part => part, _ => new LocalDate(2025, 3, 20))); // 20 March 2025
    /// </code></example>
    public static LocalDate? CompletedOn(IReadOnlyDictionary<InductionPart, LocalDate> doneOn)
    {
        ArgumentNullException.ThrowIfNull(doneOn);
        return All.All(doneOn.ContainsKey) ? All.Max(part => doneOn[part]) : null;
    }

    private static Finding Reviewed(InductionRecord record, LocalDate asOf)
    {
        const string What = "policies and procedures gone through";
        return record.PoliciesReviewed is not { } reviewed ? Answer.Unknown(Induction3a, $"the day of: {What}")
            : record.Due is { } due ? Answer.DoneBy(Induction3a, What, reviewed, "the end of induction", due, asOf)
            : new(
                Induction3a,
                reviewed.Day <= asOf ? Verdict.Satisfied : Verdict.Open,
                new Measure.Stated(What, reviewed.Day <= asOf, Expected: true));
    }

    private static Finding Set(InductionRecord record) => record.Set is { } set
        ? Answer.Every(Induction3c, "parts of the five modules set", [.. All.Select(part => (part.Value, (bool?)set.Contains(part)))])
        : Answer.Unknown(Induction3c, "the modules set");

    private static Finding Module(Clause by, InductionRecord record, LocalDate asOf, params ReadOnlySpan<InductionPart> parts)
    {
        if (record.Done is not { } done)
        {
            return Answer.Unknown(by, "the modules done");
        }

        var needed = parts.ToArray();
        var lacking = needed.Where(part => !done.Contains(part)).Select(part => part.Value).ToValueList();
        return new(
            by,
            lacking.Count == 0 ? Verdict.Satisfied : record.Due < asOf ? Verdict.Breached : Verdict.Open,
            new Measure.Every("parts of the module", needed.Length - lacking.Count, needed.Length, lacking));
    }
}
