using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a scrutinised file are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ScrutinisedFileValidator : AbstractValidator<ScrutinisedFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ScrutinisedFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1301")
            .WithMessage("A scrutinised file has an id of its own; give it.");
        RuleFor(file => file.Scrutinies).Must(all => all is null || all.All(one => one is not null))
            .WithErrorCode("HLTA1302")
            .WithMessage(file => $"File {file.File} has a scrutiny that is null; leave it out.");
        RuleFor(file => file.Scrutinies)
            .Must(all => all is null || all.All(one => one?.Considered is null || one.Considered.All(criterion => criterion is not null)))
            .WithErrorCode("HLTA1303")
            .WithMessage(file => $"File {file.File} has a criterion that is null; leave it out or name it.");
    }
}
