using System;

namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// One edition of the LJMU ITT partnership agreement with the readings that a host has chosen. Immutable; begin with
/// <see cref="Year2022"/> and ask for another instance to change a reading.
/// </summary>
public sealed class LjmuAgreement
{
    private readonly ReadingChoices choices;

    private LjmuAgreement(ReadingChoices choices) => this.choices = choices;

    /// <summary>Gets the edition of the academic year 2022-23 with every default reading.</summary>
    public static LjmuAgreement Year2022 { get; } = new(ReadingChoices.DefaultsOf(LjmuClauses.Policy, LjmuReadings.All));

    /// <summary>Gets the readings that are not the default, as they stand in receipts.</summary>
    public ValueList<string> Deviations => choices.Deviations;

    /// <summary>Returns the agreement with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the agreement.</exception>
    public LjmuAgreement With(params ReadOnlySpan<Choice> others) => new(choices.With(others));

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the agreement's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);
}
