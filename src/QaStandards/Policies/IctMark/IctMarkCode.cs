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
        SamplingFraction? observedVisits = null,
        SamplingFraction? sampledAssessors = null)
    {
        this.choices = choices;
        RecentMonths = recentMonths;
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
            Add(Principle9h, RecentMonths is { } months ? string.Create(CultureInfo.InvariantCulture, $"{months} months") : null);
            Add(Principle12b, ObservedVisits?.ToString());
            Add(SchoolAssessments1f, SampledAssessors?.ToString());
            return all.ToValueList();

            void Add(Clause clause, string? value) => all.AddRange(value is null ? [] : [$"{clause.Citation}={value}"]);
        }
    }

    /// <summary>Returns the code with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the code.</exception>
    public IctMarkCode With(params ReadOnlySpan<Choice> others) =>
        new(choices.With(others), RecentMonths, ObservedVisits, SampledAssessors);

    /// <summary>Returns the code with the months for which an involvement in a school's technology stays recent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,200.</exception>
    public IctMarkCode WithRecencyWindow(int months) => months is >= 1 and <= GreatestMonths
        ? new(choices, months, ObservedVisits, SampledAssessors)
        : throw new ArgumentOutOfRangeException(
            nameof(months), months, $"A window has 1 to 1,200 months, not {English.Number(months)}.");

    /// <summary>Returns the code with the part of the visits that is observed at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithObservedVisits(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(choices, RecentMonths, part, SampledAssessors);
    }

    /// <summary>Returns the code with the part of the experienced assessors that is sampled at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithSampledAssessors(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(choices, RecentMonths, ObservedVisits, part);
    }

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the code's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    /// <summary>Returns the policy and what was chosen otherwise.</summary>
    public override string ToString() =>
        Deviations.Count == 0 ? choices.Policy.ToString() : $"{choices.Policy}: {string.Join(", ", Deviations)}";
}
