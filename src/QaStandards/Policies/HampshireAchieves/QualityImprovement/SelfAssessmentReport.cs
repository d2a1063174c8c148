namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>The yearly self-assessment report of the service. What is null is not known.</summary>
public sealed record SelfAssessmentReport
{
    /// <summary>Gets the active programmes.</summary>
    public ValueList<string>? Programmes { get; init; }

    /// <summary>Gets the programmes that assessed themselves.</summary>
    public ValueList<string>? Assessed { get; init; }

    /// <summary>Gets the subcontractors for whom that is relevant; none when it is for nobody.</summary>
    public ValueList<string>? Providers { get; init; }

    /// <summary>Gets the subcontractors that assessed themselves.</summary>
    public ValueList<string>? ProvidersAssessed { get; init; }

    /// <summary>Gets how many judgements the report makes.</summary>
    public int? Judgements { get; init; }

    /// <summary>Gets how many of them cite a measure.</summary>
    public int? JudgementsOnMeasures { get; init; }

    /// <summary>Gets whether there was no report before.</summary>
    public bool? IsFirst { get; init; }

    /// <summary>Gets whether the previous report is its baseline.</summary>
    public bool? RestsOnPrevious { get; init; }

    /// <summary>Gets when the panel moderated it.</summary>
    public Milestone? Moderated { get; init; }

    /// <summary>Gets the moderated grade.</summary>
    public PerformanceStandards.QualityGrade? Grade { get; init; }

    /// <summary>Gets when the performance management group evaluated it.</summary>
    public Milestone? Evaluated { get; init; }

    /// <summary>Gets when the group recommended it.</summary>
    public Milestone? Recommended { get; init; }

    /// <summary>Gets when the branch management team approved it.</summary>
    public Milestone? ApprovedByBranch { get; init; }

    /// <summary>Gets when the partnership forum approved it.</summary>
    public Milestone? ApprovedByForum { get; init; }
}
