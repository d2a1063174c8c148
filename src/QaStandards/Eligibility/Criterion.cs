using System;

namespace QaStandards.Eligibility;

/// <summary>
/// One condition that facts must meet: the clause that asks for it, the fact it reads, a test that may answer "not known",
/// and what would turn a negative answer.
/// </summary>
/// <remarks>
/// A criterion is immutable and does not remember facts. Its test must be pure: the same facts, the same answer.
/// In C# a comparison with null is false, so <c>f => f.Age &lt; 16</c> would turn an age that is not known into "no"; write
/// <c>f => f.Age is { } age ? age &lt; 16 : null</c>, or use a kind that takes the number, such as <c>AtMost</c>. What a
/// breach does to the outcome follows the force of the clause, unless <see cref="With(Effect)"/> says otherwise.
/// Two criteria are equal only when they are the same object, because functions cannot be compared.
/// </remarks>
/// <typeparam name="TFacts">The caller's own record of facts.</typeparam>
/// <example><code>
/// Criterion&lt;Reader&gt; address = new(Rule_2, "an address is proved", r => r.AddressProved, "show a letter with the address");
/// </code></example>
public sealed partial class Criterion<TFacts>
    where TFacts : notnull
{
    private readonly Terms terms;
    private readonly Func<Terms, Rule<TFacts>> kind;

    /// <summary>Initialises a criterion about a fact that is so or not.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="fact">The name of the fact, as findings print it, such as <c>an address is proved</c>.</param>
    /// <param name="holds">Returns whether the fact is so; null when it is not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <param name="mustBe">Which way the clause wants the fact.</param>
    /// <exception cref="ArgumentNullException">The clause, a text or the test is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Criterion(Clause by, string fact, Func<TFacts, bool?> holds, string remedy, bool mustBe = true)
        : this(new(by, fact, Needed(remedy)), Fact(holds, mustBe))
    {
    }

    private Criterion(Terms terms, Func<Terms, Rule<TFacts>> kind)
    {
        this.terms = terms;
        this.kind = kind;
        Rule = kind(terms);
    }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By => terms.By;

    /// <summary>Gets the name of the fact, or of the group of facts.</summary>
    public string Name => terms.Name;

    /// <summary>Gets what would turn a negative answer; null for a group, whose remedy is made of those of its parts.</summary>
    public string? Remedy => terms.Remedy;

    /// <summary>Gets the finding of a positive answer when it is the same for all facts, so that it is made only once.</summary>
    internal Finding? Met => Rule.Met;

    /// <summary>Gets how facts are checked.</summary>
    internal Rule<TFacts> Rule { get; }

    /// <summary>Returns the same criterion with the effect that a reading gives to a breach.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    public Criterion<TFacts> With(Effect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new(terms with { Effect = effect }, kind);
    }

    /// <summary>Returns the same criterion with the choice of reading that it rests on, which its findings then carry.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public Criterion<TFacts> Under(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return new(terms with { Reading = choice }, kind);
    }

    /// <summary>Returns a criterion that does not apply unless a condition holds.</summary>
    /// <param name="condition">What must be there for it to apply, as a noun, such as <c>borrower under 16</c>.</param>
    /// <param name="applies">Returns whether it is there; null when that is not known.</param>
    /// <remarks>
    /// When the condition is not known, the answer is still Satisfied if the criterion is met, since then it makes no
    /// difference; otherwise it is Undetermined, and names the condition.
    /// </remarks>
    /// <exception cref="ArgumentException">The text is null or empty, or the test is null.</exception>
    public Criterion<TFacts> OnlyWhen(string condition, Func<TFacts, bool?> applies)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        ArgumentNullException.ThrowIfNull(applies);
        return new(terms, own =>
        {
            var inner = kind(own);
            var notApplicable = own.Find(Verdict.NotApplicable, new Measure.Nothing(condition));
            return new Rule<TFacts>.Other(
                facts => applies(facts) switch
                {
                    false => notApplicable,
                    true => inner.Find(facts),
                    null => own.Unless(inner.Find(facts), condition),
                },
                inner.Met);
        });
    }

    /// <summary>Returns the same criterion about facts of which these are a part, so that it can be asked of the whole.</summary>
    /// <param name="part">Returns the part; null when it is not known, and then the answer is Undetermined.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <example><code>
    /// Criterion&lt;Loan&gt; proved = address.Within&lt;Loan&gt;(loan => loan.Reader);
    /// </code></example>
    public Criterion<TWhole> Within<TWhole>(Func<TWhole, TFacts?> part)
        where TWhole : notnull
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(terms, own =>
        {
            var inner = kind(own);
            var unknown = own.Unknown;
            return inner is Rule<TFacts>.Fact fact ? fact.Within(own, part)
                : new Rule<TWhole>.Other(whole => part(whole) is { } facts ? inner.Find(facts) : unknown, inner.Met);
        });
    }

    /// <summary>Returns the clause and the fact.</summary>
    public override string ToString() => $"[{By.Citation}] {Name}";

    /// <summary>Checks facts, which are known not to be null.</summary>
    internal Finding Check(TFacts facts) => Rule.Find(facts);

    private static Func<Terms, Rule<TFacts>> Fact(Func<TFacts, bool?> holds, bool mustBe)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return own => new Rule<TFacts>.Fact(own, holds, mustBe);
    }

    private static string Needed(string remedy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        return remedy;
    }
}
