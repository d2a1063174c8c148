using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the facts about a candidate's competences are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class CompetenceEvidenceValidator : AbstractValidator<CompetenceEvidence>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public CompetenceEvidenceValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(evidence => evidence.Candidate).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK1021")
            .WithMessage("The candidate has no id; give one.");
        RuleFor(evidence => evidence)
            .Must(evidence => Sound(evidence.IntendedPhases) && Sound(evidence.IntendedTypes) && Sound(evidence.Phases)
                && Sound(evidence.Types))
            .WithErrorCode("ICTMARK1022")
            .WithMessage(evidence =>
                $"Candidate {evidence.Candidate} has a phase or a type without a name; leave it out or name it.");
        RuleFor(evidence => evidence)
            .Must(evidence => evidence.IntendedPhases?.Count != 0 && evidence.IntendedTypes?.Count != 0)
            .WithErrorCode("ICTMARK1023")
            .WithMessage(evidence =>
                $"Candidate {evidence.Candidate} would assess no phase or no type of institution; name at least one of each.");
    }

    private static bool Sound(ValueList<string>? names) => names is null || names.All(name => !string.IsNullOrWhiteSpace(name));
}
