using System;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Credentials;

/// <summary>
/// One thing that a clause asks a person to hold, to work towards, to take, to attend, to sit or to belong to; or alternatives.
/// It is data: the same requirement can stand for several roles.
/// </summary>
/// <remarks>A higher level always meets a lower one. An enrolment under the level asked for meets nothing.</remarks>
/// <example><code>
/// Requirement.HoldOrWorkTowards(Rule_4, "Coaching", QualificationLevel.Level3)
/// Requirement.Sit(Rule_5, "English", QualificationLevel.Level2, Term.Years(3))
/// </code></example>
public sealed record Requirement
{
    private static readonly CredentialFileValidator Validator = new();

    private Requirement(Clause by, string subject, RequirementMode mode)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        By = by;
        Subject = subject;
        Mode = mode;
    }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Gets what it is about: the subject, the event, or what kind of body.</summary>
    public string Subject { get; }

    /// <summary>Gets what it asks.</summary>
    public RequirementMode Mode { get; }

    /// <summary>Gets the least level, which is enough; null when any level will do.</summary>
    public QualificationLevel? Least { get; private init; }

    /// <summary>Gets the scales whose levels count.</summary>
    public ValueList<LevelScale> Scales { get; private init; } = [LevelScale.Regulated];

    /// <summary>Gets how long it lasts before it has to be done again; null when it lasts.</summary>
    public Term? Every { get; private init; }

    /// <summary>Gets whether a training event counts only if it was relevant to what the person does.</summary>
    public bool MustBeRelevant { get; private init; }

    /// <summary>Gets the bodies of which one is enough; empty unless it is about membership.</summary>
    public ValueList<string> Bodies { get; private init; } = [];

    /// <summary>Gets the least grade of membership; null unless it is about membership.</summary>
    public MembershipGrade? Grade { get; private init; }

    /// <summary>Gets the requirements that this one is made of; empty unless it is made of others.</summary>
    public ValueList<Requirement> Parts { get; private init; } = [];

    /// <summary>Gets the choice of reading that it rests on, when it is not the default.</summary>
    public Choice? Reading { get; private init; }

    /// <summary>Gets the subject and the least level, such as <c>Coaching, level 3</c>.</summary>
    public string Name => Least is null ? Subject : $"{Subject}, {Least.Says}";

    /// <summary>Returns a requirement to have achieved a qualification.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="subject">What it is in.</param>
    /// <param name="least">The least level; null for any.</param>
    /// <exception cref="ArgumentException">The clause is null, or the subject is null or empty.</exception>
    public static Requirement Hold(Clause by, string subject, QualificationLevel? least = null) =>
        new(by, subject, RequirementMode.Hold) { Least = least };

    /// <summary>Returns a requirement to have achieved a qualification or to be enrolled on it.</summary>
    /// <inheritdoc cref="Hold"/>
    public static Requirement HoldOrWorkTowards(Clause by, string subject, QualificationLevel? least = null) =>
        new(by, subject, RequirementMode.HoldOrWorkTowards) { Least = least };

    /// <summary>Returns a requirement to have gone through a course or qualification to its end.</summary>
    /// <inheritdoc cref="Hold"/>
    public static Requirement Take(Clause by, string subject, QualificationLevel? least = null) =>
        new(by, subject, RequirementMode.Take) { Least = least };

    /// <summary>Returns a requirement to have attended a training event.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="mustBeRelevant">Whether it counts only if somebody judged it relevant to what the person does.</param>
    /// <exception cref="ArgumentException">The clause is null, or the subject is null or empty.</exception>
    public static Requirement Attend(Clause by, string subject, bool mustBeRelevant = false) =>
        new(by, subject, RequirementMode.Attend) { MustBeRelevant = mustBeRelevant };

    /// <summary>Returns a requirement to sit a test, and to sit it again. The last day is included.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="subject">The subject of the test.</param>
    /// <param name="least">The least level of the test.</param>
    /// <param name="every">How long a sitting lasts; the next is due from the latest one.</param>
    /// <exception cref="ArgumentException">An argument is null, or the subject is empty.</exception>
    public static Requirement Sit(Clause by, string subject, QualificationLevel least, Term every)
    {
        ArgumentNullException.ThrowIfNull(least);
        ArgumentNullException.ThrowIfNull(every);
        return new(by, subject, RequirementMode.Sit) { Least = least, Every = every };
    }

    /// <summary>Returns a requirement to belong to one of several bodies.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="subject">What kind of body, such as <c>sector body</c>.</param>
    /// <param name="bodies">The bodies that count.</param>
    /// <param name="least">The least grade.</param>
    /// <exception cref="ArgumentException">An argument is null, a text is empty, or there are no bodies.</exception>
    public static Requirement Belong(Clause by, string subject, ValueList<string> bodies, MembershipGrade least)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        ArgumentNullException.ThrowIfNull(least);
        foreach (var body in bodies)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(body, nameof(bodies));
        }

        return bodies.Count > 0
            ? new(by, subject, RequirementMode.Belong) { Bodies = bodies, Grade = least }
            : throw new ArgumentException($"'{subject}' names no body; give at least one that counts.", nameof(bodies));
    }

    /// <summary>Returns alternatives of which one is enough; two are never asked for.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="subject">What the alternatives are called together.</param>
    /// <param name="parts">The alternatives, at least two.</param>
    /// <exception cref="ArgumentException">An argument is null, the subject is empty, or there are fewer than two.</exception>
    public static Requirement AnyOf(Clause by, string subject, params ReadOnlySpan<Requirement> parts) =>
        new(by, subject, RequirementMode.AnyOf) { Parts = Several(subject, parts) };

    /// <summary>Returns requirements that are met only together.</summary>
    /// <inheritdoc cref="AnyOf"/>
    public static Requirement AllOf(Clause by, string subject, params ReadOnlySpan<Requirement> parts) =>
        new(by, subject, RequirementMode.AllOf) { Parts = Several(subject, parts) };

    /// <summary>Returns the same requirement, to be done again after a term; the last day is included.</summary>
    /// <exception cref="ArgumentException">The term is null, or the requirement is about membership or made of others.</exception>
    public Requirement RenewedEvery(Term every)
    {
        ArgumentNullException.ThrowIfNull(every);
        return Bodies.Count == 0 && Parts.Count == 0
            ? this with { Every = every }
            : throw new ArgumentException($"'{Name}' is not done on a day; renew a qualification, an event or a test.", nameof(every));
    }

    /// <summary>Returns the same requirement with other scales whose levels count.</summary>
    /// <exception cref="ArgumentException">There are none, or one is null.</exception>
    public Requirement OnScales(params ReadOnlySpan<LevelScale> scales)
    {
        if (scales.IsEmpty)
        {
            throw new ArgumentException($"'{Name}' needs at least one scale.", nameof(scales));
        }

        foreach (var scale in scales)
        {
            ArgumentNullException.ThrowIfNull(scale, nameof(scales));
        }

        return this with { Scales = ValueList.Of(scales) };
    }

    /// <summary>Returns the same requirement with the choice of reading that it rests on, which its findings then carry.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public Requirement Under(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return this with { Reading = choice.IsDefault ? null : choice };
    }

    /// <summary>Says how a person stands with it.</summary>
    /// <param name="file">What is known of the person.</param>
    /// <param name="asOf">The day for which the question is asked; what happens on it counts, what comes later does not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public RequirementAnswer Check(CredentialFile file, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        IsoDays.RequireCountable(asOf, nameof(asOf));
        return CheckSound(Answer.Sound(file, Validator), asOf);
    }

    /// <summary>Returns the citation and the name.</summary>
    public override string ToString() => $"[{By.Citation}] {Name}: {Mode.Value}";

    /// <summary>Says the same about a file that is known to be well formed.</summary>
    internal RequirementAnswer CheckSound(CredentialFile file, LocalDate asOf) => RequirementCheck.Of(this, file, asOf);

    private static ValueList<Requirement> Several(string subject, ReadOnlySpan<Requirement> parts)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        return parts.Length > 1
            ? ValueList.Of(parts)
            : throw new ArgumentException($"'{subject}' is made of {parts.Length} requirements; give at least two.", nameof(parts));
    }
}
