namespace QaStandards.Eligibility;

/// <summary>How one criterion checks facts. The findings that it gives most often are made beforehand, and only once.</summary>
/// <remarks>A closed set of kinds and no interface: the one call for each criterion and each person is then a short one.</remarks>
internal abstract partial class Rule<TFacts>
    where TFacts : notnull
{
    private Rule(Finding? met = null) => Met = met;

    /// <summary>Gets the finding of a positive answer, when that is the same for all facts.</summary>
    public Finding? Met { get; }

    /// <summary>Returns what is found about facts.</summary>
    public abstract Finding Find(TFacts facts);
}
