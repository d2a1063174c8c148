using System;

namespace QaStandards.Eligibility;

/// <content>The rule about a count.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Checks a count that has a limit.</summary>
    internal sealed class Count : Rule<TFacts>
    {
        /// <summary>How far from its limit a count may lie for its finding to be made beforehand: most counts lie near.</summary>
        private const int Near = 4;

        private readonly Func<TFacts, long?> actual;
        private readonly Func<long, Finding> find;
        private readonly Finding unknown;
        private readonly Finding[] near;
        private readonly long first;

        public Count(Terms own, Func<TFacts, long?> actual, long limit, Func<long, Finding> find)
        {
            this.actual = actual;
            this.find = find;
            unknown = own.Unknown;
            first = limit is >= long.MinValue + Near and <= long.MaxValue - Near ? limit - Near : 0;
            near = new Finding[(2 * Near) + 1];
            for (var i = 0; i < near.Length; i++)
            {
                near[i] = find(first + i);
            }
        }

        public override Finding Find(TFacts facts) => actual(facts) is not { } count ? unknown
            : (ulong)(count - first) is var place && place < (ulong)near.Length ? near[(int)place]
            : find(count);
    }
}
