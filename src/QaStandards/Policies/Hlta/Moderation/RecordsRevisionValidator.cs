using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about a revision are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class RecordsRevisionValidator : AbstractValidator<RecordsRevision>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public RecordsRevisionValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(revision => revision.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1341")
            .WithMessage("A revision is that of a file; give the file's id.");
        RuleFor(revision => revision.Sources).Must(all => all is null || all.All(one => one is not null))
            .WithErrorCode("HLTA1342")
            .WithMessage(revision => $"The revision of {revision.File} has a source that is null; leave it out or name it.");
    }
}
