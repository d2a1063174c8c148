using System;
using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Says whether the facts about one trainee are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class TraineeToPlaceValidator : AbstractValidator<TraineeToPlace>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public TraineeToPlaceValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Id))
            .WithErrorCode("LJMU1201")
            .WithMessage("The trainee has no id; give one.");
        RuleFor(f => f).Must(f => f.TrainingPhase is null or (>= 1 and <= 3))
            .WithErrorCode("LJMU1202")
            .WithMessage(f => $"Trainee {Id(f)}: the phase of training is not 1, 2 or 3.");
        RuleFor(f => f).Must(f => f.AgePhases is null || (f.AgePhases.Count > 0 && f.AgePhases.All(phase => phase is not null)))
            .WithErrorCode("LJMU1203")
            .WithMessage(f => $"Trainee {Id(f)}: the programme has no age phase, or one that is null; give at least one.");
        RuleFor(f => f).Must(f => f.Earlier is null
                || f.Earlier.All(earlier => !string.IsNullOrWhiteSpace(earlier?.School) && earlier.Taught is not null))
            .WithErrorCode("LJMU1204")
            .WithMessage(f => $"Trainee {Id(f)}: an earlier placement lacks its school or age phase.");
        RuleFor(f => f).Must(f => (f.Adjustments ?? []).Concat(f.Wishes ?? [null!]).All(name => !string.IsNullOrWhiteSpace(name)))
            .WithErrorCode("LJMU1205")
            .WithMessage(f => $"Trainee {Id(f)}: an adjustment or a wish has no name, or the wishes are null; leave it out.");
        RuleFor(f => f).Must(f => f.Travel is not null
                && f.Travel.All(time => !string.IsNullOrWhiteSpace(time?.School) && time.Minutes >= 0)
                && f.Travel.DistinctBy(time => time.School, StringComparer.Ordinal).Count() == f.Travel.Count)
            .WithErrorCode("LJMU1206")
            .WithMessage(f => $"Trainee {Id(f)}: a travelling time lacks its school, is negative, or is given twice.");
    }

    private static string Id(TraineeToPlace facts) => IdText.Show(facts.Id ?? "");
}
