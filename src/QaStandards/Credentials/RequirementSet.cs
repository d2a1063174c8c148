using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>
/// What each role requires, as a table. Somebody with several roles has the requirements of all of them; since a higher level
/// meets a lower one, the highest level asked for is the one that counts.
/// </summary>
/// <typeparam name="TRole">The roles: a smart enum, a plain enum, or any type with the equality of values.</typeparam>
/// <example><code>
/// RequirementSet&lt;string&gt;.Of(
///     new("tutor",  Requirement.HoldOrWorkTowards(Rule_4, "Coaching", QualificationLevel.Level3)),
///     new("tutor",  Requirement.Take(Rule_5, "First aid", QualificationLevel.Level2)),
///     new("leader", Requirement.Take(Rule_6, "First aid", QualificationLevel.Level3)))
/// </code></example>
public sealed class RequirementSet<TRole>
    where TRole : notnull
{
    private static readonly CredentialFileValidator Validator = new();

    private RequirementSet(ValueList<RequirementRow<TRole>> rows)
    {
        Rows = rows;
        Roles = rows.Select(row => row.Role).Distinct().ToValueList();
    }

    /// <summary>Gets the rows, in the order of the clauses.</summary>
    public ValueList<RequirementRow<TRole>> Rows { get; }

    /// <summary>Gets the roles that have a row, in the order of their first ones.</summary>
    public ValueList<TRole> Roles { get; }

    /// <summary>Returns a set of rows.</summary>
    /// <exception cref="ArgumentException">There are none, one is null, or a role has the same requirement twice.</exception>
    public static RequirementSet<TRole> Of(params ReadOnlySpan<RequirementRow<TRole>> rows)
    {
        if (rows.IsEmpty)
        {
            throw new ArgumentException("A set of requirements needs at least one row.", nameof(rows));
        }

        var seen = new HashSet<RequirementRow<TRole>>();
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            if (!seen.Add(row))
            {
                throw new ArgumentException($"The row '{row}' is there twice; leave one out.", nameof(rows));
            }
        }

        return new(ValueList.Of(rows));
    }

    /// <summary>Returns this set with further rows. What a policy asks for at least can grow, and never shrinks.</summary>
    /// <exception cref="ArgumentException">One is null, or a role would have the same requirement twice.</exception>
    public RequirementSet<TRole> With(params ReadOnlySpan<RequirementRow<TRole>> rows) => Of([.. Rows, .. rows]);

    /// <summary>Returns what a person with some roles has to meet, each requirement once, in the order of the rows.</summary>
    /// <exception cref="ArgumentException">The roles are null, or a role has no row.</exception>
    public ValueList<Requirement> For(IEnumerable<TRole> roles)
    {
        var held = Known(roles);
        return Rows.Where(row => held.Contains(row.Role)).Select(row => row.Requirement).Distinct().ToValueList();
    }

    /// <summary>Returns the highest level that some roles ask for in a subject; null when they ask for none.</summary>
    /// <exception cref="ArgumentException">The roles or the subject are null, or a role has no row.</exception>
    public QualificationLevel? LevelOf(IEnumerable<TRole> roles, string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return For(roles).SelectMany(Single).Where(asked => asked.Subject == subject).Select(asked => asked.Least)
            .OfType<QualificationLevel>().Max();
    }

    /// <summary>Says how a person with some roles stands with everything that they require.</summary>
    /// <param name="roles">The person's roles.</param>
    /// <param name="file">What is known of the person.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>An answer for each requirement, met and unmet alike, in the order of the rows; none when there are no roles.</returns>
    /// <exception cref="ArgumentException">An argument is null, or a role has no row.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public ValueList<RequirementAnswer> Check(IEnumerable<TRole> roles, CredentialFile file, LocalDate asOf)
    {
        var asked = For(roles);
        ArgumentNullException.ThrowIfNull(file);
        IsoDays.RequireCountable(asOf, nameof(asOf));
        var sound = Answer.Sound(file, Validator);
        return asked.Select(requirement => requirement.CheckSound(sound, asOf)).ToValueList();
    }

    private static IEnumerable<Requirement> Single(Requirement asked) =>
        asked.Parts.Count == 0 ? [asked] : asked.Parts.SelectMany(Single);

    private HashSet<TRole> Known(IEnumerable<TRole> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        var held = new HashSet<TRole>();
        foreach (var role in roles)
        {
            if (role is null)
            {
                throw new ArgumentNullException(nameof(roles));
            }

            held.Add(Roles.Contains(role)
                ? role
                : throw new ArgumentException($"'{role}' is not a role of this set. Known: {string.Join(", ", Roles)}.", nameof(roles)));
        }

        return held;
    }
}
