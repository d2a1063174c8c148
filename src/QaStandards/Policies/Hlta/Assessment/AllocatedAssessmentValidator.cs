using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one assessment are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AllocatedAssessmentValidator : AbstractValidator<AllocatedAssessment>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AllocatedAssessmentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Id))
            .WithErrorCode("HLTA1251")
            .WithMessage("The assessment has no id; give one.");
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Assessor))
            .WithErrorCode("HLTA1252")
            .WithMessage(f => $"Assessment {IdText.Show(f.Id ?? "")} names no assessor; give an id.");
        RuleFor(f => f).Must(f => f.Attempt is not null)
            .WithErrorCode("HLTA1253")
            .WithMessage(f => $"Assessment {IdText.Show(f.Id ?? "")} has no attempt; give initial, partial or full.");
    }
}
