using FluentValidation;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one payment are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PaymentValidator : AbstractValidator<Payment>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PaymentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(payment => payment.Candidate).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1141")
            .WithMessage("The payment names no candidate; give an id.");
    }
}
