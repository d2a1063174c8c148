using System;

namespace QaStandards.Eligibility;

/// <content>The rule about a fact that is so or not.</content>
internal abstract partial class Rule<TFacts>
{
    /// <summary>Checks a fact that is so or not.</summary>
    internal sealed class Fact : Rule<TFacts>
    {
        private readonly Func<TFacts, bool?> holds;
        private readonly Finding met;
        private readonly Finding unmet;
        private readonly Finding unknown;

        public Fact(Terms own, Func<TFacts, bool?> holds, bool mustBe)
            : base(own.Find(Verdict.Satisfied, new Measure.Stated(own.Name, mustBe, mustBe)))
        {
            this.holds = holds;
            MustBe = mustBe;
            met = Met!;
            unmet = own.Find(Verdict.Breached, new Measure.Stated(own.Name, !mustBe, mustBe));
            unknown = own.Unknown;
        }

        /// <summary>Gets which way the clause wants the fact.</summary>
        public bool MustBe { get; }

        public override Finding Find(TFacts facts) => holds(facts) is not { } answer ? unknown : answer == MustBe ? met : unmet;

        /// <summary>Returns the same check of facts of which these are a part, which is not known when the part is not.</summary>
        public Rule<TWhole>.Fact Within<TWhole>(Terms own, Func<TWhole, TFacts?> part)
            where TWhole : notnull => new(own, whole => part(whole) is { } facts ? holds(facts) : null, MustBe);
    }
}
