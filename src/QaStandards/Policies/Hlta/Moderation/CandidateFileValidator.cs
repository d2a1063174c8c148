using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether one candidate file is well formed: the border of a host that takes files one by one.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class CandidateFileValidator : AbstractValidator<CandidateFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public CandidateFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.Id).Must(id => Sampling.IdText.Problem(id) is null)
            .WithErrorCode("QA1004")
            .WithMessage("Every file needs its own id of 1 to 1,024 bytes, without control characters or lone surrogates.");
        foreach (var refusal in CandidateFileFacts.Refusals)
        {
            RuleFor(file => file).Must(file => refusal.Problem(file) is null)
                .WithErrorCode(refusal.Code)
                .WithMessage(file => $"File {Sampling.IdText.Show(file.Id ?? "")}: {refusal.Problem(file)}");
        }
    }
}
