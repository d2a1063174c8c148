using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the facts about a possible conflict of interest are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ConflictCaseValidator : AbstractValidator<ConflictCase>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ConflictCaseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(conflict => conflict).Must(conflict => !string.IsNullOrWhiteSpace(conflict.Assessor)
            && !string.IsNullOrWhiteSpace(conflict.School))
            .WithErrorCode("ICTMARK1031")
            .WithMessage("A conflict lies between an assessor and a school; name both.");
        RuleFor(conflict => conflict.Ties).Must(ties => ties is null || ties.All(tie => tie is not null))
            .WithErrorCode("ICTMARK1032")
            .WithMessage(conflict =>
                $"Assessor {conflict.Assessor} has a tie to school {conflict.School} that is null; leave it out or name it.");
        RuleFor(conflict => conflict.Support).Must(support => support is null || support.All(IsWhole))
            .WithErrorCode("ICTMARK1033")
            .WithMessage(conflict =>
                $"A record of support for assessor {conflict.Assessor} lacks its person, its school or its kind; complete it.");
        RuleFor(conflict => conflict).Must(conflict => !(conflict.Declaration?.On > conflict.AsOf))
            .WithErrorCode("ICTMARK1034")
            .WithMessage(conflict => $"Assessor {conflict.Assessor} declared about school {conflict.School} on "
                + $"{English.Day(conflict.Declaration!.On)}, after the day of the question, "
                + $"{English.Day(conflict.AsOf)}; correct one of them.");
    }

    private static bool IsWhole(SupportRecord record) =>
        !string.IsNullOrWhiteSpace(record?.Person) && !string.IsNullOrWhiteSpace(record.School) && record.Kind is not null;
}
