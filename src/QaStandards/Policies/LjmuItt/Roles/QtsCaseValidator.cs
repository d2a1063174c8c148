using FluentValidation;
using static QaStandards.Policies.LjmuItt.LjmuStandards;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Says whether the facts about a recommendation for QTS are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class QtsCaseValidator : AbstractValidator<QtsCase>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public QtsCaseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(qts => qts.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1241")
            .WithMessage("A recommendation names no trainee; give the trainee's id.");
        RuleFor(qts => qts.Met).Must(met => met is null || met.Framework == Framework)
            .WithErrorCode("LJMU1242")
            .WithMessage(qts => $"{qts.Trainee} was judged against {qts.Met!.Framework}; the agreement names {Framework}.");
        RuleFor(qts => qts.Evidence).Must(evidence => evidence is null or { Phase: 3 })
            .WithErrorCode("LJMU1243")
            .WithMessage(
                qts => $"The evidence of {qts.Trainee} is of phase {qts.Evidence!.Phase}; a recommendation rests on phase 3.");
    }
}
