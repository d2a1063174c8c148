using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>Says whether the facts about an appeal are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AppealValidator : AbstractValidator<Appeal>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AppealValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(appeal => appeal.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1401")
            .WithMessage("An appeal has an id of its own; give it.");
        RuleFor(appeal => appeal.Candidate).Must(candidate => !string.IsNullOrWhiteSpace(candidate))
            .WithErrorCode("HLTA1402")
            .WithMessage(appeal => $"Appeal {appeal.Id} names no candidate; give the candidate whose outcome it is about.");
        RuleFor(appeal => appeal.Grounds).Must(grounds => grounds is null || grounds.All(ground => ground is not null))
            .WithErrorCode("HLTA1403")
            .WithMessage(appeal => $"Appeal {appeal.Id} has a ground that is null; leave it out or name it.");
        RuleFor(appeal => appeal).Must(appeal => !(appeal.Acknowledged?.Day < appeal.Received) && !(appeal.OutcomeSent?.Day < appeal.Received))
            .WithErrorCode("HLTA1404")
            .WithMessage(appeal =>
                $"Appeal {appeal.Id} was received on {English.Day(appeal.Received!.Value)}, after it was acknowledged or decided; correct the days.");
    }
}
