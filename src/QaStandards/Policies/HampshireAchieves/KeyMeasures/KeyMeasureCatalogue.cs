using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Every measure of appendix B and every activity of section 4.1, with who monitors it, how often, who audits it and on what
/// evidence.
/// </summary>
/// <example><code>
/// var attendance = KeyMeasureCatalogue.Of(HampshireClauses.AppendixB_Tailored_1);
/// KeyMeasureCatalogue.CheckPosts(attendance, Post.SeniorTutor, Post.QualityTeam)[0];
/// // [HAMPSHIRE Appendix B Tailored 1] breached: monitored by is senior-tutor; allowed: manager-adult-learning, manager-funding
/// </code></example>
public static partial class KeyMeasureCatalogue
{
    /// <summary>Gets every measure, in the order of the framework.</summary>
    public static ValueList<KeyMeasure> All { get; } = [.. WholeServiceRows, .. YoungPeopleRows, .. TailoredRows, .. AccreditedRows];

    /// <summary>Returns the measure of a clause.</summary>
    /// <exception cref="ArgumentException">The clause is null, or there is no measure of it.</exception>
    public static KeyMeasure Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return All.FirstOrDefault(measure => measure.By == clause)
            ?? throw new ArgumentException(
                $"{clause.Citation} is not a measure; see {nameof(KeyMeasureCatalogue)}.{nameof(All)}.", nameof(clause));
    }

    /// <summary>Checks who monitored a measure and who audited it.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="monitoredBy">Who did; null when that is not known.</param>
    /// <param name="auditedBy">Who did; null when that is not known.</param>
    /// <returns>
    /// A finding about each, and one that warns when somebody audited their own work. For an activity of the whole service, where
    /// the
    /// framework names no auditor, the second does not apply.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static Findings CheckPosts(KeyMeasure measure, Post? monitoredBy, Post? auditedBy)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return
        [
            Among(measure.By, "monitored by", monitoredBy, measure.Monitors),
            measure.Auditors.Count == 0
                ? new(measure.By, Verdict.NotApplicable, new Measure.Nothing("auditor named"))
                : Among(measure.By, "audited by", auditedBy, measure.Auditors),
            CheckSelfAudit(measure),
        ];
    }

    /// <summary>Finds whether the framework lets somebody audit their own work here. It warns and never denies.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static Finding CheckSelfAudit(KeyMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Answer.Stated(measure.By, "audited by those who monitor", measure.IsSelfAudited, mustBe: false).With(Effect.Warns);
    }

    /// <summary>Checks that a measure was looked at in every period that is over.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="periods">
    /// The months (<see cref="HampshireFramework.MonthsOf"/>), terms or other periods in which it is to be looked at, both ends
    /// included.
    /// </param>
    /// <param name="days">The days of the records; null when they are not known.</param>
    /// <param name="asOf">The day for which the question is asked; a period that ends on it or later is still to come.</param>
    /// <returns>Satisfied, Breached with the periods that have no record, Open when no period is over, or Undetermined.</returns>
    /// <exception cref="ArgumentNullException">The measure or the periods are null, or one of them is.</exception>
    public static Finding CheckMonitored(
        KeyMeasure measure, IEnumerable<DateInterval> periods, IEnumerable<LocalDate>? days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Periods.CheckEach(measure.By, "periods with a record", periods, days, asOf);
    }

    /// <summary>Checks that there is evidence of a kind that the framework names.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="kinds">The kinds of evidence that there are, compared by ordinal; null when they are not known.</param>
    /// <returns>
    /// Satisfied when one kind is there. The framework says that evidence may include these, so nothing more is asked.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static Finding CheckEvidence(KeyMeasure measure, IEnumerable<string>? kinds)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (kinds is null)
        {
            return Found.Missing(measure.By, "the kinds of evidence");
        }

        var held = kinds.ToHashSet(StringComparer.Ordinal);
        var met = measure.Evidence.Where(held.Contains).ToValueList();
        return new Finding(
            measure.By, met.Count > 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AnyOf(met, measure.Evidence)).With(Effect.Informs);
    }

    private static Finding Among(Clause by, string what, Post? post, ValueList<Post> posts) => post is null
        ? Found.Missing(by, $"the post that it was {what}")
        : new(
            by,
            posts.Contains(post) ? Verdict.Satisfied : Verdict.Breached,
            new Measure.OneOf(what, post.Value, posts.Select(each => each.Value).ToValueList()));
}
