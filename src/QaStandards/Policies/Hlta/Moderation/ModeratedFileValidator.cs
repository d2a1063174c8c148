using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a moderated file are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ModeratedFileValidator : AbstractValidator<ModeratedFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ModeratedFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1331")
            .WithMessage("A moderated file has an id of its own; give it.");
        RuleFor(file => file.Judgements)
            .Must(all => all is null || all.All(one => one is not null && HltaStandards.All.Contains(one.Standard)))
            .WithErrorCode("HLTA1332")
            .WithMessage(file => $"File {file.File} has a judgement on none of the 33 standards; give a number from 1 to 33.");
        RuleFor(file => file.Judgements).Must(all => all is null || all.DistinctBy(one => one?.Standard).Count() == all.Count)
            .WithErrorCode("HLTA1333")
            .WithMessage(file => $"File {file.File} lists a standard twice; list each moderated standard once.");
    }
}
