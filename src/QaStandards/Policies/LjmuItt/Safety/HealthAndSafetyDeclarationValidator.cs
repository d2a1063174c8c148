using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Says whether a health and safety declaration is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class HealthAndSafetyDeclarationValidator : AbstractValidator<HealthAndSafetyDeclaration>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public HealthAndSafetyDeclarationValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(declaration => declaration.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("LJMU1111")
            .WithMessage("A health and safety declaration has an id of its own; give it.");
        RuleFor(declaration => declaration)
            .Must(declaration => !(declaration.Consulted?.Day < declaration.CannotComply?.Day)
                && !(declaration.Settled?.Day < declaration.CannotComply?.Day)
                && !(declaration.Settled?.Day < declaration.Consulted?.Day))
            .WithErrorCode("LJMU1112")
            .WithMessage(declaration =>
                $"Declaration {declaration.Id}: a setting cannot comply, then consults, then it is settled; correct the order of the days.");
    }
}
