using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about what was sent for one candidate are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ApplicationPackValidator : AbstractValidator<ApplicationPack>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ApplicationPackValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Candidate))
            .WithErrorCode("HLTA1201")
            .WithMessage("What was sent names no candidate; give an id.");
        RuleFor(f => f).Must(f => f.Sent is null || f.Sent.All(sent => sent is not null))
            .WithErrorCode("HLTA1202")
            .WithMessage(f => $"Candidate {IdText.Show(f.Candidate ?? "")}: "
                + "something that was sent is null; leave it out.");
    }
}
