using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>How far the clearance of a trainee has come.</summary>
public sealed class ClearanceStatus : SmartEnum<ClearanceStatus, string>
{
    /// <summary>No check has been asked for.</summary>
    public static readonly ClearanceStatus NotOpened = new(nameof(NotOpened), "not-opened");

    /// <summary>Checks are under way.</summary>
    public static readonly ClearanceStatus Pending = new(nameof(Pending), "pending");

    /// <summary>Vetting and fitness are clear.</summary>
    public static readonly ClearanceStatus Cleared = new(nameof(Cleared), "cleared");

    /// <summary>Vetting is clear, and both parties have agreed to a start without medical clearance.</summary>
    public static readonly ClearanceStatus ClearedByException = new(nameof(ClearedByException), "cleared-by-exception");

    /// <summary>A vetting check has failed.</summary>
    public static readonly ClearanceStatus Refused = new(nameof(Refused), "refused");

    private ClearanceStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of a clearance's life.</summary>
    public static ValueList<ClearanceStatus> All { get; } = [NotOpened, Pending, Cleared, ClearedByException, Refused];

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ClearanceStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ClearanceStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
