using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a file to be confirmed are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class FileForConfirmationValidator : AbstractValidator<FileForConfirmation>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public FileForConfirmationValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1361")
            .WithMessage("A file to be confirmed has an id of its own; give it.");
        RuleFor(file => file.Flags).Must(all => all is null || all.All(flag => !string.IsNullOrWhiteSpace(flag?.Trigger)))
            .WithErrorCode("HLTA1362")
            .WithMessage(file => $"File {file.File} waits for a file without an id; give the id.");
        RuleFor(file => file.Flags)
            .Must(all => all is null || all.DistinctBy(flag => flag?.Trigger, StringComparer.Ordinal).Count() == all.Count)
            .WithErrorCode("HLTA1363")
            .WithMessage(file => $"File {file.File} waits twice for one file; list each flag once.");
        RuleFor(file => file)
            .Must(file => file.Flags?.Any(flag => string.Equals(flag?.Trigger, file.File, StringComparison.Ordinal)) is not true)
            .WithErrorCode("HLTA1364")
            .WithMessage(file => $"File {file.File} waits for itself; only other files make it wait.");
    }
}
