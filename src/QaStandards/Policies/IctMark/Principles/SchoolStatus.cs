using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Where a school stands with the Mark.</summary>
public sealed class SchoolStatus : SmartEnum<SchoolStatus, string>
{
    /// <summary>Nothing has begun.</summary>
    public static readonly SchoolStatus NotStarted = new(nameof(NotStarted), "not-started");

    /// <summary>In its self-review.</summary>
    public static readonly SchoolStatus SelfReviewing = new(nameof(SelfReviewing), "self-reviewing");

    /// <summary>Its own ratings reach the threshold.</summary>
    public static readonly SchoolStatus AtThreshold = new(nameof(AtThreshold), "at-threshold");

    /// <summary>It has asked to be assessed.</summary>
    public static readonly SchoolStatus AssessmentRequested = new(nameof(AssessmentRequested), "assessment-requested");

    /// <summary>An assessor has accepted.</summary>
    public static readonly SchoolStatus AssessorAppointed = new(nameof(AssessorAppointed), "assessor-appointed");

    /// <summary>The assessment has been made.</summary>
    public static readonly SchoolStatus Assessed = new(nameof(Assessed), "assessed");

    /// <summary>The assessor does not recommend it.</summary>
    public static readonly SchoolStatus NotRecommended = new(nameof(NotRecommended), "not-recommended");

    /// <summary>The assessor recommends it.</summary>
    public static readonly SchoolStatus Recommended = new(nameof(Recommended), "recommended");

    /// <summary>Naace does not award the Mark.</summary>
    public static readonly SchoolStatus NotAwarded = new(nameof(NotAwarded), "not-awarded");

    /// <summary>Naace has awarded the Mark.</summary>
    public static readonly SchoolStatus Awarded = new(nameof(Awarded), "awarded");

    /// <summary>Three years have passed since the award.</summary>
    public static readonly SchoolStatus Expired = new(nameof(Expired), "expired");

    private SchoolStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status.</summary>
    public static ValueList<SchoolStatus> All { get; } =
    [
        NotStarted, SelfReviewing, AtThreshold, AssessmentRequested, AssessorAppointed, Assessed, NotRecommended, Recommended,
        NotAwarded, Awarded, Expired,
    ];

    /// <summary>Returns the status with a published code, such as <c>not-started</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static SchoolStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SchoolStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
