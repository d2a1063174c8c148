using NodaTime;
using QaStandards.Calendars;
using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What is known when something happens in a month of peer review. What is null is not known.</summary>
public sealed record PeerReviewMonthCase
{
    /// <summary>Gets the day on which it happens, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the working days.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Gets the provider whose moderation is reviewed.</summary>
    public string? Provider { get; init; }

    /// <summary>Gets the first day of the moderation event.</summary>
    public LocalDate? EventDay { get; init; }

    /// <summary>Gets the period of peer review with its pairs.</summary>
    public ReviewPeriod? Period { get; init; }

    /// <summary>Gets the peer reviewer.</summary>
    public string? PeerReviewer { get; init; }

    /// <summary>Gets the deputy.</summary>
    public string? Deputy { get; init; }

    /// <summary>Gets how many files the cohort has.</summary>
    public int? Files { get; init; }

    /// <summary>Gets whether an event is held although there are no files.</summary>
    public bool? IsEventHeld { get; init; }

    /// <summary>Gets the standards that are agreed nationally for the month.</summary>
    public StandardSet? National { get; init; }

    /// <summary>Gets whether the list that was presented holds every file judged met, and no other.</summary>
    public bool? IsListComplete { get; init; }

    /// <summary>Gets how many files are judged met.</summary>
    public int? Met { get; init; }

    /// <summary>Gets how many of those judged met are not in the sample already.</summary>
    public int? Pool { get; init; }

    /// <summary>Gets how many were drawn at random.</summary>
    public int? Drawn { get; init; }

    /// <summary>Gets who drew them.</summary>
    public string? DrawnBy { get; init; }

    /// <summary>Gets the findings of the plan, as <see cref="HltaCode.PlanModeration"/> or an audit of it returns them.</summary>
    public Findings? Plan { get; init; }

    /// <summary>Gets the event with its moderators.</summary>
    public MonthlyEvent? Event { get; init; }

    /// <summary>Gets the sampled files with their scrutiny.</summary>
    public ValueList<ScrutinisedFile>? Sample { get; init; }

    /// <summary>Gets the sampled files with their forms.</summary>
    public ValueList<FileForms>? Forms { get; init; }

    /// <summary>Gets the joint report.</summary>
    public JointReport? Report { get; init; }

    /// <summary>Gets whether every request for support was answered or is carried over.</summary>
    public bool? AreRequestsSettled { get; init; }
}
