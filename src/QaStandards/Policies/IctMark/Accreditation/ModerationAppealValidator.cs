using FluentValidation;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Says whether the facts about an appeal are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ModerationAppealValidator : AbstractValidator<ModerationAppeal>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ModerationAppealValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(appeal => appeal.Assessor).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK2011")
            .WithMessage("The appeal is nobody's; name the assessor.");
        RuleFor(appeal => appeal.ModerationsFailed).Must(failed => !(failed < 0))
            .WithErrorCode("ICTMARK2012")
            .WithMessage(appeal =>
                $"Assessor {appeal.Assessor} has failed {English.Number(appeal.ModerationsFailed!.Value)} moderations; "
                + "give 0 or more.");
        RuleFor(appeal => appeal).Must(appeal => !(appeal.Received < appeal.Sent))
            .WithErrorCode("ICTMARK2013")
            .WithMessage(appeal =>
                $"The appeal of {appeal.Assessor} was received on {English.Day(appeal.Received!.Value)}, before it was sent on "
                + $"{English.Day(appeal.Sent!.Value)}; exchange the two days.");
    }
}
