using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one problem are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PreparationIssueValidator : AbstractValidator<PreparationIssue>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PreparationIssueValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(issue => issue.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1151")
            .WithMessage("The problem has no id; give one.");
        RuleFor(issue => issue.Candidate).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1152")
            .WithMessage(issue => $"Problem {Named(issue)} names no candidate; give an id.");
        RuleFor(issue => issue.Stage).Must(stage => stage is not null)
            .WithErrorCode("HLTA1153")
            .WithMessage(issue => $"Problem {Named(issue)} has no stage; give documents or school-visit.");
        RuleFor(issue => issue)
            .Must(issue => !(issue.CandidateInformed?.Day < issue.FoundOn || issue.PutRight?.Day < issue.FoundOn || issue.Reported?.Day < issue.FoundOn))
            .WithErrorCode("HLTA1154")
            .WithMessage(issue => $"Problem {Named(issue)} was told, put right or reported before it was found on "
                + $"{English.Day(issue.FoundOn)}; correct one of the days.");
    }

    private static string Named(PreparationIssue issue) => IdText.Show(issue.Id ?? "");
}
