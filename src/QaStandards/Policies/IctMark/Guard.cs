using System;
using QaStandards.Eligibility;

namespace QaStandards.Policies.IctMark;

/// <summary>Makes the answers of rules into criteria of a lifecycle's rows.</summary>
internal static class Guard
{
    /// <summary>
    /// Returns a criterion that a rule permits the step; undetermined while the rule's facts are missing, or its answer is.
    /// </summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="fact">What the rule decides, such as <c>registration permitted</c>.</param>
    /// <param name="rule">Asks the rule; null when its facts are not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <param name="mustBe">Which way the step wants it.</param>
    public static Criterion<TFacts> Permitted<TFacts>(
        Clause by, string fact, Func<TFacts, Permission?> rule, string remedy, bool mustBe = true)
        where TFacts : notnull => new Criterion<TFacts>(
            by, fact, facts => rule(facts) is not { } answer
                || answer == Permission.Undetermined ? null : answer == Permission.Permitted, remedy, mustBe)
            .With(Effect.Blocks);

    /// <summary>Returns whether something was reached by a day; null when that cannot be told.</summary>
    public static bool? ReachedBy(Milestone? milestone, NodaTime.LocalDate? day) => milestone switch
    {
        null => null,
        { Day: null } => false,
        { Day: { } reached } => day is { } limit ? reached <= limit : null,
    };
}
