using System.Linq;
using FluentValidation;
using QaStandards.Sampling;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Says whether the facts about one offer are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PlacementOfferValidator : AbstractValidator<PlacementOffer>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PlacementOfferValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.Id))
            .WithErrorCode("LJMU1211")
            .WithMessage("The offer has no id; give one.");
        RuleFor(f => f).Must(f => !string.IsNullOrWhiteSpace(f.School))
            .WithErrorCode("LJMU1212")
            .WithMessage(f => $"Offer {Id(f)} names no school; give its id.");
        RuleFor(f => f).Must(f => f.Dates is not null)
            .WithErrorCode("LJMU1213")
            .WithMessage(f => $"Offer {Id(f)} has no dates; give the first and the last day.");
        RuleFor(f => f).Must(f => f.Seats >= 0)
            .WithErrorCode("LJMU1214")
            .WithMessage(f => $"Offer {Id(f)} is for {English.Number(f.Seats)} trainees; at least 0.");
        RuleFor(f => f).Must(f => f.TrainingPhase is null or (>= 1 and <= 3))
            .WithErrorCode("LJMU1215")
            .WithMessage(f => $"Offer {Id(f)}: the phase of training is not 1, 2 or 3.");
        RuleFor(f => f).Must(f => !(f.EligibleMentors < 0))
            .WithErrorCode("LJMU1216")
            .WithMessage(f => $"Offer {Id(f)}: the number of mentors is negative; at least 0.");
        RuleFor(f => f).Must(f => (f.Capabilities ?? []).All(name => !string.IsNullOrWhiteSpace(name))
                && (f.Forms ?? []).All(form => form is not null) && (f.Documents ?? []).All(document => document is not null))
            .WithErrorCode("LJMU1217")
            .WithMessage(f => $"Offer {Id(f)}: a capability, a form or a document is empty; leave it out.");
    }

    private static string Id(PlacementOffer facts) => IdText.Show(facts.Id ?? "");
}
