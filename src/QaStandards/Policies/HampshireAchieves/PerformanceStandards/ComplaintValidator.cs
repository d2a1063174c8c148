using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>Says whether the facts about one complaint are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ComplaintValidator : AbstractValidator<Complaint>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ComplaintValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(complaint => complaint.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HAMPSHIRE1041")
            .WithMessage("The complaint has no id; give one.");
        RuleFor(complaint => complaint)
            .Must(complaint => !(complaint.Closed?.Day < complaint.Received || complaint.Due < complaint.Received))
            .WithErrorCode("HAMPSHIRE1042")
            .WithMessage(complaint => $"Complaint {IdText.Show(complaint.Id ?? "")} was due or dealt with before it came in on "
                + $"{English.Day(complaint.Received!.Value)}; correct one of the days.");
    }
}
