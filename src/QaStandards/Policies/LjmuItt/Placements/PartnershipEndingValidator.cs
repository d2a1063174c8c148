using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Says whether the facts about the end of a partnership are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class PartnershipEndingValidator : AbstractValidator<PartnershipEnding>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public PartnershipEndingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(ending => ending.Partner).Must(partner => !string.IsNullOrWhiteSpace(partner))
            .WithErrorCode("LJMU1011")
            .WithMessage("The end of a partnership names no partner; give it.");
        RuleFor(ending => ending.Concerns).Must(concerns => concerns is null || concerns.All(concern => concern is { Ground: not null }))
            .WithErrorCode("LJMU1012")
            .WithMessage(ending => $"A concern about {ending.Partner} is null or has no ground; leave it out or complete it.")
            .Must(concerns => Twice(concerns) is null)
            .WithErrorCode("LJMU1013")
            .WithMessage(ending => $"Concern {Twice(ending.Concerns)} about {ending.Partner} is listed twice; list it once.")
            .Must(concerns => Early(concerns) is null)
            .WithErrorCode("LJMU1014")
            .WithMessage(ending => $"Action on concern {Early(ending.Concerns)} about {ending.Partner} was agreed before it was raised; correct the days.");
        RuleFor(ending => ending).Must(ending => !(ending.DiscussionClosed?.Day < ending.DiscussionOpened?.Day))
            .WithErrorCode("LJMU1015")
            .WithMessage(ending =>
                $"The discussion with {ending.Partner} was closed on {English.Day(ending.DiscussionClosed!.Day!.Value)}, before it was opened on "
                + $"{English.Day(ending.DiscussionOpened!.Day!.Value)}; correct the days.");
        RuleFor(ending => ending.Meetings).Must(meetings => meetings is null or >= 0)
            .WithErrorCode("LJMU1016")
            .WithMessage(ending => $"The discussion with {ending.Partner} had {ending.Meetings} meetings; give 0 or more.");
    }

    private static string? Twice(ValueList<PartnershipConcern>? concerns) =>
        concerns?.GroupBy(concern => concern.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;

    private static string? Early(ValueList<PartnershipConcern>? concerns) =>
        concerns?.FirstOrDefault(concern => concern.ActionAgreed?.Day < concern.Raised)?.Id;
}
