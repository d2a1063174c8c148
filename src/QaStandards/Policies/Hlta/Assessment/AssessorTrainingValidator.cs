using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one assessor's training are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AssessorTrainingValidator : AbstractValidator<AssessorTraining>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AssessorTrainingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Assessor))
            .WithErrorCode("HLTA1241")
            .WithMessage("The training names no assessor; give an id.");
        RuleFor(f => f).Must(f => f.Completed is null || f.Completed.All(t => t is not null))
            .WithErrorCode("HLTA1242")
            .WithMessage(f => $"Assessor {IdText.Show(f.Assessor ?? "")}: a completed topic is null; leave it out.");
    }
}
