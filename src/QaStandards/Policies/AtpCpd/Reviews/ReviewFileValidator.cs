using System;
using System.Linq;
using FluentValidation;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>Says whether the facts about a person's reviews are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ReviewFileValidator : AbstractValidator<ReviewFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ReviewFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.Member).SetValidator(new StaffMemberValidator());
        RuleForEach(file => file.Caseload)
            .Must(review => !string.IsNullOrWhiteSpace(review?.Id))
            .WithErrorCode("ATP1601")
            .WithMessage("A caseload review is null or has no id; give one.")
            .Must((file, review) => !(review.On < file.Member.StartedOn))
            .WithErrorCode("ATP1602")
            .WithMessage((file, review) => $"Caseload review {review.Id} was held on {English.Day(review.On)}, before {file.Member.Id} started on "
                + $"{English.Day(file.Member.StartedOn!.Value)}; correct one of them.");
        RuleForEach(file => file.Performance)
            .Must(review => !string.IsNullOrWhiteSpace(review?.Id))
            .WithErrorCode("ATP1603")
            .WithMessage("A performance review is null or has no id; give one.")
            .Must((file, review) => !(review.On < file.Member.StartedOn))
            .WithErrorCode("ATP1604")
            .WithMessage((file, review) => $"Performance review {review.Id} was held on {English.Day(review.On)}, before {file.Member.Id} started on "
                + $"{English.Day(file.Member.StartedOn!.Value)}; correct one of them.");
        RuleFor(file => file)
            .Must(file => file.Caseload.Where(one => one is not null).GroupBy(one => one.Id, StringComparer.Ordinal).All(one => one.Count() == 1)
                && file.Performance.Where(one => one is not null).GroupBy(one => one.Id, StringComparer.Ordinal).All(one => one.Count() == 1))
            .WithErrorCode("ATP1605")
            .WithMessage(file => $"Two reviews of {file.Member.Id} have the same id; give each its own.");
    }
}
