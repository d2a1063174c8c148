using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.Preparation;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What is known when something happens on a candidate's journey. What is null is not known.</summary>
public sealed record CandidateCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the working days, which count only where a reading asks for them.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Gets the preparation.</summary>
    public PreparationProgramme? Programme { get; init; }

    /// <summary>Gets the check of level 2 in English and mathematics.</summary>
    public Standard11Check? Standard11 { get; init; }

    /// <summary>Gets what the application says, with the decision on readiness.</summary>
    public Candidate? Application { get; init; }

    /// <summary>Gets the registration, with what was told of a disability.</summary>
    public LocalRegistration? Registration { get; init; }

    /// <summary>Gets what the preparation provider has sent.</summary>
    public ApplicationPack? Pack { get; init; }

    /// <summary>Gets what the regional provider did with the F17.</summary>
    public F17Receipt? Receipt { get; init; }

    /// <summary>Gets the payment.</summary>
    public Payment? Payment { get; init; }

    /// <summary>Gets the problems found in the candidate's documents; empty when there are none.</summary>
    public ValueList<PreparationIssue>? Issues { get; init; }

    /// <summary>Gets where the career of the assessor of the visit stands.</summary>
    public AssessorStatus? Assessor { get; init; }

    /// <summary>Gets how many assessments the assessor has in the week of the visit, this one included.</summary>
    public int? AssessmentsInWeek { get; init; }

    /// <summary>Gets whether more than six were approved beforehand, with a reason.</summary>
    public bool? IsMoreApproved { get; init; }

    /// <summary>Gets when the candidate was sent the appeals procedure.</summary>
    public Milestone? AppealsProcedureSent { get; init; }

    /// <summary>Gets when the date of the visit was confirmed to the candidate.</summary>
    public Milestone? VisitConfirmed { get; init; }

    /// <summary>Gets the file of the assessment, and what scrutiny and moderation have found about it.</summary>
    public AssessmentFileCase? File { get; init; }

    /// <summary>Gets whether the file has passed scrutiny.</summary>
    public bool? IsScrutinised { get; init; }

    /// <summary>Gets whether a partial reassessment keeps to the limits of the provider and the Handbook.</summary>
    public bool? IsWithinLimits { get; init; }

    /// <summary>Gets whether a fee is due for a full reassessment, of which the Code says nothing.</summary>
    public bool? IsFeeDue { get; init; }

    /// <summary>Gets the appeal.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>Gets whether an earlier appeal against the same outcome has ended.</summary>
    public bool? IsAppealedBefore { get; init; }

    /// <summary>Gets whether the decision on the appeal records the remedy.</summary>
    public bool? IsRemedyRecorded { get; init; }
}
