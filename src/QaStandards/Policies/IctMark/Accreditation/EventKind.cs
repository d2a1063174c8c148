using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What kind of development event it is.</summary>
public sealed class EventKind : SmartEnum<EventKind, string>
{
    /// <summary>The annual development event.</summary>
    public static readonly EventKind Annual = new(nameof(Annual), "annual", ContinuingRegistration1c);

    /// <summary>A further training event.</summary>
    public static readonly EventKind Training = new(nameof(Training), "training", ContinuingRegistration1d);

    /// <summary>A moderation event.</summary>
    public static readonly EventKind Moderation = new(nameof(Moderation), "moderation", ContinuingRegistration1d);

    /// <summary>An update conference.</summary>
    public static readonly EventKind UpdateConference =
        new(nameof(UpdateConference), "update-conference", ContinuingRegistration1d);

    private EventKind(string name, string code, Clause by)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<EventKind> All { get; } = [Annual, Training, Moderation, UpdateConference];

    /// <summary>Gets the clause that makes attending a condition of continuing registration.</summary>
    public Clause By { get; }

    /// <summary>Returns the kind with a published code, such as <c>annual</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static EventKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EventKind? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
