using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a moderator are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ModeratorValidator : AbstractValidator<Moderator>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ModeratorValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(moderator => moderator.Name).Must(name => !string.IsNullOrWhiteSpace(name))
            .WithErrorCode("HLTA1321")
            .WithMessage("A moderator has a name, or an id; give it.");
        RuleFor(moderator => moderator).Must(moderator => moderator is not { IsSenior: true, IsSupervised: true })
            .WithErrorCode("HLTA1322")
            .WithMessage(moderator => $"{moderator.Name} is a senior moderator under supervision; correct one of the two.");
    }
}
