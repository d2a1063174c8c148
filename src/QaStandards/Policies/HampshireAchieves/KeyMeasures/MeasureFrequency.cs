using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>How often the framework has a measure looked at.</summary>
public sealed class MeasureFrequency : SmartEnum<MeasureFrequency, string>
{
    /// <summary>Every calendar month.</summary>
    public static readonly MeasureFrequency Monthly = new(nameof(Monthly), "monthly");

    /// <summary>Every term.</summary>
    public static readonly MeasureFrequency Termly = new(nameof(Termly), "termly");

    /// <summary>Every term, and once for the whole year.</summary>
    public static readonly MeasureFrequency TermlyAndAnnual = new(nameof(TermlyAndAnnual), "termly-and-annual");

    /// <summary>Twice a year.</summary>
    public static readonly MeasureFrequency TwiceYearly = new(nameof(TwiceYearly), "twice-yearly");

    /// <summary>Once a year.</summary>
    public static readonly MeasureFrequency Annual = new(nameof(Annual), "annual");

    /// <summary>All the time.</summary>
    public static readonly MeasureFrequency Ongoing = new(nameof(Ongoing), "ongoing");

    /// <summary>As a sampling plan says.</summary>
    public static readonly MeasureFrequency PlannedSampling = new(nameof(PlannedSampling), "planned-sampling");

    /// <summary>Whenever something happens, such as a visit or a report; the framework leaves the frequency blank.</summary>
    public static readonly MeasureFrequency WhenItHappens = new(nameof(WhenItHappens), "when-it-happens");

    /// <summary>As the supporting policy says and the senior management agrees for the year.</summary>
    public static readonly MeasureFrequency AsAgreed = new(nameof(AsAgreed), "as-agreed");

    private MeasureFrequency(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every frequency, from the most often to what is left open.</summary>
    public static ValueList<MeasureFrequency> All { get; } =
        [Monthly, Termly, TermlyAndAnnual, TwiceYearly, Annual, Ongoing, PlannedSampling, WhenItHappens, AsAgreed];

    /// <summary>Returns the frequency with a published code, such as <c>termly</c>.</summary>
    /// <exception cref="System.ArgumentException">No frequency has the code.</exception>
    public static MeasureFrequency Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the frequency with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out MeasureFrequency? frequency) =>
        (frequency = CodedEnum.Find(code, All)) is not null;
}
