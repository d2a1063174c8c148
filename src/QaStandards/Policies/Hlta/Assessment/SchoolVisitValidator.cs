using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one visit are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolVisitValidator : AbstractValidator<SchoolVisit>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SchoolVisitValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Id))
            .WithErrorCode("HLTA1331")
            .WithMessage("The visit has no id; give one.");
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Provider))
            .WithErrorCode("HLTA1332")
            .WithMessage(f => $"Visit {IdText.Show(f.Id ?? "")} names no provider; give an id.");
        RuleFor(f => f).Must(f => f.Attempt is not null)
            .WithErrorCode("HLTA1333")
            .WithMessage(f => $"Visit {IdText.Show(f.Id ?? "")} has no attempt; give initial, partial or full.");
    }
}
