using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Says whether a case of additional support is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SupportCaseValidator : AbstractValidator<SupportCase>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SupportCaseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(support => support.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1231")
            .WithMessage("A case of additional support names no trainee; give the trainee's id.");
        RuleFor(support => support.Phase).Must(phase => phase is >= 1 and <= 3)
            .WithErrorCode("LJMU1232")
            .WithMessage(support => $"A case of {support.Trainee} is of phase {support.Phase}; phases are 1, 2 and 3.");
        RuleFor(support => support)
            .Must(support => !(support.LiaisonTutorTold?.Day < support.Identified) && !(support.ProfessionalMentorTold?.Day < support.Identified)
                && !(support.PlanAgreed?.Day < support.Identified) && !(support.Due < support.Identified))
            .WithErrorCode("LJMU1233")
            .WithMessage(support =>
                $"The need of {support.Trainee} was identified on {English.Day(support.Identified)}, after somebody was told, a plan agreed or its last day; "
                + "correct the days.");
    }
}
