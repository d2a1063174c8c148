using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>Says whether the facts about one action with a due date are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class DueActionValidator : AbstractValidator<DueAction>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public DueActionValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(action => action.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HAMPSHIRE1011")
            .WithMessage("The action has no id; give one.");
        RuleFor(action => action).Must(action => !(action.ExtendedTo < action.Due))
            .WithErrorCode("HAMPSHIRE1012")
            .WithMessage(action => $"Action {IdText.Show(action.Id ?? "")} is extended to {English.Day(action.ExtendedTo!.Value)}, before its due date "
                + $"on {English.Day(action.Due!.Value)}; correct one of the days.");
    }
}
