using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Says whether the facts about a trainee's evidence are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class TraineeEvidenceValidator : AbstractValidator<TraineeEvidence>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public TraineeEvidenceValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(evidence => evidence.Trainee).Must(trainee => !string.IsNullOrWhiteSpace(trainee))
            .WithErrorCode("LJMU1221")
            .WithMessage("The evidence names no trainee; give the trainee's id.");
        RuleFor(evidence => evidence.Phase).Must(phase => phase is >= 1 and <= 3)
            .WithErrorCode("LJMU1222")
            .WithMessage(evidence => $"The evidence of {evidence.Trainee} is of phase {evidence.Phase}; phases are 1, 2 and 3.");
        RuleFor(evidence => evidence)
            .Must(evidence => (evidence.Complete?.All(item => item is not null) ?? true)
                && (evidence.Records?.All(record => record is { Targets: not null } && record.Targets.All(target => target?.Standards is not null)) ?? true))
            .WithErrorCode("LJMU1223")
            .WithMessage(evidence => $"The evidence of {evidence.Trainee} has an item, record or target that is null; leave it out or complete it.");
        RuleFor(evidence => evidence.Records)
            .Must(records => records is null || records.Where(record => record is not null)
                .GroupBy(record => PlacementWeeks.Monday(record.Day)).All(week => week.Count() == 1))
            .WithErrorCode("LJMU1224")
            .WithMessage(evidence => $"{evidence.Trainee} has two records of one week; keep one record a week.");
    }
}
