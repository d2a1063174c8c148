using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Says whether the vetting of a trainee is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class VettingValidator : AbstractValidator<Vetting>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public VettingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(vetting => vetting.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1101")
            .WithMessage("A vetting names no trainee; give the trainee's id.");
        RuleFor(vetting => vetting.Checks).Must(checks => checks is null || checks.All(check => check is { Check: not null }))
            .WithErrorCode("LJMU1102")
            .WithMessage(vetting => $"A check of {vetting.Trainee} is null; leave it out or complete it.")
            .Must(checks => Twice(checks) is null)
            .WithErrorCode("LJMU1103")
            .WithMessage(vetting => $"Check {Twice(vetting.Checks)?.Value} of {vetting.Trainee} is recorded twice; record the one that holds.");
        RuleFor(vetting => vetting.ConfirmedChecks).Must(checks => checks is null || checks.All(check => check is not null))
            .WithErrorCode("LJMU1104")
            .WithMessage(
                vetting => $"The confirmation for {vetting.Trainee} names a check that is null; leave it out or name it.");
    }

    private static SuitabilityCheck? Twice(ValueList<CheckRecord>? checks) =>
        checks?.GroupBy(check => check.Check).FirstOrDefault(group => group.Skip(1).Any())?.Key;
}
