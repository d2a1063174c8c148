using NodaTime;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What a trainee was given in one school. What is null is not known; each school gives its own.</summary>
public sealed record SchoolInduction
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the school.</summary>
    public required string School { get; init; }

    /// <summary>Gets the trainee's first day in the school.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Gets when the child protection policy was given.</summary>
    public Milestone? ChildProtectionPolicy { get; init; }

    /// <summary>Gets when the staff behaviour policy, or code of conduct, was given.</summary>
    public Milestone? StaffBehaviourPolicy { get; init; }

    /// <summary>Gets when the trainee was told of the role of the designated safeguarding lead.</summary>
    public Milestone? SafeguardingLead { get; init; }

    /// <summary>Gets whether the induction covered health and safety.</summary>
    public bool? CoversHealthAndSafety { get; init; }

    /// <summary>Gets whether the induction covered safeguarding.</summary>
    public bool? CoversSafeguarding { get; init; }
}
