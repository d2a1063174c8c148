using FluentValidation;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Says whether the facts about a registration are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class RegistrationCaseValidator : AbstractValidator<RegistrationCase>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public RegistrationCaseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(registration => registration.Assessor).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK2001")
            .WithMessage("The registration is nobody's; name the assessor.");
        RuleFor(registration => registration)
            .Must(registration => (registration.Agreement?.Assessor ?? registration.Assessor) == registration.Assessor
                && (registration.Membership?.Assessor ?? registration.Assessor) == registration.Assessor)
            .WithErrorCode("ICTMARK2002")
            .WithMessage(registration =>
                $"The registration is {registration.Assessor}'s, and the agreement or the membership is somebody else's; "
                + "give the right ones.")
            .Must(registration => !(registration.ModerationPassed?.Day < registration.CompetencePassed?.Day))
            .WithErrorCode("ICTMARK2003")
            .WithMessage(registration =>
                $"Assessor {registration.Assessor} passed a moderation on {registration.ModerationPassed}, before the competences "
                + $"on {registration.CompetencePassed}; correct the days.");
    }
}
