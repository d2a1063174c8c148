using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Says whether the facts about feedback after moderation are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class ModerationFeedbackValidator : AbstractValidator<ModerationFeedback>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public ModerationFeedbackValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(feedback => feedback.Assessor).Must(assessor => !string.IsNullOrWhiteSpace(assessor))
            .WithErrorCode("HLTA1351")
            .WithMessage("Feedback goes to an assessor; name the assessor.");
        RuleFor(feedback => feedback).Must(feedback => IsNamed(feedback.Changed) && IsNamed(feedback.WithReasons))
            .WithErrorCode("HLTA1352")
            .WithMessage(feedback => $"The feedback to {feedback.Assessor} is about a file without an id; give the id.");
    }

    private static bool IsNamed(ValueList<string>? files) => files is null || files.All(file => !string.IsNullOrWhiteSpace(file));
}
