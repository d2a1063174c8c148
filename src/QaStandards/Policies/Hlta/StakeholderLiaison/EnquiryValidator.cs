using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>Says whether the facts about one enquiry are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class EnquiryValidator : AbstractValidator<Enquiry>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public EnquiryValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(enquiry => enquiry.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1501")
            .WithMessage("The enquiry has no id; give one.");
        RuleFor(enquiry => enquiry)
            .Must(enquiry => !(enquiry.Acknowledged?.Day < enquiry.Received || enquiry.Answered?.Day < enquiry.Received))
            .WithErrorCode("HLTA1502")
            .WithMessage(enquiry => $"Enquiry {IdText.Show(enquiry.Id ?? "")} was acknowledged or answered before it came in on "
                + $"{English.Day(enquiry.Received!.Value)}; correct one of the days.");
    }
}
