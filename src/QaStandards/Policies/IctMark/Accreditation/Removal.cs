using System;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What follows from a breach: the lead of the criteria, and "Activities unacceptable to Naace".</summary>
public static class Removal
{
    // The lead says that every breach ends in removal. The sentence that names a breach, and says that it may, holds over it.

    /// <summary>
    /// Decides what follows from a breach. The answer is a finding for Naace; nobody is removed until Naace acts.
    /// </summary>
    /// <param name="breach">The breach.</param>
    /// <param name="code">The code, of which a reading has every breach end in removal; the defaults when null.</param>
    /// <returns>The consequence with a finding about the breach, and one by the lead of the criteria.</returns>
    /// <exception cref="ArgumentException">The breach is null, or has no assessor or no kind.</exception>
    public static Decision<RemovalConsequence> Decide(Breach breach, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentException.ThrowIfNullOrWhiteSpace(breach.Assessor, nameof(breach));
        ArgumentNullException.ThrowIfNull(breach.Kind, nameof(breach));
        var choice = (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.RemovalForBreach);
        var consequence = Consequence(breach, choice);
        var found = new Finding(breach.Kind.By, Verdict.Breached, new Measure.Stated(breach.Kind.Value, true, false));
        return new(
            consequence,
            [
                (consequence == RemovalConsequence.None ? found.ExcusedBy(ContinuingRegistration2a)
                    : consequence == RemovalConsequence.Pending ? new(breach.Kind.By, Verdict.Open, found.Measure)
                    : found).For(breach.Assessor),
                Lead(consequence).For(breach.Assessor).Under(choice),
            ]);
    }

    private static RemovalConsequence Consequence(Breach breach, Choice choice) => breach switch
    {
        { Kind: var kind, Mitigation: { } outcome } when kind == BreachKind.EventMissed
            && outcome == MitigationOutcome.Accepted => RemovalConsequence.None,
        { Kind: var kind, Mitigation: { } outcome } when kind == BreachKind.EventMissed
            && outcome == MitigationOutcome.Pending => RemovalConsequence.Pending,
        _ => breach.Kind.IsDiscretionary && choice.IsDefault ? RemovalConsequence.Discretionary : RemovalConsequence.Mandatory,
    };

    private static Finding Lead(RemovalConsequence consequence) => new(
        Criteria1,
        consequence == RemovalConsequence.None ? Verdict.NotApplicable
            : consequence == RemovalConsequence.Mandatory ? Verdict.Breached
            : Verdict.Open,
        new Measure.OneOf(
            "consequence",
            consequence.Value,
            [RemovalConsequence.None.Value]));
}
