using System;
using System.Collections.Generic;
using System.Globalization;
using QaStandards.Sampling;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark;

/// <summary>
/// The code of practice for ICT Mark assessors with the readings that a host has chosen and the numbers that the code leaves to
/// it. Immutable; begin with <see cref="Undated"/> and ask for another instance to change something.
/// </summary>
/// <example><code>
/// var code = IctMarkCode.Undated.With(IctMarkReadings.RenewalBy.Choose("full-assessment")).WithRecencyWindow(months: 36);
/// </code></example>
public sealed class IctMarkCode
{
    private const int GreatestMonths = 1200;

    private readonly ReadingChoices choices;

    private IctMarkCode(
        ReadingChoices choices,
        int? recentMonths = null,
        int? supportMonths = null,
        SamplingFraction? observedVisits = null,
        SamplingFraction? sampledAssessors = null)
    {
        this.choices = choices;
        RecentMonths = recentMonths;
        SupportMonths = supportMonths;
        ObservedVisits = observedVisits;
        SampledAssessors = sampledAssessors;
    }

    /// <summary>Gets the code with every default reading and without the numbers that it does not give.</summary>
    public static IctMarkCode Undated { get; } = new(ReadingChoices.DefaultsOf(IctMarkClauses.Policy, IctMarkReadings.All));

    /// <summary>
    /// Gets how many months an involvement in a school's technology stays recent (Principle 9h); null until a host says so,
    /// because the code does not.
    /// </summary>
    public int? RecentMonths { get; }

    /// <summary>
    /// Gets for how many months specific help through the framework bars from a school (Eligibility to assess 1a); null, as in the
    /// code, when it is never forgotten.
    /// </summary>
    public int? SupportMonths { get; }

    /// <summary>
    /// Gets the part of the visits that Lead Assessors observe at least (Principle 12b); null until a host says so.
    /// </summary>
    public SamplingFraction? ObservedVisits { get; }

    /// <summary>
    /// Gets the part of the experienced assessors that is sampled at least (School assessments 1f); null until a host says so.
    /// </summary>
    public SamplingFraction? SampledAssessors { get; }

    /// <summary>
    /// Gets the readings that are not the default and the numbers that the host has given, as they stand in receipts.
    /// </summary>
    public ValueList<string> Deviations
    {
        get
        {
            List<string> all = [.. choices.Deviations];
            Add(Principle9h, Months(RecentMonths));
            Add(EligibilityToAssess1a, Months(SupportMonths));
            Add(Principle12b, ObservedVisits?.ToString());
            Add(SchoolAssessments1f, SampledAssessors?.ToString());
            return all.ToValueList();

            static string? Months(int? months) =>
                months is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number} months") : null;

            void Add(Clause clause, string? value) => all.AddRange(value is null ? [] : [$"{clause.Citation}={value}"]);
        }
    }

    /// <summary>Returns the code with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the code.</exception>
    public IctMarkCode With(params ReadOnlySpan<Choice> others) =>
        new(choices.With(others), RecentMonths, SupportMonths, ObservedVisits, SampledAssessors);

    /// <summary>Returns the code with the months for which an involvement in a school's technology stays recent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,200.</exception>
    public IctMarkCode WithRecencyWindow(int months) =>
        new(choices, Window(months), SupportMonths, ObservedVisits, SampledAssessors);

    /// <summary>
    /// Returns the code with the months for which specific help through the framework bars from a school, counted back from the day
    /// of the question, that day of the month included. It shortens this one bar: contributions to a self-review, its evidence or
    /// its commentaries (Principle 9c and 9d) bar for ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,200.</exception>
    /// <example><code>
    /// IctMarkCode.Undated.WithSupportWindow(months: 60) // help that ended over five years ago bars no more
    /// </code></example>
    public IctMarkCode WithSupportWindow(int months) =>
        new(choices, RecentMonths, Window(months), ObservedVisits, SampledAssessors);

    /// <summary>Returns the code with the part of the visits that is observed at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithObservedVisits(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(choices, RecentMonths, SupportMonths, part, SampledAssessors);
    }

    /// <summary>Returns the code with the part of the experienced assessors that is sampled at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithSampledAssessors(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(choices, RecentMonths, SupportMonths, ObservedVisits, part);
    }

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the code's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    /// <summary>Returns the policy and what was chosen otherwise.</summary>
    public override string ToString() =>
        Deviations.Count == 0 ? choices.Policy.ToString() : $"{choices.Policy}: {string.Join(", ", Deviations)}";

    private static int Window(int months) => months is >= 1 and <= GreatestMonths
        ? months
        : throw new ArgumentOutOfRangeException(
            nameof(months), months, $"A window has 1 to 1,200 months, not {English.Number(months)}.");
}
