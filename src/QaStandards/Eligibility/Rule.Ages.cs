using System;

namespace QaStandards.Eligibility;

/// <content>The rule about a range of ages.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Checks from which age to which some people are, all or some of whom must be of a range of ages.</summary>
    internal sealed class Ages : Rule<TFacts>
    {
        /// <summary>How many ages the range may have for its findings to be made beforehand: at most five hundred or so.</summary>
        private const int Most = 32;

        private readonly Terms own;
        private readonly Func<TFacts, long?> youngest;
        private readonly Func<TFacts, long?> oldest;
        private readonly Measure.Ages range;
        private readonly Finding unknown;

        // What is found when everybody is of the range: a row for each age of the youngest, a column for each of the oldest.
        private readonly Finding?[] within;
        private readonly int ages;

        /// <param name="own">The terms.</param>
        /// <param name="youngest">Returns the lowest age.</param>
        /// <param name="oldest">Returns the highest age.</param>
        /// <param name="range">The measure of people who are of the whole range.</param>
        public Ages(Terms own, Func<TFacts, long?> youngest, Func<TFacts, long?> oldest, Measure.Ages range)
        {
            this.own = own;
            this.youngest = youngest;
            this.oldest = oldest;
            this.range = range;
            unknown = own.Unknown;
            ages = (ulong)(range.Greatest - range.Least) < Most ? (int)(range.Greatest - range.Least) + 1 : 0;
            within = new Finding?[ages * ages];
            for (var from = 0; from < ages; from++)
            {
                for (var to = from; to < ages; to++)
                {
                    within[(from * ages) + to] = Find(range.Least + from, range.Least + to);
                }
            }
        }

        public override Finding Find(TFacts facts)
        {
            if (youngest(facts) is not { } from || oldest(facts) is not { } to)
            {
                return unknown;
            }

            var row = (ulong)(from - range.Least);
            var column = (ulong)(to - range.Least);
            return (row < (ulong)ages && column < (ulong)ages ? within[((int)row * ages) + (int)column] : null) ?? Find(from, to);
        }

        private Finding Find(long from, long to)
        {
            var met = range.Whole ? from >= range.Least && to <= range.Greatest : to >= range.Least && from <= range.Greatest;
            return own.Find(met ? Verdict.Satisfied : Verdict.Breached, range with { From = from, To = to });
        }
    }
}
