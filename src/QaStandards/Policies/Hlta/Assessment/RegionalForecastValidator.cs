using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Says whether the facts about one region's forecast are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class RegionalForecastValidator : AbstractValidator<RegionalForecast>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public RegionalForecastValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Region))
            .WithErrorCode("HLTA1231")
            .WithMessage("The forecast names no region; give one.");
        RuleFor(f => f).Must(f => f.Weeks is >= 1 and <= 530)
            .WithErrorCode("HLTA1232")
            .WithMessage(f => $"Region {IdText.Show(f.Region ?? "")}: "
                + $"the period has {English.Number(f.Weeks)} weeks; give from 1 to 530.");
        RuleFor(f => f).Must(f => !(f.Demand < 0))
            .WithErrorCode("HLTA1233")
            .WithMessage(f => $"Region {IdText.Show(f.Region ?? "")}: the demand is negative; give at least 0.");
        RuleFor(f => f).Must(f => f.Assessors is null || f.Assessors.All(a => !string.IsNullOrWhiteSpace(a?.Assessor)))
            .WithErrorCode("HLTA1234")
            .WithMessage(f => $"Region {IdText.Show(f.Region ?? "")}: an assessor has no id; give one.");
        RuleFor(f => f).Must(f => f.Assessors is null || f.Assessors.All(a => a?.EachWeek is not { } each || (each.Count == f.Weeks && each.All(n => n >= 0))))
            .WithErrorCode("HLTA1235")
            .WithMessage(f => $"Region {IdText.Show(f.Region ?? "")}: "
                + $"an assessor's availability needs a number of at least 0 for each of the {English.Number(f.Weeks)} weeks.");
    }
}
