using System;
using System.Linq;

namespace QaStandards;

/// <summary>What a pack takes of each of its readings: the defaults, until a host asks for another choice. Immutable.</summary>
public sealed class ReadingChoices
{
    private readonly ValueList<Reading> readings;
    private readonly ValueList<Choice> choices;

    private ReadingChoices(Policy policy, ValueList<Reading> readings, ValueList<Choice> choices)
    {
        Policy = policy;
        this.readings = readings;
        this.choices = choices;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the choices that are not the default, as they stand in receipts: <c>HLTA-R01=january</c>.</summary>
    public ValueList<string> Deviations => choices.Where(choice => !choice.IsDefault).Select(choice => choice.ToString()).ToValueList();

    /// <summary>Returns the default of every reading.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reading is null, or two have one code.</exception>
    public static ReadingChoices DefaultsOf(Policy policy, ValueList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(readings);
        for (var i = 0; i < readings.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(readings[i], nameof(readings));
            if (readings.Take(i).Any(earlier => earlier.Code == readings[i].Code))
            {
                throw new ArgumentException($"{policy} has the reading {readings[i].Code} twice.", nameof(readings));
            }
        }

        return new(policy, readings, readings.Select(reading => reading.Default).ToValueList());
    }

    /// <summary>Returns the same with other choices.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the policy.</exception>
    public ReadingChoices With(params ReadOnlySpan<Choice> others)
    {
        var changed = choices.ToArray();
        foreach (var other in others)
        {
            ArgumentNullException.ThrowIfNull(other, nameof(others));
            var place = Array.FindIndex(changed, choice => choice.ReadingCode == other.ReadingCode);
            if (place < 0 || !readings[place].Choices.Contains(other))
            {
                throw new ArgumentException($"The choice {other} belongs to no reading of {Policy}.", nameof(others));
            }

            changed[place] = other;
        }

        return new(Policy, readings, ValueList.Of<Choice>(changed));
    }

    /// <summary>Returns the choice that is taken of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the policy's.</exception>
    public Choice Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var choice in choices)
        {
            if (choice.ReadingCode == reading.Code)
            {
                return choice;
            }
        }

        throw new ArgumentException($"{reading.Code} is not a reading of {Policy}.", nameof(reading));
    }
}
