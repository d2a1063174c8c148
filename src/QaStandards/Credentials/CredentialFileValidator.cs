using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;

namespace QaStandards.Credentials;

/// <summary>Says whether what is known of a person's credentials is well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class CredentialFileValidator : AbstractValidator<CredentialFile>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public CredentialFileValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(file => file.Person).Must(person => !string.IsNullOrWhiteSpace(person))
            .WithErrorCode("QA1101")
            .WithMessage("A file of credentials is about a person; give the id.");
        Complete(file => file.Qualifications, "qualification");
        Complete(file => file.Memberships, "membership");
        Complete(file => file.Attendances, "training event");
        Complete(file => file.Sittings, "test");
        RuleFor(file => file).Custom((file, context) =>
        {
            foreach (var (code, message) in Faults(file))
            {
                context.AddFailure(new FluentValidation.Results.ValidationFailure(code.Property, message) { ErrorCode = code.Code });
            }
        });
    }

    private static IEnumerable<((string Code, string Property) Code, string Message)> Faults(CredentialFile file)
    {
        var qualifications = file.Qualifications?.Where(held => held is not null).ToList() ?? [];
        foreach (var held in qualifications)
        {
            if (QualificationFaults.Of(held) is { } fault)
            {
                yield return ((fault.Code, nameof(file.Qualifications)), $"{file.Person}: {fault.Message}");
            }
        }

        foreach (var number in Twice(qualifications.Select(held => held.Certificate).OfType<string>(), StringComparer.Ordinal))
        {
            yield return (
                ("QA1107", nameof(file.Qualifications)),
                $"{file.Person}: certificate {number} is there twice; list a qualification once.");
        }

        foreach (var held in Twice(qualifications.Where(held => held.AchievedOn is not null).Select(held => held with { Certificate = null })))
        {
            yield return (
                ("QA1108", nameof(file.Qualifications)),
                $"{file.Person}: {held}, achieved on {English.Day(held.AchievedOn!.Value)}, is there twice; list a qualification once.");
        }

        foreach (var message in MembershipFaults.Of(file.Memberships?.Where(held => held is not null) ?? []))
        {
            yield return ((message.Code, nameof(file.Memberships)), $"{file.Person}: {message.Message}");
        }
    }

    private static IEnumerable<T> Twice<T>(IEnumerable<T> items, IEqualityComparer<T>? comparer = null) =>
        items.GroupBy(item => item, comparer).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private void Complete<T>(System.Linq.Expressions.Expression<Func<CredentialFile, ValueList<T>?>> list, string item)
        where T : class => RuleFor(list).Must(items => items is null || items.All(each => each is not null))
            .WithErrorCode("QA1102")
            .WithMessage(file => $"{file.Person}: a {item} is null; leave it out.");
}
