using FluentValidation;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one registration are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class LocalRegistrationValidator : AbstractValidator<LocalRegistration>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public LocalRegistrationValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Candidate))
            .WithErrorCode("HLTA1221")
            .WithMessage("The registration names no candidate; give an id.");
    }
}
