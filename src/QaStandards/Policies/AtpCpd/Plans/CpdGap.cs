using NodaTime;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>Something that a person's role or year asks for and that is not there: breached, still open, or not known.</summary>
public sealed record CpdGap
{
    internal CpdGap(string requirement, Finding finding, LocalDate? due)
    {
        Requirement = requirement;
        Finding = finding;
        Due = due;
    }

    /// <summary>Gets what is asked, such as <c>safeguarding, level 2</c>.</summary>
    public string Requirement { get; }

    /// <summary>Gets the finding of the rule, with what was measured.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause Clause => Finding.Clause;

    /// <summary>Gets the verdict; never satisfied and never not applicable.</summary>
    public Verdict Verdict => Finding.Verdict;

    /// <summary>Gets the last day for it, inclusive; null when the policy sets none or it is not known.</summary>
    public LocalDate? Due { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"[{Clause.Citation}] {Requirement}: {Verdict.Value}{(Due is { } due ? $", due by {English.Day(due)}" : "")}";
}
