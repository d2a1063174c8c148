using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether a period of peer review is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ReviewPeriodValidator : AbstractValidator<ReviewPeriod>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ReviewPeriodValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(period => period.Period).NotNull()
            .WithErrorCode("HLTA1101")
            .WithMessage("A period of peer review has a first and a last day; give both.");
        RuleFor(period => period.Pairs).Must(pairs => pairs is not null && pairs.All(IsNamed))
            .WithErrorCode("HLTA1102")
            .WithMessage("Every pair names a reviewing and a reviewed provider; give both names.");
        RuleFor(period => period.Pairs).Must(IsOnceEach)
            .WithErrorCode("HLTA1103")
            .WithMessage("A provider reviews one other in a period; list each reviewing provider once.");
    }

    private static bool IsOnceEach(ValueList<ReviewPair>? pairs) =>
        pairs is null || pairs.DistinctBy(pair => pair?.Reviewer, StringComparer.Ordinal).Count() == pairs.Count;

    private static bool IsNamed(ReviewPair? pair) =>
        !string.IsNullOrWhiteSpace(pair?.Reviewer) && !string.IsNullOrWhiteSpace(pair.Reviewed);
}
