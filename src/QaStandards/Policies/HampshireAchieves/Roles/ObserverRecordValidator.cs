using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>Says whether the facts about one observer are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ObserverRecordValidator : AbstractValidator<ObserverRecord>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ObserverRecordValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(observer => observer.Person).Must(person => !string.IsNullOrWhiteSpace(person))
            .WithErrorCode("HAMPSHIRE1051")
            .WithMessage("The observer has no id; give one.");
        RuleFor(observer => observer).Must(observer => !(observer.Ended < observer.Approved?.Day))
            .WithErrorCode("HAMPSHIRE1052")
            .WithMessage(observer => $"The approval of {IdText.Show(observer.Person ?? "")} ended on {English.Day(observer.Ended!.Value)}, before it began; "
                + "correct one of the days.");
    }
}
