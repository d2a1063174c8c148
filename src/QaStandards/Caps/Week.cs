using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Caps;

/// <summary>What "in a week" means where a policy does not say. A reading chooses; the codes are fit to be its choices.</summary>
public sealed class Week : SmartEnum<Week, string>
{
    /// <summary>The week of ISO 8601, from Monday to Sunday. A week that spans two years is one week.</summary>
    public static readonly Week Iso = new(nameof(Iso), "iso-week", weekday: 0);

    /// <summary>The week from Sunday to Saturday.</summary>
    public static readonly Week FromSunday = new(nameof(FromSunday), "sunday-week", weekday: 1);

    /// <summary>Any seven days in a row, which is never kinder than a calendar week.</summary>
    public static readonly Week AnySevenDays = new(nameof(AnySevenDays), "any-seven-days", weekday: null);

    private readonly int? weekday;

    private Week(string name, string code, int? weekday)
        : base(name, code) => this.weekday = weekday;

    /// <summary>Gets every convention.</summary>
    public static ValueList<Week> All { get; } = [Iso, FromSunday, AnySevenDays];

    /// <summary>Gets whether weeks begin on a fixed day and so do not overlap.</summary>
    public bool IsCalendarWeek => weekday is not null;

    /// <summary>Returns the convention with a published code, such as <c>iso-week</c>.</summary>
    /// <exception cref="System.ArgumentException">No convention has the code.</exception>
    public static Week Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the convention with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Week? week) =>
        (week = CodedEnum.Find(code, All)) is not null;

    /// <summary>Returns the first day of the week that holds a day; for any seven days, the day itself.</summary>
    internal int StartOf(int day) => weekday is { } shift ? day - ((day + shift) % 7) : day;
}
