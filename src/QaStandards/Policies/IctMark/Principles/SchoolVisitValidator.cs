using FluentValidation;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the facts about a visit are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolVisitValidator : AbstractValidator<SchoolVisit>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public SchoolVisitValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(visit => visit.Assessor).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK1041")
            .WithMessage("The visit is made by nobody; name the assessor.");
        RuleFor(visit => visit.Kind).Must(kind => kind is not null)
            .WithErrorCode("ICTMARK1042")
            .WithMessage(visit => $"The visit of assessor {visit.Assessor} is of no kind; give one.");
        RuleFor(visit => visit.ModerationsTaken).Must(taken => !(taken < 0))
            .WithErrorCode("ICTMARK1043")
            .WithMessage(visit =>
                $"Assessor {visit.Assessor} has taken {English.Number(visit.ModerationsTaken!.Value)} moderations; "
                + "give 0 or more.");
        RuleFor(visit => visit.Membership).Must((visit, membership) => membership is null
            || membership.Assessor == visit.Assessor)
            .WithErrorCode("ICTMARK1044")
            .WithMessage(visit =>
                $"The visit is by assessor {visit.Assessor}, and the membership is {visit.Membership!.Assessor}'s; "
                + "give the right one.");
    }
}
