using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Says whether a phase review is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PhaseReviewValidator : AbstractValidator<PhaseReview>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PhaseReviewValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(review => review.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1201")
            .WithMessage("A phase review names no trainee; give the trainee's id.");
        RuleFor(review => review.Phase).Must(phase => phase is >= 1 and <= 3)
            .WithErrorCode("LJMU1202")
            .WithMessage(review => $"A review of {review.Trainee} is of phase {review.Phase}; phases are 1, 2 and 3.");
        RuleFor(review => review.Ordinal).Must(ordinal => ordinal >= 1)
            .WithErrorCode("LJMU1203")
            .WithMessage(
                review => $"A review of {review.Trainee} in phase {review.Phase} has the number {review.Ordinal}; count from 1.");
    }
}
