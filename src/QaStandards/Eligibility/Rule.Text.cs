using System;
using System.Linq;

namespace QaStandards.Eligibility;

/// <content>The rule about a text.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Checks a text that must be one of several.</summary>
    internal sealed class Text(Terms own, string of, Func<TFacts, string?> actual, ValueList<string> allowed) : Rule<TFacts>
    {
        private readonly string[] texts = [.. allowed];
        private readonly Finding[] met = [.. allowed.Select(text => own.Find(Verdict.Satisfied, new Measure.OneOf(of, text, allowed)))];
        private readonly Finding unknown = own.Unknown;

        public override Finding Find(TFacts facts)
        {
            if (actual(facts) is not { } text)
            {
                return unknown;
            }

            for (var place = 0; place < texts.Length; place++)
            {
                if (string.Equals(texts[place], text, StringComparison.Ordinal))
                {
                    return met[place];
                }
            }

            return own.Find(Verdict.Breached, new Measure.OneOf(of, text, allowed));
        }
    }
}
