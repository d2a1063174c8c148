namespace QaStandards.Policies.HampshireAchieves;

/// <content>Reporting, monitoring, review and audit, sections 7.0 to 9.0.</content>
public static partial class HampshireClauses
{
    public static Clause C7_0 { get; } =
        Must("7.0", "Adherence to legal and statutory policies is monitored and reported to the performance management group.");

    public static Clause C8_0a { get; } = Must(
        "8.0a", "The group gives quality assurance and audit leadership for regulated, non-regulated, full-cost and other provision.");

    public static Clause C8_0b { get; } =
        Must("8.0b", "The group meets every half-term and answers to the branch management team.");

    public static Clause C8_0c { get; } = Must("8.0c", "The group supports and guides managers on agreed indicators.");

    public static Clause C8_0d { get; } =
        Must("8.0d", "The group brings the service and invited partners together, decides, and resolves what delivery cannot.");

    public static Clause C9_0a { get; } =
        Must("9.0a", "The group regularly monitors the framework, the policies and the procedures.");

    public static Clause C9_0b { get; } =
        Must("9.0b", "Policies are updated during the year when law, regulation or provision change; the group approves.");

    public static Clause C9_0c { get; } =
        Must("9.0c", "Policies are reviewed by the policy schedule, and changes are applied and ratified.");

    public static Clause C9_0d { get; } = Must("9.0d", "A summary of every change is in the notes of the group's meetings.");

    public static Clause C9_0e { get; } = Must("9.0e", "Senior managers define a yearly cycle of internal compliance audits.");
}
