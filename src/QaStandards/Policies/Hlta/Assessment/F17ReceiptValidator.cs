using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one F17 are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class F17ReceiptValidator : AbstractValidator<F17Receipt>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public F17ReceiptValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Candidate))
            .WithErrorCode("HLTA1211")
            .WithMessage("The F17 names no candidate; give an id.");
        RuleFor(f => f).Must(f => !(f.Verified?.Day < f.Received?.Day))
            .WithErrorCode("HLTA1212")
            .WithMessage(f => $"Candidate {IdText.Show(f.Candidate ?? "")}: "
                + $"the F17 was verified on {f.Verified}, before it was received on {f.Received}; correct one of the two.");
    }
}
