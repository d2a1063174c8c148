using FluentValidation;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one check of standard 11 are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class Standard11CheckValidator : AbstractValidator<Standard11Check>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public Standard11CheckValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(check => check.Candidate).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1131")
            .WithMessage("The check of standard 11 names no candidate; give an id.");
    }
}
