using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Says whether the facts about the training on a placement are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PlacementTrainingValidator : AbstractValidator<PlacementTraining>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PlacementTrainingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(training => training).Must(training => !string.IsNullOrWhiteSpace(training.Id) && training.Phase is not null)
            .WithErrorCode("LJMU1211")
            .WithMessage("The training on a placement needs the placement's id and the trainee's phase; give both.");
        RuleFor(training => training.Attended).Must(days => days is null || days.Distinct().Count() == days.Count)
            .WithErrorCode("LJMU1212")
            .WithMessage(training => $"A day of placement {training.Id} is attended twice; list each day once.");
        RuleFor(training => training.Observations).Must(observations => observations is null || observations.All(each => each is not null))
            .WithErrorCode("LJMU1213")
            .WithMessage(training => $"An observation on placement {training.Id} is null; leave it out or complete it.");
        RuleFor(training => training)
            .Must(training => training is { Scheduled: not < 0, Targets: not < 0, TargetsReviewed: not < 0, ObservationsAWeek: not < 1 }
                && !(training.TargetsReviewed > training.Targets) && !(training.Attended?.Count > training.Scheduled))
            .WithErrorCode("LJMU1214")
            .WithMessage(training =>
                $"The numbers of placement {training.Id} do not fit: none is negative, reviewed targets are targets, attended days were scheduled.");
    }
}
