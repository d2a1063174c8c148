using FluentValidation;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Says whether the facts about an invoice are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class InvoiceValidator : AbstractValidator<Invoice>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public InvoiceValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(invoice => invoice).Must(invoice => !string.IsNullOrWhiteSpace(invoice.Id)
            && !string.IsNullOrWhiteSpace(invoice.Assessor))
            .WithErrorCode("ICTMARK2021")
            .WithMessage("An invoice has an id of its own and an assessor; give both.");
        RuleFor(invoice => invoice).Must(invoice => !(invoice.Due < invoice.Issued))
            .WithErrorCode("ICTMARK2022")
            .WithMessage(invoice =>
                $"Invoice {invoice.Id} of {English.Day(invoice.Issued!.Value)} is due on {English.Day(invoice.Due!.Value)}, "
                + "before it was made; correct one of the days.");
    }
}
