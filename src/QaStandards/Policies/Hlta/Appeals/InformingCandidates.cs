using System;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>"Informing candidates", HLTA Code of Practice, paragraph 98.</summary>
public static class InformingCandidates
{
    // 98. Sent when the candidate is first told about the own assessment; earlier is in order.

    /// <summary>Checks whether a candidate was sent the appeals procedure in time; the same day is in time.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="sent">When the procedure was sent.</param>
    /// <param name="firstTold">The day of the first individual information about the assessment, such as the visit letter.</param>
    /// <param name="toldOutcome">The day of the letter with the outcome.</param>
    /// <param name="code">The Code with its readings, of which one says which letter counts; the defaults when null.</param>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public static Finding Check(
        string candidate, Milestone? sent, LocalDate? firstTold, LocalDate? toldOutcome = null, HltaCode? code = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(candidate);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FirstInformation);
        return (choice.IsDefault
            ? Answer.NotAfter(C98b, "appeals procedure sent", sent, "first information about the assessment", firstTold)
            : Answer.NotAfter(C98b, "appeals procedure sent", sent, "letter with the outcome", toldOutcome)).For(candidate).Under(choice);
    }
}
