using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Says whether the facts about an induction are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolInductionValidator : AbstractValidator<SchoolInduction>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SchoolInductionValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(induction => induction.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1121")
            .WithMessage("An induction names no trainee; give the trainee's id.");
        RuleFor(induction => induction.School).Must(school => !string.IsNullOrWhiteSpace(school))
            .WithErrorCode("LJMU1122")
            .WithMessage(induction => $"The induction of {induction.Trainee} names no school; each school gives its own.");
    }
}
