using System;
using System.Linq;
using NodaTime;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// One edition of the Hampshire Achieves Quality Assurance Framework with the readings that a host has chosen. Immutable; begin
/// with
/// <see cref="June2025"/> and ask for another instance to change a reading.
/// </summary>
public sealed class HampshireFramework
{
    private readonly ReadingChoices choices;

    private HampshireFramework(ReadingChoices choices) => this.choices = choices;

    /// <summary>Gets the edition of June 2025 with every default reading.</summary>
    public static HampshireFramework June2025 { get; } =
        new(ReadingChoices.DefaultsOf(HampshireClauses.Policy, HampshireReadings.All));

    /// <summary>Gets the readings that are not the default, as they stand in receipts.</summary>
    public ValueList<string> Deviations => choices.Deviations;

    /// <summary>Returns the framework with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the framework.</exception>
    public HampshireFramework With(params ReadOnlySpan<Choice> others) => new(choices.With(others));

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the framework's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    /// <summary>Returns the year that a day lies in, both ends included.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    /// <example><code>
    /// HampshireFramework.June2025.YearOf(new LocalDate(2025, 7, 31)); // 1 August 2024 to 31 July 2025
    /// </code></example>
    public DateInterval YearOf(LocalDate day)
    {
        IsoDays.Require(day, nameof(day));
        var month = ChoiceOf(HampshireReadings.AnnualYear).Code switch { "september" => 9, "april" => 4, _ => 8 };
        var start = new LocalDate(day.Month >= month ? day.Year : day.Year - 1, month, 1);
        return new(start, start.PlusYears(1).PlusDays(-1));
    }

    /// <summary>Returns the calendar months of the year that a day lies in, in order, each with both ends included.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public ValueList<DateInterval> MonthsOf(LocalDate day)
    {
        var start = YearOf(day).Start;
        return Enumerable.Range(0, 12)
            .Select(month => new DateInterval(start.PlusMonths(month), start.PlusMonths(month + 1).PlusDays(-1)))
            .ToValueList();
    }
}
