using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>What the agendas of both kinds of review have in common.</summary>
internal static class AgendaCheck
{
    public static Findings Of(
        Clause whole,
        ValueList<AgendaItem> agenda,
        string id,
        ValueList<string>? covered,
        ValueList<ItemNotApplicable> notApplicable,
        AtpPolicy policy)
    {
        var choice = policy.ChoiceOf(AtpReadings.NotApplicableItems);
        var reasons = choice.IsDefault
            ? notApplicable.Where(item => !string.IsNullOrWhiteSpace(item.Reason)).ToLookup(item => item.Item, item => item.Reason, StringComparer.Ordinal)
            : Enumerable.Empty<ItemNotApplicable>().ToLookup(item => item.Item, item => item.Reason, StringComparer.Ordinal);
        (string, bool?)[] parts = [.. agenda.Select(item => (item.Code, Is(item)))];
        List<Finding> findings = [Answer.Every(whole, "items of the agenda covered", parts).For(id).Under(choice)];
        findings.AddRange(agenda.Select(item => (covered?.Contains(item.Code, StringComparer.Ordinal) is true || !reasons.Contains(item.Code)
            ? Answer.Stated(item.By, $"{item.Code} covered", Is(item))
            : new(item.By, Verdict.NotApplicable, new Measure.Nothing($"{item.Code} to cover: {reasons[item.Code].First()}")))
            .For(id).Under(choice)));
        return Findings.Of(findings);

        bool? Is(AgendaItem item) => reasons.Contains(item.Code) ? true : covered?.Contains(item.Code, StringComparer.Ordinal);
    }
}
