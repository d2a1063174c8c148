namespace QaStandards.Policies.Hlta;

/// <summary>
/// What in the Code cannot hold as written, pulls in two directions, is left open or is out of date, each with its clauses and with
/// what the library does about it; and, where it can be computed, whether it bites a host with its own numbers.
/// </summary>
public static partial class HltaTensions
{
    /// <summary>Gets every tension, in the order of the chapters.</summary>
    public static ValueList<Tension> All { get; } =
    [
        .. Introduction,
        .. Preparation,
        .. Assessment,
        .. Moderation,
        .. Appeals,
        .. StakeholderLiaison,
        .. Partnership,
        .. RiskAndResearch,
    ];

    private static Tension Infeasible(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Infeasible, clauses, what, handling, member);

    private static Tension Conflict(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Conflict, clauses, what, handling, member);

    private static Tension Gap(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Gap, clauses, what, handling, member);

    private static Tension Dated(ValueList<Clause> clauses, string what, string handling) =>
        Tension.Of(TensionKind.Dated, clauses, what, handling);

    private static string Here(string member) => $"{nameof(HltaTensions)}.{member}";
}
