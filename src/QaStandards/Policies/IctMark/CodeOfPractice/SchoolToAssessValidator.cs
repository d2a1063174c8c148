using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Says whether the facts about one school are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolToAssessValidator : AbstractValidator<SchoolToAssess>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SchoolToAssessValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(school => school).Must(school => !string.IsNullOrWhiteSpace(school.Id))
            .WithErrorCode("ICTMARK3101")
            .WithMessage("The school has no id; give one.");
        RuleFor(school => school).Must(school => school.Prefers is null || !string.IsNullOrWhiteSpace(school.Prefers))
            .WithErrorCode("ICTMARK3102")
            .WithMessage(school => $"School {IdText.Show(school.Id ?? "")} prefers an assessor without an id; give it, or nothing.");
        RuleFor(school => school)
            .Must(school => school.DeclinedBy is not null && school.DeclinedBy.All(id => !string.IsNullOrWhiteSpace(id)))
            .WithErrorCode("ICTMARK3103")
            .WithMessage(school => $"School {IdText.Show(school.Id ?? "")}: an assessor who declined has no id; give it, or leave it out.");
    }
}
