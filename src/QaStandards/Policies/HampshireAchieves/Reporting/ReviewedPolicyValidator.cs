using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>Says whether the facts about the reviews of one policy are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ReviewedPolicyValidator : AbstractValidator<ReviewedPolicy>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ReviewedPolicyValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(policy => policy.Title).Must(title => !string.IsNullOrWhiteSpace(title))
            .WithErrorCode("HAMPSHIRE1031")
            .WithMessage("The policy has no title; give one.");
        RuleFor(policy => policy.Updates).Must(updates => updates is null || updates.All(update => update is not null))
            .WithErrorCode("HAMPSHIRE1032")
            .WithMessage(policy => $"The policy {IdText.Show(policy.Title ?? "")} has an update that is null; leave it out.");
        RuleFor(policy => policy)
            .Must(policy => policy.Updates is null || !policy.Updates.Any(update => update?.Day < policy.LastReviewed))
            .WithErrorCode("HAMPSHIRE1033")
            .WithMessage(policy => $"The policy {IdText.Show(policy.Title ?? "")} has an update from before its last review on "
                + $"{English.Day(policy.LastReviewed!.Value)}; give only those since.");
    }
}
