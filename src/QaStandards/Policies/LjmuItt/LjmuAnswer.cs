using System;
using System.Linq;
using NodaTime;
using QaStandards.Eligibility;
using static QaStandards.Policies.LjmuItt.LjmuReadings;

namespace QaStandards.Policies.LjmuItt;

/// <summary>What the rules of the pack have in common beside what every pack has.</summary>
internal static class LjmuAnswer
{
    /// <summary>Finds about something that must come before a placement starts; a reading lets the first day count.</summary>
    public static Finding BeforeStart(Clause by, string what, Milestone? reached, LocalDate? start, LjmuAgreement agreement)
    {
        const string Than = "the placement starts";
        var choice = agreement.ChoiceOf(BeforeThePlacement);
        return (choice.IsDefault ? Before(by, what, reached, Than, start) : Answer.NotAfter(by, what, reached, Than, start)).Under(choice);
    }

    /// <summary>Finds about something that must have happened on an earlier day than something else.</summary>
    public static Finding Before(Clause by, string what, Milestone? reached, string than, LocalDate? day) =>
        Answer.NotAfter(by, what, reached, than, day) is { Measure: Measure.NotAfter m }
            ? new(by, m.Actual < m.Limit ? Verdict.Satisfied : Verdict.Breached, new Measure.Before(m.What, m.Actual, m.Than, m.Limit))
            : Answer.NotAfter(by, what, reached, than, day);

    /// <summary>
    /// Lets a breach of what is only expected block, where a placement would be unprotected without it and the reading says so.
    /// </summary>
    public static Finding Protect(this Finding finding, LjmuAgreement agreement) =>
        agreement.ChoiceOf(UnprotectedPlacements) is { IsDefault: false } choice ? finding.Under(choice) : finding.With(Effect.Blocks);

    /// <summary>Finds about something that is done by the right post.</summary>
    public static Finding By(Clause by, string what, PartnershipPost? post, params ReadOnlySpan<PartnershipPost> allowed)
    {
        var codes = ValueList.Of(allowed).Select(each => each.Value).ToValueList();
        return post is null
            ? Answer.Unknown(by, what)
            : new(
                by,
                codes.Contains(post.Value, StringComparer.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.OneOf(what, post.Value, codes));
    }

    /// <summary>
    /// Finds about something for which the agreement gives no last day: without the host's it stays open until it is done.
    /// </summary>
    public static Finding DoneOrOpen(Clause by, string what, Milestone? reached, LocalDate? due, LocalDate asOf)
    {
        if (due is not null || reached is null)
        {
            return Answer.DoneBy(by, what, reached, "the last day", due ?? asOf, asOf);
        }

        var done = reached.Day <= asOf;
        return new(by, done ? Verdict.Satisfied : Verdict.Open, new Measure.Stated(what, done, Expected: true));
    }

    /// <summary>Finds about something that the facts have nothing of.</summary>
    public static Finding Nothing(Clause by, string of) => new(by, Verdict.NotApplicable, new Measure.Nothing(of));

    /// <summary>
    /// Returns one criterion for all the findings that a rule gives: the first of those that need the most attention.
    /// </summary>
    public static Criterion<TFacts> Criterion<TFacts>(Clause by, string fact, Func<TFacts, Findings?> rule, string remedy)
        where TFacts : notnull => Eligibility.Criterion<TFacts>.Checked(by, fact, facts => rule(facts) is { } found ? Gravest(found) : null, remedy);

    private static Finding Gravest(Findings found) =>
        found.FirstOrDefault(finding => finding.Denies)
        ?? found.FirstOrDefault(finding => finding.Effect == Effect.Blocks && finding.Verdict == Verdict.Undetermined)
        ?? found.FirstOrDefault(finding => finding.Effect == Effect.Blocks)
        ?? found[0];
}
