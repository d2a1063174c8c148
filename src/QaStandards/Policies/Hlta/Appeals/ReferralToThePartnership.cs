using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>From the provider to the Partnership, HLTA Code of Practice, paragraphs 102 and 103.</summary>
public static class ReferralToThePartnership
{
    /// <summary>How many members a review panel has, each of another provider (103).</summary>
    public const int PanelSize = 3;

    // 102. Candidates themselves, once the provider's own procedure has ended.

    /// <summary>Decides whether an appeal may go on to the Partnership.</summary>
    /// <param name="appeal">The appeal at the provider.</param>
    /// <param name="referredBy">Who refers it; null when that is not known.</param>
    /// <param name="referredOn">The day of the referral; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appeal"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The appeal is not well formed.</exception>
    public static Decision<Permission> Decide(Appeal appeal, string? referredBy, LocalDate? referredOn)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        _ = Answer.Sound(appeal, new AppealValidator());
        bool? byCandidate = referredBy is null ? null : string.Equals(referredBy, appeal.Candidate, StringComparison.Ordinal);
        return Permission.From(
        [
            Answer.NotAfter(C102, "provider's outcome of the appeal sent", appeal.OutcomeSent, "referral", referredOn).For(appeal.Id),
            Answer.Stated(C102, "provider's outcome in writing", appeal.IsOutcomeWritten).For(appeal.Id),
            Answer.Stated(C102, "referred by the candidate", byCandidate).For(appeal.Id),
        ]);
    }

    // 103. Three people of three providers, none of them responsible for the outcome.

    /// <summary>Checks a review panel.</summary>
    /// <param name="members">The members.</param>
    /// <param name="responsible">The provider whose event confirmed the outcome.</param>
    /// <returns>Findings about the size, the providers and the independence of the panel.</returns>
    /// <exception cref="ArgumentException">An argument or a member is null, or the provider is empty.</exception>
    public static Findings CheckPanel(IEnumerable<PanelMember> members, string responsible)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentException.ThrowIfNullOrWhiteSpace(responsible);
        var panel = members.Select(member => member ?? throw new ArgumentNullException(nameof(members))).ToList();
        var people = panel.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count();
        var providers = panel.Select(member => member.Provider).Distinct(StringComparer.Ordinal).Count();
        var partial = panel.Where(member => string.Equals(member.Provider, responsible, StringComparison.Ordinal))
            .Select(member => member.Name).ToValueList();
        return
        [
            Count("members", people, panel.Count == people),
            Count("providers of the members", providers, isSound: true),
            new(C103, partial.Count == 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.Every(
                "members of providers that are not responsible for the outcome", panel.Count - partial.Count, panel.Count, partial)),
        ];
    }

    /// <summary>Finds whether a panel can be formed at all: with three providers it never can, and that is said, not relaxed.</summary>
    /// <param name="withNominee">The providers that have named somebody for panels.</param>
    /// <param name="responsible">The provider whose event confirmed the outcome.</param>
    /// <exception cref="ArgumentException">An argument is null, or the provider is empty.</exception>
    public static Finding CheckFeasibility(IEnumerable<string> withNominee, string responsible)
    {
        ArgumentNullException.ThrowIfNull(withNominee);
        ArgumentException.ThrowIfNullOrWhiteSpace(responsible);
        var others = withNominee.Where(provider => !string.Equals(provider, responsible, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Count();
        return Found.AtLeast(C103, "other providers with somebody named for panels", others, PanelSize)
            .TurnedBy("another provider that names somebody");
    }

    private static Finding Count(string of, int actual, bool isSound) =>
        new(C103, actual == PanelSize && isSound ? Verdict.Satisfied : Verdict.Breached, new Measure.Exactly(of, actual, PanelSize));
}
