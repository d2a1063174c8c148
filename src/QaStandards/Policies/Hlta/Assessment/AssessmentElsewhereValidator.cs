using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one visit for another provider are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AssessmentElsewhereValidator : AbstractValidator<AssessmentElsewhere>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AssessmentElsewhereValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Assessor))
            .WithErrorCode("HLTA1261")
            .WithMessage("The visit for another provider names no assessor; give an id.");
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Host))
            .WithErrorCode("HLTA1262")
            .WithMessage(f => $"Assessor {IdText.Show(f.Assessor ?? "")}: "
                + "the visit for another provider does not name it; give its id.");
    }
}
