using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Says whether the facts about one tutor's observations are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ObservedTutorValidator : AbstractValidator<ObservedTutor>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ObservedTutorValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(tutor => tutor.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HAMPSHIRE1101")
            .WithMessage("The tutor has no id; give one.");
        RuleFor(tutor => tutor.Observations)
            .Must(observations => observations is null || observations.All(each => each?.Kind is not null))
            .WithErrorCode("HAMPSHIRE1102")
            .WithMessage(tutor => $"Tutor {IdText.Show(tutor.Id ?? "")} has an observation that is null or of no kind; name the kind or leave it out.");
        RuleFor(tutor => tutor)
            .Must(tutor => tutor.Observations is null || !tutor.Observations.Any(each => each?.Reported?.Day < each?.Day))
            .WithErrorCode("HAMPSHIRE1103")
            .WithMessage(tutor => $"Tutor {IdText.Show(tutor.Id ?? "")} has an observation that was reported before it took place; correct the days.");
    }
}
