using System.Linq;
using FluentValidation;
using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the standards of a file are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class StandardsOfFileValidator : AbstractValidator<StandardsOfFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public StandardsOfFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.File).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1381")
            .WithMessage("Standards are those of a file; give the file's id.");
        RuleFor(file => file).Must(file => file.Moderated is not null && file.Widened is not null && file.Reassessed is not null)
            .WithErrorCode("HLTA1382")
            .WithMessage(file => $"File {file.File} has no set of standards where one is needed; give the empty set when there are none.");
        RuleFor(file => file).Must(file => ((StandardSet?[])[file.Moderated, file.NotMet, file.National, file.Widened, file.Reassessed])
                .All(set => set is null || set.Framework.Equals(HltaStandards.Framework)))
            .WithErrorCode("HLTA1383")
            .WithMessage(file => $"File {file.File} has standards that are not of {HltaStandards.Framework}.");
    }
}
