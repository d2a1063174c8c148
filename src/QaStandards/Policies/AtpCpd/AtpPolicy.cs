using System;

namespace QaStandards.Policies.AtpCpd;

/// <summary>
/// The policy with the readings and the lists of bodies that a host has chosen. Immutable; begin with <see cref="Undated"/> and ask
/// for another instance to change something.
/// </summary>
/// <example><code>
/// var policy = AtpPolicy.Undated
///     .With(AtpReadings.PartOfAYear.Choose("pro-rata"))
///     .WithSectorBodies("CMI", "BCS", "APM", "AAT");
/// </code></example>
public sealed class AtpPolicy
{
    private readonly ReadingChoices choices;

    private AtpPolicy(ReadingChoices choices, ValueList<string> sectorBodies, ValueList<string> teachingBodies)
    {
        this.choices = choices;
        SectorBodies = sectorBodies;
        TeachingBodies = teachingBodies;
    }

    /// <summary>Gets the policy with every default reading and the bodies that it names. It prints neither a date nor a version.</summary>
    public static AtpPolicy Undated { get; } =
        new(ReadingChoices.DefaultsOf(AtpClauses.Policy, AtpReadings.All), ["CMI", "BCS", "APM"], ["SET"]);

    /// <summary>Gets the bodies of a sector or industry that count. The policy names three as examples.</summary>
    public ValueList<string> SectorBodies { get; }

    /// <summary>Gets the bodies for teaching and training that count. The policy names one as an example.</summary>
    public ValueList<string> TeachingBodies { get; }

    /// <summary>Gets the readings that are not the default.</summary>
    public ValueList<string> Deviations => choices.Deviations;

    /// <summary>Returns the policy with other choices of reading.</summary>
    /// <exception cref="ArgumentException">A choice is null or belongs to no reading of the policy.</exception>
    public AtpPolicy With(params ReadOnlySpan<Choice> others) => new(choices.With(others), SectorBodies, TeachingBodies);

    /// <summary>Returns the policy with other bodies of a sector or industry: all that count, the ones of the policy included.</summary>
    /// <exception cref="ArgumentException">There are none, or one is null or empty.</exception>
    public AtpPolicy WithSectorBodies(params ReadOnlySpan<string> bodies) =>
        new(choices, Bodies(bodies), TeachingBodies);

    /// <summary>Returns the policy with other bodies for teaching and training: all that count, the one of the policy included.</summary>
    /// <exception cref="ArgumentException">There are none, or one is null or empty.</exception>
    public AtpPolicy WithTeachingBodies(params ReadOnlySpan<string> bodies) =>
        new(choices, SectorBodies, Bodies(bodies));

    /// <summary>Returns the choice that this instance takes of a reading.</summary>
    /// <exception cref="ArgumentException">The reading is null or not one of the policy's.</exception>
    public Choice ChoiceOf(Reading reading) => choices.Of(reading);

    internal bool Takes(Reading reading, string choice) => ChoiceOf(reading).Code == choice;

    private static ValueList<string> Bodies(ReadOnlySpan<string> bodies)
    {
        foreach (var body in bodies)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(body, nameof(bodies));
        }

        return bodies.IsEmpty
            ? throw new ArgumentException("Without a body that counts nobody could be a member; give at least one.", nameof(bodies))
            : ValueList.Of(bodies);
    }
}
