using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a monthly event are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class MonthlyEventValidator : AbstractValidator<MonthlyEvent>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public MonthlyEventValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(month => month.Cohort).Must(cohort => !string.IsNullOrWhiteSpace(cohort))
            .WithErrorCode("HLTA1311")
            .WithMessage("A monthly event is that of a cohort; name the cohort.");
        RuleFor(month => month.Moderators).Must(all => all is null || all.All(one => one is not null))
            .WithErrorCode("HLTA1312")
            .WithMessage(month => $"The event of {month.Cohort} has a moderator that is null; leave it out.");
        RuleFor(month => month.Moderators)
            .Must(all => all is null || all.DistinctBy(one => one?.Name, StringComparer.Ordinal).Count() == all.Count)
            .WithErrorCode("HLTA1313")
            .WithMessage(month => $"The event of {month.Cohort} lists a moderator twice; list each once.");
        RuleForEach(month => month.Moderators).SetValidator(new ModeratorValidator());
    }
}
