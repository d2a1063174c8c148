using System.Linq;
using FluentValidation;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>Says whether what is known of a person whose training needs are analysed is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class TrainingFileValidator : AbstractValidator<TrainingFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public TrainingFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.Member).SetValidator(new StaffMemberValidator());
        RuleFor(file => file.Credentials).SetValidator(new CredentialFileValidator())
            .Must((file, credentials) => credentials.Person == file.Member.Id)
            .WithErrorCode("ATP1701")
            .WithMessage(file => $"The credentials are those of {file.Credentials.Person}, and the person is {file.Member.Id}; give one person's.");
        RuleFor(file => file.Areas).Must(areas => areas is null || areas.All(area => area is not null))
            .WithErrorCode("ATP1702")
            .WithMessage(file => $"{file.Member.Id}: an area taught is null; leave it out.");
        RuleFor(file => file.Induction).Must((file, induction) => induction is null || induction.Person == file.Member.Id)
            .WithErrorCode("ATP1703")
            .WithMessage(file => $"The induction is that of {file.Induction!.Person}, and the person is {file.Member.Id}; give one person's.");
    }
}
