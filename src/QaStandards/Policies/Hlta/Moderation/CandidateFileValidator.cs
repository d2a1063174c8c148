using System;
using System.Linq.Expressions;
using FluentValidation;
using QaStandards.Sampling;

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
        RuleFor(file => file.Id).Must(id => IdText.Problem(id) is null)
            .WithErrorCode("QA1004")
            .WithMessage((_, id) =>
                $"The id '{IdText.Show(id ?? "")}' {IdText.Problem(id)}; every file needs its own id of 1 to 1,024 bytes.");
        foreach (var refusal in CandidateFileFacts.Refusals)
        {
            RuleFor(file => file).Must(file => refusal.Problem(file) is null)
                .WithErrorCode(refusal.Code)
                .WithMessage(file => $"File {IdText.Show(file.Id ?? "")}: {refusal.Problem(file)}");
        }

        Key(CandidateFileFacts.Assessor, file => file.Assessor);
        Key(CandidateFileFacts.Provider, file => file.Provider);
    }

    // That a key is there is a rule of its own; this one is about what it may look like.
    private void Key(FileKey<CandidateFile> key, Expression<Func<CandidateFile, string?>> value) =>
        RuleFor(value).Must(text => string.IsNullOrEmpty(text) || IdText.Problem(text) is null)
            .WithErrorCode("QA1005")
            .WithMessage((file, text) =>
                $"File {IdText.Show(file.Id ?? "")}: its {key.Name} '{IdText.Show(text!)}' {IdText.Problem(text)}.");
}
