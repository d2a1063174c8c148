using System.Collections.Generic;
using NodaTime;

namespace QaStandards;

/// <summary>Checks everything that a variation needs in order to excuse a breach.</summary>
internal static class VariationCheck
{
    public static bool Excuses(Findings findings) => findings.Worst == Verdict.Satisfied;

    public static Findings Of(VariationRule rule, Variation variation, Finding finding, DateInterval departure)
    {
        List<Finding> findings = [Approved(rule.By, variation, finding, departure.Start)];
        var hasApprover = !string.IsNullOrWhiteSpace(variation.ApprovedBy);
        Require(hasApprover, new Measure.Stated("approver of the variation named", false, true));
        Require(!string.IsNullOrWhiteSpace(variation.Reason), new Measure.Stated("reason for the variation given", false, true));
        var covers = Departure.InIso(variation.Covers);
        Require(covers.Contains(departure), new Measure.Covers("variation", covers, departure));
        if (Figure(variation, finding.Measure) is { } figure)
        {
            Require(figure.IsKept, figure.Measure);
        }

        return Findings.Of(findings);

        void Require(bool isKept, Measure measure)
        {
            if (!isKept)
            {
                findings.Add(new(rule.By, Verdict.Breached, measure));
            }
        }
    }

    private static Finding Approved(Clause by, Variation variation, Finding finding, LocalDate effect)
    {
        if (variation.ApprovedOn is not { } day)
        {
            var missing = $"the day on which the variation of {finding.Clause} was approved";
            return new(by, Verdict.Undetermined, new Measure.Missing(missing));
        }

        var approved = day.WithCalendar(CalendarSystem.Iso);
        return new(
            by,
            approved < effect ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Before("variation approved", approved, "its effect", effect));
    }

    private static (bool IsKept, Measure Measure)? Figure(Variation variation, Measure measure)
    {
        const string Under = " under the variation";
        return (variation.Limit, measure) switch
        {
            ({ } limit, Measure.AtMost m) => (m.Actual <= limit, new Measure.AtMost(m.Of + Under, m.Actual, limit)),
            ({ } limit, Measure.AtMostWithin m) => (m.Actual <= limit, new Measure.AtMost(m.Of + Under, m.Actual, limit)),
            ({ } limit, Measure.AtLeast m) => (m.Actual >= limit, new Measure.AtLeast(m.Of + Under, m.Actual, limit)),
            ({ } limit, Measure.AtLeastWithin m) => (m.Actual >= limit, new Measure.AtLeast(m.Of + Under, m.Actual, limit)),
            _ => null,
        };
    }
}
