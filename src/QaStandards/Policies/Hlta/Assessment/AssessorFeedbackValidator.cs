using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one piece of feedback are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AssessorFeedbackValidator : AbstractValidator<AssessorFeedback>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AssessorFeedbackValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Assessor))
            .WithErrorCode("HLTA1281")
            .WithMessage("The feedback names no assessor; give an id.");
        RuleFor(f => f).Must(f => f.Considered is null || f.Considered.All(c => c is not null))
            .WithErrorCode("HLTA1282")
            .WithMessage(f => $"Assessor {IdText.Show(f.Assessor ?? "")}: a considered criterion is null; leave it out.");
    }
}
