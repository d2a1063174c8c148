using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>Says whether the facts about one action of the improvement plan are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ImprovementActionValidator : AbstractValidator<ImprovementAction>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ImprovementActionValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(action => action.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HAMPSHIRE1001")
            .WithMessage("The action has no id; give one.");
        RuleFor(action => action).Must(action => !(action.Due < action.Created))
            .WithErrorCode("HAMPSHIRE1002")
            .WithMessage(action => $"Action {Show(action)} is due on {English.Day(action.Due!.Value)}, before it was created on "
                + $"{English.Day(action.Created!.Value)}; correct one of the days.");
        RuleFor(action => action).Must(action => !(action.Closed?.Day < action.Created))
            .WithErrorCode("HAMPSHIRE1003")
            .WithMessage(action => $"Action {Show(action)} was closed on {English.Day(action.Closed!.Day!.Value)}, before it was created on "
                + $"{English.Day(action.Created!.Value)}; correct one of the days.");
        RuleFor(action => action.Updates).Must(updates => updates is null || updates.All(update => update is not null))
            .WithErrorCode("HAMPSHIRE1004")
            .WithMessage(action => $"Action {Show(action)} has an update that is null; leave it out.");
        RuleFor(action => action)
            .Must(action => action.Updates is null || !action.Updates.Any(update => update?.Day < action.Created))
            .WithErrorCode("HAMPSHIRE1005")
            .WithMessage(action => $"Action {Show(action)} has an update from before it was created on "
                + $"{English.Day(action.Created!.Value)}; correct the days.");
    }

    private static string Show(ImprovementAction action) => IdText.Show(action.Id ?? "");
}
