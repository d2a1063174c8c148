using System;
using System.Globalization;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Training;

/// <summary>"Training and development needs-analysis tools", HLTA Code of Practice, paragraph 19.</summary>
public static class NeedsAnalysisTools
{
    // 19. Where a tool is used, it should be all of these.
    /// <summary>Checks the tool that a provider promotes.</summary>
    /// <param name="tool">The tool; null when none is used.</param>
    /// <returns>One finding for each bullet, all of which warn; NotApplicable when there is no tool.</returns>
    /// <exception cref="ArgumentException">The standards covered are of another framework.</exception>
    public static Findings Check(NeedsAnalysisTool? tool)
    {
        if (tool is null)
        {
            var none = new Measure.Nothing("needs-analysis tool in use");
            return Findings.Of(((Clause[])[C19_1, C19_2, C19_3, C19_4, C19_5, C19_6])
                .Select(clause => new Finding(clause, Verdict.NotApplicable, none)));
        }

        if (tool.Covers is { } covered && !covered.Framework.Equals(HltaStandards.Framework))
        {
            throw new ArgumentException(
                $"The tool covers standards of {covered.Framework}; give those of {HltaStandards.Framework}.", nameof(tool));
        }

        return
        [
            Answer.Stated(C19_1, "the tool is easy to use", tool.IsEasyToUse),
            tool.Covers is { } standards
                ? Found.Every(C19_2, "standards covered by the tool", HltaStandards.Framework.All.Select(Number), standards.Select(Number))
                : Found.Missing(C19_2, "the standards covered by the tool"),
            Answer.Stated(C19_3, "the tool gives positive feedback", tool.GivesPositiveFeedback),
            Answer.Stated(C19_4, "the tool shows gaps in experience or opportunities", tool.FindsGaps),
            Answer.Stated(C19_5, "the tool shows which training is needed", tool.FindsNeeds),
            Answer.Stated(C19_6, "the tool comes with guidance", tool.GuidesItsUse),
        ];
    }

    private static string Number(int standard) => standard.ToString(CultureInfo.InvariantCulture);
}
