using System;
using System.Collections.Generic;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;
using QaStandards.Standards;

namespace QaStandards.Benchmarks.Eligibility;

/// <summary>Paragraph 21 as a list of rules with messages: two answers, and no numbers.</summary>
internal static class NaiveRules
{
    public static StandardSet Needed { get; } = HltaStandards.All.Except(HltaStandards.Set(11));

    private static readonly (Func<Candidate, bool> Holds, string Message)[] All =
    [
        (c => c.Funding == Funding.School || c.Funding == Funding.OtherBody || c.Funding == Funding.Self, "Nobody pays."),
        (c => c.IsJudgedReady is true, "Not judged ready."),
        (c => c.IsJudgedByRegionalProvider is true, "Not judged by the regional provider."),
        (c => c.IsEmployed is true, "Not employed."),
        (c => c.IsSettingSuitable is true, "No suitable setting."),
        (c => c.OldestLearners >= 3 && c.YoungestLearners <= 19, "No learners aged 3 to 19."),
        (c => c.EnglishLevel >= 2, "No level 2 in English."),
        (c => c.MathematicsLevel >= 2, "No level 2 in mathematics."),
        (c => c.Opportunities is { } held && held.Includes(Needed), "Opportunities are lacking."),
        (c => c.IsSupportedByEmployer is true, "Not supported by the employer."),
    ];

    public static List<string> Check(Candidate candidate)
    {
        List<string> messages = [];
        foreach (var (holds, message) in All)
        {
            if (!holds(candidate))
            {
                messages.Add(message);
            }
        }

        return messages;
    }
}
