using NodaTime;

namespace QaStandards.Credentials;

/// <summary>How one person stands with one requirement on one day.</summary>
public sealed record RequirementAnswer
{
    internal RequirementAnswer(Requirement requirement, RequirementStatus status, Finding finding)
    {
        Requirement = requirement;
        Status = status;
        Finding = finding;
    }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>Gets how the person stands.</summary>
    public RequirementStatus Status { get; }

    /// <summary>Gets the finding, which cites the clause and names the person.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the last day for it, or for doing it again; null when there is none.</summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>Gets whether it is met by an enrolment that has gone on beyond its planned end.</summary>
    public bool IsStale { get; internal init; }

    /// <summary>Returns the finding in English.</summary>
    public override string ToString() => Finding.ToString();
}
