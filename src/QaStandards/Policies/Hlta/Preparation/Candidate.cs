using NodaTime;
using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>What is known about a candidate who applies. What is null is not known, and its finding is Undetermined.</summary>
public sealed record Candidate
{
    /// <summary>Gets the candidate's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which the regional provider received the application.</summary>
    public LocalDate? ApplicationReceivedOn { get; init; }

    /// <summary>Gets who pays.</summary>
    public Funding? Funding { get; init; }

    /// <summary>Gets whether the candidate has been judged ready for assessment.</summary>
    public bool? IsJudgedReady { get; init; }

    /// <summary>Gets whether it was the regional provider who judged.</summary>
    public bool? IsJudgedByRegionalProvider { get; init; }

    /// <summary>Gets the day on which the candidate was judged ready.</summary>
    public LocalDate? JudgedReadyOn { get; init; }

    /// <summary>Gets whether the candidate is employed.</summary>
    public bool? IsEmployed { get; init; }

    /// <summary>Gets whether the place of work is a school or another suitable setting, as the regional provider finds.</summary>
    public bool? IsSettingSuitable { get; init; }

    /// <summary>Gets the age of the youngest learners worked with, in completed years.</summary>
    public int? YoungestLearners { get; init; }

    /// <summary>Gets the age of the oldest learners worked with, in completed years.</summary>
    public int? OldestLearners { get; init; }

    /// <summary>Gets the highest level evidenced in English or literacy; 0 when there is none.</summary>
    public int? EnglishLevel { get; init; }

    /// <summary>Gets the highest level evidenced in mathematics or numeracy; 0 when there is none.</summary>
    public int? MathematicsLevel { get; init; }

    /// <summary>Gets the standards that the job gives an opportunity to meet.</summary>
    public StandardSet? Opportunities { get; init; }

    /// <summary>Gets whether the employing organisation supports the candidate.</summary>
    public bool? IsSupportedByEmployer { get; init; }
}
