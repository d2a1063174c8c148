using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Says whether the facts about one external report are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ExternalReportValidator : AbstractValidator<ExternalReport>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ExternalReportValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(report => report.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HAMPSHIRE1111")
            .WithMessage("The report has no id; give one.");
        RuleFor(report => report).Must(report => !(report.Recommendations < 0 || report.Actions < 0))
            .WithErrorCode("HAMPSHIRE1112")
            .WithMessage(report => $"Report {IdText.Show(report.Id ?? "")} has a number that is negative; give 0 or more.");
        RuleFor(report => report).Must(report => !(report.Actions > report.Recommendations))
            .WithErrorCode("HAMPSHIRE1113")
            .WithMessage(report => $"Report {IdText.Show(report.Id ?? "")} makes {English.Number(report.Recommendations!.Value)} recommendations, and "
                + $"{English.Number(report.Actions!.Value)} are acted on; correct one of the numbers.");
        RuleFor(report => report).Must(report => !(report.Planned?.Day < report.Received))
            .WithErrorCode("HAMPSHIRE1114")
            .WithMessage(report => $"Actions on report {IdText.Show(report.Id ?? "")} were planned before it came in on "
                + $"{English.Day(report.Received!.Value)}; correct one of the days.");
    }
}
