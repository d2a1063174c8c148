using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// Checks what a host did in moderation by predicates of its own, written from paragraphs 66 to 80 of the Code. None of the
/// rules that decide beforehand is used, so that a wrong rule is caught too. Together with <see cref="HltaSampleAudit"/>, which
/// checks the samples, it covers a moderation from the list to the confirmed outcome.
/// </summary>
public static class ModerationLogAudit
{
    private static readonly ReviewPeriodValidator Validator = new();

    /// <summary>Checks a log of moderation, of one month or of many.</summary>
    /// <param name="code">The code with the readings that were chosen.</param>
    /// <param name="log">The log, whole; entries of one day in their order. Whatever stands in it, the audit answers.</param>
    /// <param name="periods">The periods of peer review with their pairs; null when they are not at hand.</param>
    /// <returns>
    /// A finding for each thing that must hold, naming the files in which it does not; not applicable where the log has nothing
    /// of the kind. Feedback is owed once an event has closed.
    /// </returns>
    /// <exception cref="ArgumentNullException">The code, the log, an entry or a period is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">A period is not well formed.</exception>
    /// <example><code>
    /// var findings = ModerationLogAudit.Check(HltaCode.April2017, log, periods);
    /// Assert.False(findings.Deny, findings.ToString());
    /// // [HLTA 79(2)b] breached: 2 of 3 files on hold that were not confirmed before their review; lacking f02 because of f07
    /// </code></example>
    public static Findings Check(HltaCode code, IEnumerable<ModerationLogEntry> log, IEnumerable<ReviewPeriod>? periods = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(log);
        List<ModerationLogEntry> entries = [.. log];
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(log));
            if (entry is ModerationLogEntry.Submitted submitted)
            {
                ArgumentNullException.ThrowIfNull(submitted.Facts, nameof(log));
            }
        }

        var known = periods?.Select(period => Answer.Sound(period ?? throw new ArgumentNullException(nameof(periods)), Validator))
            .ToValueList();
        var ordered = new ModerationLog(entries);
        var samples = new ModerationLogSamples(code, ordered, known);
        var outcomes = new ModerationLogOutcomes(code, ordered);
        return
        [
            samples.Scrutinised(),
            samples.ByOthers(),
            outcomes.AnotherAssessor(),
            outcomes.Submitted(),
            outcomes.AfterClosing(),
            outcomes.Once(),
            outcomes.NotSuperseded(),
            outcomes.NotTheirOwn(),
            samples.Complete(),
            samples.LeftOut(),
            outcomes.SampledAgain(),
            samples.DrawnByThePair(),
            outcomes.NotDecided(),
            outcomes.Decided(),
            outcomes.TwoModerators(),
            outcomes.Flagged(),
            outcomes.NotConfirmedEarly(),
            outcomes.Feedback(),
            outcomes.Reasons(),
        ];
    }
}
