using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the facts about an assessment are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolAssessmentValidator : AbstractValidator<SchoolAssessment>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SchoolAssessmentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(assessment => assessment.School).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK1051")
            .WithMessage("The assessment is of no school; name it.");
        RuleFor(assessment => assessment.Consulted).Must(groups => groups is null || groups.All(group => group is not null))
            .WithErrorCode("ICTMARK1052")
            .WithMessage(assessment =>
                $"School {assessment.School}: a group that was consulted is null; leave it out or name it.");
        RuleFor(assessment => assessment)
            .Must(assessment => assessment.Conflict is null || assessment.Conflict.School == assessment.School)
            .WithErrorCode("ICTMARK1053")
            .WithMessage(assessment =>
                $"The assessment is of school {assessment.School}, and the conflict is asked about "
                + $"{assessment.Conflict!.School}; "
                + "give the right one.")
            .Must(assessment => assessment.Conflict is null || assessment.Visit is null
                || assessment.Conflict.Assessor == assessment.Visit.Assessor)
            .WithErrorCode("ICTMARK1054")
            .WithMessage(assessment =>
                $"School {assessment.School}: the visit is by {assessment.Visit!.Assessor}, and the conflict is asked about "
                + $"{assessment.Conflict!.Assessor}; give the right one.");
    }
}
