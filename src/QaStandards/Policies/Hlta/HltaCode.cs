using System;
using System.Collections.Generic;
using NodaTime;
using QaStandards.Eligibility;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.Preparation;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <summary>
/// One edition of the HLTA Code of Practice with the readings and parameters that a host has chosen. Immutable; begin with
/// <see cref="April2017"/> and ask for another instance to change a reading.
/// </summary>
public sealed class HltaCode
{
    private readonly ReadingChoices choices;

    private HltaCode(ReadingChoices choices, SamplingFraction metFraction)
    {
        this.choices = choices;
        MetFraction = metFraction;
        SamplingOfCandidates = Moderation.SamplingOfCandidates.Design(this);
        AccessToPreparation = Preparation.AccessToPreparation.Under(this);
    }

    /// <summary>Gets the edition of April 2017 with every default reading.</summary>
    public static HltaCode April2017 { get; } =
        new(ReadingChoices.DefaultsOf(HltaClauses.Policy, HltaReadings.All), SamplingFraction.Percent(5));

    /// <summary>Gets the part of the cases judged met that is drawn at least: 5 per cent unless the host asks for more (75(6)).</summary>
    public SamplingFraction MetFraction { get; }

    /// <summary>Gets paragraphs 64(5), 75 to 77 and 84 to 86 as a sampling design.</summary>
    public SamplingDesign<CandidateFile> SamplingOfCandidates { get; }

    /// <summary>Gets the six bullets of paragraph 21 as criteria, made once for all candidates.</summary>
    public Criteria<Candidate> AccessToPreparation { get; }

    /// <summary>Gets the readings and parameters that are not the default, as they stand in receipts.</summary>
    public ValueList<string> Deviations =>
    [
        .. choices.Deviations,
        .. MetFraction.Equals(SamplingFraction.Percent(5)) ? [] : (string[])[$"{C75_6.Citation}={MetFraction}"],
    ];

    /// <summary>Returns the code with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the Code.</exception>
    public HltaCode With(params ReadOnlySpan<Choice> others) => new(choices.With(others), MetFraction);

    /// <summary>Returns the code with a larger part of the met cases drawn. The Code sets the least; a host may ask for more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fraction"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is under 5 per cent.</exception>
    public HltaCode WithMetFraction(SamplingFraction fraction)
    {
        ArgumentNullException.ThrowIfNull(fraction);
        return fraction.IsAtLeast(SamplingFraction.Percent(5))
            ? new(choices, fraction)
            : throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, $"{C75_6.Citation} asks for at least 1/20 (5 per cent) of the cases judged met; ask for more, not less.");
    }

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the Code's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    /// <summary>Returns the first day of the programme year that a day lies in.</summary>
    /// <example><code>HltaCode.April2017.YearStart(new LocalDate(2018, 8, 31)); // 1 September 2017</code></example>
    public LocalDate YearStart(LocalDate day)
    {
        var month = ChoiceOf(HltaReadings.ProgrammeYear).Code switch { "january" => 1, "april" => 4, _ => 9 };
        return new(day.Month >= month ? day.Year : day.Year - 1, month, 1);
    }

    /// <summary>Returns the last day of the programme year that a day lies in.</summary>
    public LocalDate YearEnd(LocalDate day) => YearStart(day).PlusYears(1).PlusDays(-1);

    /// <summary>Freezes the month's list of candidate files for its moderation event.</summary>
    /// <param name="month">The event and round.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="cores">The cores to work on; null for the caller's own.</param>
    /// <exception cref="ArgumentNullException">The event or the files are null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The list is not well formed; each error names its file.</exception>
    public Cohort<CandidateFile> Freeze(SamplingEvent month, IEnumerable<CandidateFile> files, Cores? cores = null)
    {
        ArgumentNullException.ThrowIfNull(month);
        return Cohort.Freeze(SamplingOfCandidates, month, files, cores);
    }

    /// <summary>
    /// Returns the month's moderation sample with the findings of paragraphs 64(5), 75 to 77 and 84 to 86, in the order of the Code.
    /// </summary>
    /// <param name="cohort">The frozen list.</param>
    /// <param name="seed">The peer reviewer's seed.</param>
    /// <param name="yearSoFar">What the year has covered before this month.</param>
    /// <param name="terms">The national standards, risk bands and whatever else was fixed before the draw.</param>
    /// <param name="facts">What people state about the event; what is not stated is Undetermined.</param>
    /// <param name="cores">The cores to work on; null for the caller's own.</param>
    /// <exception cref="ArgumentException">One of the first three arguments is null, or the cohort was frozen for another instance.</exception>
    public Decision<SamplePlan<CandidateFile>> PlanModeration(
        Cohort<CandidateFile> cohort,
        Seed seed,
        YearCoverage yearSoFar,
        DrawTerms? terms = null,
        ModerationFacts? facts = null,
        Cores? cores = null)
    {
        var planned = SamplingOfCandidates.Plan(cohort, seed, yearSoFar, terms, cores);
        return new(planned.Outcome, ModerationFindings.Of(planned, facts ?? ModerationFacts.None));
    }
}
