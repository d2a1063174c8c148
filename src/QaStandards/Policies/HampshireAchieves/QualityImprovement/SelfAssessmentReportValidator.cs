using FluentValidation;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>Says whether the facts about a self-assessment report are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SelfAssessmentReportValidator : AbstractValidator<SelfAssessmentReport>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SelfAssessmentReportValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(report => report).Must(report => !(report.Judgements < 0 || report.JudgementsOnMeasures < 0))
            .WithErrorCode("HAMPSHIRE1021")
            .WithMessage("A number of judgements is negative; give 0 or more.");
        RuleFor(report => report).Must(report => !(report.JudgementsOnMeasures > report.Judgements))
            .WithErrorCode("HAMPSHIRE1022")
            .WithMessage(report => $"{English.Number(report.JudgementsOnMeasures!.Value)} judgements cite a measure, and there are only "
                + $"{English.Number(report.Judgements!.Value)}; correct one of the numbers.");
    }
}
