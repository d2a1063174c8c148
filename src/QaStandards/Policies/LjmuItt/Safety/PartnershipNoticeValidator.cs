using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Says whether a notice is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PartnershipNoticeValidator : AbstractValidator<PartnershipNotice>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PartnershipNoticeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(notice => notice).Must(notice => !(notice.Due < notice.Happened))
            .WithErrorCode("LJMU1131")
            .WithMessage(notice =>
                $"The last day for a notice is {English.Day(notice.Due!.Value)}, before what it is about on {English.Day(notice.Happened)}; correct the days.");
        RuleFor(notice => notice.Measures).Must(measures => measures is null || measures.All(measure => !string.IsNullOrWhiteSpace(measure)))
            .WithErrorCode("LJMU1132")
            .WithMessage(notice => $"A measure for the event of {English.Day(notice.Happened)} is empty; say what it is, or leave it out.");
    }
}
