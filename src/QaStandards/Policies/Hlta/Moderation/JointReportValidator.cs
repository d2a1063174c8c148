using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a joint report are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class JointReportValidator : AbstractValidator<JointReport>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public JointReportValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(report => report.Event).Must(name => !string.IsNullOrWhiteSpace(name))
            .WithErrorCode("HLTA1111")
            .WithMessage("A joint report names its monthly event; give the name.");
        RuleFor(report => report).Must(report => !(report.Exchanged?.Day < report.EventEnd))
            .WithErrorCode("HLTA1112")
            .WithMessage(report =>
                $"The report of {report.Event} was exchanged on {report.Exchanged}, before the event ended on {English.Day(report.EventEnd!.Value)}; correct one of the two.");
    }
}
