using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>Says whether the facts about one piece of material are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PromotionalMaterialValidator : AbstractValidator<PromotionalMaterial>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PromotionalMaterialValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(material => material.Name).Must(name => !string.IsNullOrWhiteSpace(name))
            .WithErrorCode("HLTA1511")
            .WithMessage("The material has no name; give one.");
        RuleFor(material => material.Scope).Must(scope => scope is not null)
            .WithErrorCode("HLTA1512")
            .WithMessage(material => $"Material {IdText.Show(material.Name ?? "")} has no scope; give regional or national.");
    }
}
