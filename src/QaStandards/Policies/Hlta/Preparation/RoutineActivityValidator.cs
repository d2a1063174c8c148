using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one piece of evidence are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class RoutineActivityValidator : AbstractValidator<RoutineActivity>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public RoutineActivityValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(activity => activity.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1111")
            .WithMessage("The piece of evidence has no id; give one.");
        RuleFor(activity => activity).Must(activity => !(activity.DoneOn > activity.SubmittedOn))
            .WithErrorCode("HLTA1112")
            .WithMessage(activity => $"Evidence {IdText.Show(activity.Id ?? "")}: the activity is dated {English.Day(activity.DoneOn!.Value)}, "
                + $"after it was submitted on {English.Day(activity.SubmittedOn!.Value)}; correct one of the two.");
    }
}
