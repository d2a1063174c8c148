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
    private const int GreatestDays = 365;

    private readonly ReadingChoices choices;

    private IctMarkCode(ReadingChoices choices) => this.choices = choices;

    private IctMarkCode(IctMarkCode other, ReadingChoices? choices = null)
    {
        this.choices = choices ?? other.choices;
        RecentMonths = other.RecentMonths;
        SupportMonths = other.SupportMonths;
        NoticeDays = other.NoticeDays;
        DaysToTell = other.DaysToTell;
        ObservedVisits = other.ObservedVisits;
        SampledAssessors = other.SampledAssessors;
    }

    /// <summary>Gets the code with every default reading and without the numbers that it does not give.</summary>
    public static IctMarkCode Undated { get; } = new(ReadingChoices.DefaultsOf(IctMarkClauses.Policy, IctMarkReadings.All));

    /// <summary>
    /// Gets how many months an involvement in a school's technology stays recent (Principle 9h); null until a host says so,
    /// because the code does not.
    /// </summary>
    public int? RecentMonths { get; private init; }

    /// <summary>
    /// Gets for how many months specific help through the framework bars from a school (Eligibility to assess 1a); null, as in the
    /// code, when it is never forgotten.
    /// </summary>
    public int? SupportMonths { get; private init; }

    /// <summary>
    /// Gets how many days before a visit at the latest Naace is told of the appointment (Quality assurance 1c); null while the
    /// reading <see cref="IctMarkReadings.AppointmentNotified"/> decides.
    /// </summary>
    public int? NoticeDays { get; private init; }

    /// <summary>
    /// Gets within how many days something counts as told immediately (Contact with schools 1h, Information held 1c and 1d); null
    /// while the reading <see cref="IctMarkReadings.AtOnce"/> decides.
    /// </summary>
    public int? DaysToTell { get; private init; }

    /// <summary>
    /// Gets the part of the visits that Lead Assessors observe at least (Principle 12b); null until a host says so.
    /// </summary>
    public SamplingFraction? ObservedVisits { get; private init; }

    /// <summary>
    /// Gets the part of the experienced assessors that is sampled at least (School assessments 1f); null until a host says so.
    /// </summary>
    public SamplingFraction? SampledAssessors { get; private init; }

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
            Add(QualityAssurance1c, Days(NoticeDays));
            Add(ContactWithSchools1h, Days(DaysToTell));
            Add(Principle12b, ObservedVisits?.ToString());
            Add(SchoolAssessments1f, SampledAssessors?.ToString());
            return all.ToValueList();

            static string? Months(int? months) =>
                months is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number} months") : null;

            static string? Days(int? days) =>
                days is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? "day" : "days")}") : null;

            void Add(Clause clause, string? value) => all.AddRange(value is null ? [] : [$"{clause.Citation}={value}"]);
        }
    }

    /// <summary>Returns the code with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the code.</exception>
    public IctMarkCode With(params ReadOnlySpan<Choice> others) =>
        new(this, choices.With(others));

    /// <summary>Returns the code with the months for which an involvement in a school's technology stays recent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,200.</exception>
    public IctMarkCode WithRecencyWindow(int months) => new(this) { RecentMonths = Window(months) };

    /// <summary>
    /// Returns the code with the months for which specific help through the framework bars from a school, counted back from the day
    /// of the question, that day of the month included. It shortens this one bar: contributions to a self-review, its evidence or
    /// its commentaries (Principle 9c and 9d) bar for ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,200.</exception>
    /// <example><code>
    /// IctMarkCode.Undated.WithSupportWindow(months: 60) // help that ended over five years ago bars no more
    /// </code></example>
    public IctMarkCode WithSupportWindow(int months) => new(this) { SupportMonths = Window(months) };

    /// <summary>
    /// Returns the code with the days before a visit by which Naace is told of the appointment; 0 lets the day of the visit itself do.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 365.</exception>
    public IctMarkCode WithNotice(int days) => new(this) { NoticeDays = Checked(days, "A notice") };

    /// <summary>Returns the code with the days within which something counts as told immediately; 0 is the same day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 365.</exception>
    public IctMarkCode WithTimeToTell(int days) => new(this) { DaysToTell = Checked(days, "A time to tell") };

    /// <summary>Returns the code with the part of the visits that is observed at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithObservedVisits(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(this) { ObservedVisits = part };
    }

    /// <summary>Returns the code with the part of the experienced assessors that is sampled at least.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IctMarkCode WithSampledAssessors(SamplingFraction part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(this) { SampledAssessors = part };
    }

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the code's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    /// <summary>Returns the policy and what was chosen otherwise.</summary>
    public override string ToString() =>
        Deviations.Count == 0 ? choices.Policy.ToString() : $"{choices.Policy}: {string.Join(", ", Deviations)}";

    private static int Checked(int days, string what) => days is >= 0 and <= GreatestDays
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"{what} has 0 to 365 days, not {English.Number(days)}.");

    private static int Window(int months) => months is >= 1 and <= GreatestMonths
        ? months
        : throw new ArgumentOutOfRangeException(
            nameof(months), months, $"A window has 1 to 1,200 months, not {English.Number(months)}.");
}
