using System;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Says whether the facts about the start of a placement are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PlacementStartValidator : AbstractValidator<PlacementStart>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PlacementStartValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(placement => placement.Id).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("LJMU1141")
            .WithMessage("A placement has an id of its own; give it.");
        RuleFor(placement => placement).Must(placement => placement.Starts <= placement.Ends)
            .WithErrorCode("LJMU1142")
            .WithMessage(placement =>
                $"Placement {placement.Id} ends on {English.Day(placement.Ends)}, before it starts on {English.Day(placement.Starts)}; correct the days.");
        RuleFor(placement => placement)
            .Must(placement => placement.Phase is not null && placement.Vetting is not null && placement.Arrangement is not null
                && placement.Documents is not null && placement.Needs is not null)
            .WithErrorCode("LJMU1143")
            .WithMessage(placement => $"Placement {placement.Id} lacks phase, vetting, arrangement, documents or needs; give each, empty if nothing is known.");
        RuleFor(placement => placement)
            .Must(placement => placement.Arrangement is null || string.Equals(placement.Arrangement.Id, placement.Id, StringComparison.Ordinal))
            .WithErrorCode("LJMU1144")
            .WithMessage(
                placement => $"Placement {placement.Id} is given the arrangement of {placement.Arrangement.Id}; give its own.");
    }
}
