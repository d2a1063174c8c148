using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Says whether the facts about one assessor are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AppointableAssessorValidator : AbstractValidator<AppointableAssessor>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AppointableAssessorValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(assessor => assessor).Must(assessor => !string.IsNullOrWhiteSpace(assessor.Id))
            .WithErrorCode("ICTMARK3111")
            .WithMessage("The assessor has no id; give one.");
        RuleFor(assessor => assessor).Must(assessor => assessor.Schools >= 0)
            .WithErrorCode("ICTMARK3112")
            .WithMessage(assessor => $"Assessor {Id(assessor)} takes {English.Number(assessor.Schools)} schools; at least 0.");
        RuleFor(assessor => assessor)
            .Must(assessor => assessor.Ties is null
                || assessor.Ties.All(tie => !string.IsNullOrWhiteSpace(tie?.School) && tie.Tie is not null))
            .WithErrorCode("ICTMARK3113")
            .WithMessage(assessor => $"Assessor {Id(assessor)}: a tie lacks its school or its kind; complete it.");
        RuleFor(assessor => assessor)
            .Must(assessor => assessor.DeclaredConflicts is not null
                && assessor.DeclaredConflicts.All(id => !string.IsNullOrWhiteSpace(id)))
            .WithErrorCode("ICTMARK3114")
            .WithMessage(assessor => $"Assessor {Id(assessor)}: a declared conflict names no school; give its id.");
    }

    private static string Id(AppointableAssessor assessor) => IdText.Show(assessor.Id ?? "");
}
