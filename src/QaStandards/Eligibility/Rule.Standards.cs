using System;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Eligibility;

/// <content>The rule about standards.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Checks a set of standards of which every expected one must be there.</summary>
    internal sealed class Standards(Terms own, string of, StandardSet expected, Func<TFacts, StandardSet?> held)
        : Rule<TFacts>(own.Find(Verdict.Satisfied, new Measure.Every(of, expected.Count, expected.Count, [])))
    {
        private readonly Finding unknown = own.Unknown;

        public override Finding Find(TFacts facts) => held(facts) is not { } set ? unknown
            : set.Includes(expected) ? Met!
            : own.Find(Verdict.Breached, Lacking(set));

        private Measure.Every Lacking(StandardSet set)
        {
            var lacking = expected.Except(set);
            return new(
                of,
                expected.Count - lacking.Count,
                expected.Count,
                lacking.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToValueList());
        }
    }
}
