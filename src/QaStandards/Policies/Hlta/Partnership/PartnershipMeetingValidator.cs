using FluentValidation;

namespace QaStandards.Policies.Hlta.Partnership;

/// <summary>Says whether the facts about one meeting are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PartnershipMeetingValidator : AbstractValidator<PartnershipMeeting>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PartnershipMeetingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(meeting => meeting.Organiser).Must(organiser => !string.IsNullOrWhiteSpace(organiser))
            .WithErrorCode("HLTA1601")
            .WithMessage(meeting => $"The meeting of {English.Day(meeting.On)} names no organiser; give one.");
    }
}
