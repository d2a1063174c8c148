using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Says whether the facts about a signed agreement are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AgreementValidator : AbstractValidator<Agreement>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AgreementValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(agreement => agreement.Assessor).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK3001")
            .WithMessage("The agreement is nobody's; name the assessor.");
        RuleFor(agreement => agreement)
            .Must(agreement => agreement.AcceptedVersions is null
                || agreement.AcceptedVersions.All(version => !string.IsNullOrWhiteSpace(version)))
            .WithErrorCode("ICTMARK3002")
            .WithMessage(agreement =>
                $"Agreement of {agreement.Assessor}: an accepted version has no name; leave it out or name it.")
            .Must(agreement => agreement.CurrentVersion is null || agreement.AcceptedVersions is null
                || agreement.AcceptedVersions.Contains(agreement.CurrentVersion, StringComparer.Ordinal))
            .WithErrorCode("ICTMARK3003")
            .WithMessage(agreement =>
                $"Agreement of {agreement.Assessor}: version {agreement.CurrentVersion} is in force and not accepted; "
                + "accept it too.");
    }
}
