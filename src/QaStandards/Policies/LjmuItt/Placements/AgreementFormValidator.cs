using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Says whether an agreement form is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AgreementFormValidator : AbstractValidator<AgreementForm>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AgreementFormValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("LJMU1001")
            .WithMessage("An agreement form has an id of its own; give it.");
        RuleFor(form => form)
            .Must(form => !(form.UniversitySigned?.Day > form.SchoolSigned?.Day?.PlusYears(2)))
            .WithErrorCode("LJMU1002")
            .WithMessage(form =>
                $"Form {form.Id} would end on {English.Day(form.SchoolSigned!.Day!.Value.PlusYears(2))}, two years after the school signed, "
                + $"before it begins on {English.Day(form.UniversitySigned!.Day!.Value)}, when the university signed; have the school sign again.");
    }
}
