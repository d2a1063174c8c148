using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one assessor are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class DeployableAssessorValidator : AbstractValidator<DeployableAssessor>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public DeployableAssessorValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Id))
            .WithErrorCode("HLTA1341")
            .WithMessage("The assessor has no id; give one.");
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Provider))
            .WithErrorCode("HLTA1342")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")} names no provider; give an id.");
        RuleFor(f => f).Must(f => f.AcceptedBy is not null && f.AcceptedBy.All(host => !string.IsNullOrWhiteSpace(host?.Host)))
            .WithErrorCode("HLTA1343")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")}: an acceptance names no provider; give an id or leave it out.");
        RuleFor(f => f).Must(f => f.AcceptedBy is null
                || f.AcceptedBy.Select(host => host?.Host).Distinct(System.StringComparer.Ordinal).Count() == f.AcceptedBy.Count)
            .WithErrorCode("HLTA1344")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")}: a provider is named twice; leave one out.");
        RuleFor(f => f).Must(f => f.Declared is null || f.Declared.All(work => work is not null))
            .WithErrorCode("HLTA1345")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")}: a piece of declared work is null; leave it out.");
        RuleFor(f => f).Must(f => f.Concern is null || f.Concern.Assessor == f.Id)
            .WithErrorCode("HLTA1346")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")}: the concern is about another assessor; give the assessor's own.");
        RuleFor(f => f).Must(f => f.Away is not null)
            .WithErrorCode("HLTA1347")
            .WithMessage(f => $"Assessor {IdText.Show(f.Id ?? "")}: the days away are null; give an empty list for none.");
    }
}
