using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one piece of outside work are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class OutsideWorkValidator : AbstractValidator<OutsideWork>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public OutsideWorkValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Body))
            .WithErrorCode("HLTA1271")
            .WithMessage("The outside work does not say for whom it is; name the body.");
        RuleFor(f => f).Must(f => !(f.Until < f.From))
            .WithErrorCode("HLTA1272")
            .WithMessage(f => $"Work for {IdText.Show(f.Body ?? "")}: "
                + $"it ends on {English.Day(f.Until!.Value)}, before it begins on {English.Day(f.From)}; correct one of the two.");
    }
}
