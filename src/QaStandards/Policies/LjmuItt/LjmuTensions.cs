namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// What in the agreement cannot hold as written, pulls in two directions, is left open or is out of date, each with its clauses
/// and with what the library does about it.
/// </summary>
public static partial class LjmuTensions
{
    /// <summary>Gets every tension, by what it concerns.</summary>
    public static ValueList<Tension> All { get; } = [.. Partnership, .. Safety, .. Training, .. Quality];

    private static Tension Infeasible(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Infeasible, clauses, what, handling, member);

    private static Tension Conflict(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Conflict, clauses, what, handling, member);

    private static Tension Gap(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Gap, clauses, what, handling, member);

    private static Tension Dated(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Dated, clauses, what, handling, member);

    private static string Member(string type, string member) => $"{type}.{member}";
}
