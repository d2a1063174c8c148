using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one candidate are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class CandidateValidator : AbstractValidator<Candidate>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public CandidateValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(candidate => candidate.Id).Must((candidate, _) => CandidateFacts.HasId(candidate))
            .WithErrorCode("HLTA1101")
            .WithMessage("The candidate has no id; give one.");
        RuleFor(candidate => candidate).Must(CandidateFacts.HasAges)
            .WithErrorCode("HLTA1102")
            .WithMessage(candidate => $"Candidate {Named(candidate)}: an age of learners is negative; give completed years.");
        RuleFor(candidate => candidate).Must(CandidateFacts.HasOrder)
            .WithErrorCode("HLTA1103")
            .WithMessage(candidate => $"Candidate {Named(candidate)}: the youngest learners are {Number(candidate.YoungestLearners)} "
                + $"and the oldest {Number(candidate.OldestLearners)}; exchange the two.");
        RuleFor(candidate => candidate).Must(CandidateFacts.HasLevels)
            .WithErrorCode("HLTA1104")
            .WithMessage(candidate => $"Candidate {Named(candidate)}: a level is negative; give 0 for no qualification.");
        RuleFor(candidate => candidate.Opportunities).Must((candidate, _) => CandidateFacts.HasFramework(candidate))
            .WithErrorCode("HLTA1105")
            .WithMessage(candidate =>
                $"Candidate {Named(candidate)}: the opportunities are not of {HltaStandards.Framework}; give a set of it.");
    }

    private static string Named(Candidate candidate) => IdText.Show(candidate.Id ?? "");

    private static string Number(int? number) => number is { } known ? English.Number(known) : "";
}
