using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What Occupational Health says of a trainee's fitness to teach (section 3.4).</summary>
public sealed class FitnessClearance : SmartEnum<FitnessClearance, string>
{
    /// <summary>Cleared as fit to teach.</summary>
    public static readonly FitnessClearance Cleared = new(nameof(Cleared), "cleared", true);

    /// <summary>Cleared, with measures of support.</summary>
    public static readonly FitnessClearance ClearedWithSupport = new(nameof(ClearedWithSupport), "cleared-with-support", true);

    /// <summary>Not decided yet, which counts as not cleared.</summary>
    public static readonly FitnessClearance Pending = new(nameof(Pending), "pending", false);

    /// <summary>Not cleared.</summary>
    public static readonly FitnessClearance NotCleared = new(nameof(NotCleared), "not-cleared", false);

    private FitnessClearance(string name, string code, bool isCleared)
        : base(name, code)
    {
        IsCleared = isCleared;
    }

    /// <summary>Gets every clearance, the best first.</summary>
    public static ValueList<FitnessClearance> All { get; } = [Cleared, ClearedWithSupport, Pending, NotCleared];

    /// <summary>Gets whether it clears the trainee.</summary>
    public bool IsCleared { get; }

    /// <summary>Returns the clearance with a published code.</summary>
    /// <exception cref="System.ArgumentException">No clearance has the code.</exception>
    public static FitnessClearance Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the clearance with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out FitnessClearance? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
