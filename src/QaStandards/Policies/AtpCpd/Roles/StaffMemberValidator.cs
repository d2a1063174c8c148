using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>Says whether the facts about a member of staff are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class StaffMemberValidator : AbstractValidator<StaffMember>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public StaffMemberValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(member => member.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ATP1101")
            .WithMessage("A member of staff has an id; give it.");
        RuleFor(member => member.Roles).Must(roles => roles.Count > 0 && roles.All(role => role is not null))
            .WithErrorCode("ATP1102")
            .WithMessage(member => $"{member.Id} has no role, or one that is null; name the roles.");
        RuleFor(member => member).Must(member => !(member.LeftOn < member.StartedOn))
            .WithErrorCode("ATP1103")
            .WithMessage(member => $"{member.Id} left on {English.Day(member.LeftOn!.Value)}, before starting on "
                + $"{English.Day(member.StartedOn!.Value)}; correct one of them.");
    }
}
