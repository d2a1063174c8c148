using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one quality concern are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class QualityConcernValidator : AbstractValidator<QualityConcern>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public QualityConcernValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Assessor))
            .WithErrorCode("HLTA1291")
            .WithMessage("The quality concern names no assessor; give an id.");
        RuleFor(f => f).Must(f => f.Assessor is null || !string.Equals(f.Assessor, f.ShadowPartner, System.StringComparison.Ordinal))
            .WithErrorCode("HLTA1292")
            .WithMessage(f => $"Assessor {IdText.Show(f.Assessor ?? "")}: "
                + "nobody shadows themselves; name another assessor.");
        RuleFor(f => f).Must(f => !(f.Lifted?.Day < f.Suspension?.Day))
            .WithErrorCode("HLTA1293")
            .WithMessage(f => $"Assessor {IdText.Show(f.Assessor ?? "")}: "
                + $"the suspension was lifted on {f.Lifted}, before it began on {f.Suspension}; correct one of the two.");
    }
}
