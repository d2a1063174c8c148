using FluentValidation;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Says whether the facts about a development event are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class DevelopmentEventValidator : AbstractValidator<DevelopmentEvent>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public DevelopmentEventValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(held => held).Must(held => !string.IsNullOrWhiteSpace(held.Id) && !string.IsNullOrWhiteSpace(held.Assessor))
            .WithErrorCode("ICTMARK2031")
            .WithMessage("An event has an id of its own and an assessor who was to attend; give both.");
        RuleFor(held => held.Kind).Must(kind => kind is not null)
            .WithErrorCode("ICTMARK2032")
            .WithMessage(held => $"Event {held.Id} is of no kind; give one.");
        RuleFor(held => held).Must(held => held.IsAttended != true || held.Mitigation is null)
            .WithErrorCode("ICTMARK2033")
            .WithMessage(held =>
                $"Assessor {held.Assessor} attended event {held.Id} and gave reasons for not attending; correct one of them.");
    }
}
