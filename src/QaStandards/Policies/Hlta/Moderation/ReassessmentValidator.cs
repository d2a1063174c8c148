using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a reassessment are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ReassessmentValidator : AbstractValidator<Reassessment>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ReassessmentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(reassessment => reassessment.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1371")
            .WithMessage("A reassessment follows from a file; give the file's id.");
        RuleFor(reassessment => reassessment.Kind).Must(kind => kind != Attempt.Initial)
            .WithErrorCode("HLTA1372")
            .WithMessage(reassessment => $"The reassessment after {reassessment.File} is called initial; it is partial or full.");
    }
}
