using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Says whether the facts about one programme are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PreparationProgrammeValidator : AbstractValidator<PreparationProgramme>
{
    private const decimal LongestSession = 100m;

    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PreparationProgrammeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(programme => programme.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("HLTA1121")
            .WithMessage("The programme has no id; give one.");
        RuleFor(programme => programme).Must(programme => Unsound(programme) is null)
            .WithErrorCode("HLTA1122")
            .WithMessage(programme => $"Programme {IdText.Show(programme.Id ?? "")}: session {English.Number(Unsound(programme) ?? 0)} needs a kind, "
                + "and a length of more than 0 and at most 100 days, or none when it is not known.");
    }

    private static int? Unsound(PreparationProgramme programme)
    {
        var index = programme.Sessions?.ToList().FindIndex(session => session?.Kind is null || session.Days is <= 0 or > LongestSession);
        return index >= 0 ? index + 1 : null;
    }
}
