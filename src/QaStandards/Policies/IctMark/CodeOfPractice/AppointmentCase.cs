using NodaTime;
using QaStandards.Policies.IctMark.Accreditation;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What is known when something happens to an appointment. What is null is not known.</summary>
public sealed record AppointmentCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the assessor's id.</summary>
    public string? Assessor { get; init; }

    /// <summary>Gets where the assessor stands on the register on the day.</summary>
    public AssessorStatus? Status { get; init; }

    /// <summary>Gets the ids on the list that is published on that day.</summary>
    public ValueList<string>? Published { get; init; }

    /// <summary>Gets the day on which the school approached the assessor.</summary>
    public LocalDate? Approached { get; init; }

    /// <summary>Gets what the assessor looks at before accepting.</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>Gets why the assessor declines.</summary>
    public DeclineReason? Reason { get; init; }

    /// <summary>Gets when the school was told that another assessor is needed.</summary>
    public Milestone? SchoolInformed { get; init; }

    /// <summary>Gets when Naace was told so, or of a direct approach.</summary>
    public Milestone? NaaceInformed { get; init; }
}
