using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <content>What is found about the judgements of a file that is not stopped: 79.</content>
public static partial class ModeratorDecisions
{
    private static List<Finding> Judged(ModeratedFile file, Choice seniorDecides, HltaCode? code)
    {
        if (file.Judgements is not { } judgements)
        {
            return [Answer.Unknown(C79, "judgements that were moderated")];
        }

        if (judgements.Count == 0)
        {
            return [Found.AtLeast(C79, "judgements moderated", 0, 1)];
        }

        var agreed = Answer.Every(C79_1, "judgements agreed with", Each(judgements, judgement => judgement.Agrees));
        var isDisagreed = judgements.Any(judgement => judgement.Agrees is false);
        List<Finding> findings =
        [
            Answer.Every(
                C79,
                "judgements with a basis in the summaries of evidence",
                Each(judgements, judgement => judgement.HasBasis)),
            isDisagreed ? new(C79_1, Verdict.NotApplicable, agreed.Measure) : agreed,
        ];
        if (isDisagreed)
        {
            findings.AddRange(Disagreed(file, seniorDecides, code));
        }

        return findings;
    }

    private static IEnumerable<Finding> Disagreed(ModeratedFile file, Choice seniorDecides, HltaCode? code)
    {
        yield return Answer.Stated(
            C79_2a,
            "second review by the first moderator",
            Guard.Same(file.SecondModerator, file.FirstModerator),
            mustBe: false);
        yield return OwnFile.Check(C79_2a, "reviewed again", file.SecondModerator, file.Assessor, code);
        if (file.SecondConcurs is not false)
        {
            yield return Answer.Stated(C79_2a, "second moderator concurs", file.SecondConcurs);
        }
        else if (!seniorDecides.IsDefault)
        {
            var nothing = new Measure.Nothing("overturn, as the second moderator does not concur");
            yield return new Finding(C79_2a, Verdict.NotApplicable, nothing).Under(seniorDecides);
            yield break;
        }
        else
        {
            yield return Answer.Stated(
                C79_2a,
                "split decided by the first moderator",
                Guard.Same(file.SeniorModerator, file.FirstModerator),
                mustBe: false);
            yield return OwnFile.Check(C79_2a, "split decided", file.SeniorModerator, file.Assessor, code);
            if (file.SeniorUpholdsOverturn is not true)
            {
                yield return file.SeniorUpholdsOverturn is null
                    ? Answer.Unknown(C79_2a, "decision of a senior moderator")
                    : new(C79_2a, Verdict.NotApplicable, new Measure.Nothing("overturn, as a senior moderator decides"));
                yield break;
            }
        }

        yield return (file.Recommended, file.Reclassified) is ({ } from, { } to)
            ? new(C79_2a, Verdict.Satisfied, new Measure.Step("reclassification", from.Value, to.Value))
            : Answer.Unknown(C79_2a, file.Recommended is null ? "recommended outcome" : "reclassified outcome");
    }

    private static (string Name, bool? Is)[] Each(
        ValueList<ModeratedJudgement> judgements, Func<ModeratedJudgement, bool?> value) =>
        [.. judgements.Select(judgement => (judgement.Standard.ToString(CultureInfo.InvariantCulture), value(judgement)))];
}
