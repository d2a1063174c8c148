using System;

namespace QaStandards.Eligibility;

/// <content>The rule of any other kind.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Any check, as a function.</summary>
    internal sealed class Other(Func<TFacts, Finding> find, Finding? met = null) : Rule<TFacts>(met)
    {
        public override Finding Find(TFacts facts) => find(facts);
    }
}
