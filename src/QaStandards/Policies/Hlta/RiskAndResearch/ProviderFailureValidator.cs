using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>Says whether the facts about the failure of a provider are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ProviderFailureValidator : AbstractValidator<ProviderFailure>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ProviderFailureValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(failure => failure.Provider).Must(provider => !string.IsNullOrWhiteSpace(provider))
            .WithErrorCode("HLTA1701")
            .WithMessage("The failure names no provider; give one.");
        RuleFor(failure => failure.CandidatesUnderWay)
            .Must(ids => ids is null || ids.All(id => !string.IsNullOrWhiteSpace(id)))
            .WithErrorCode("HLTA1702")
            .WithMessage("A candidate under way has no id; give every candidate's.");
    }
}
