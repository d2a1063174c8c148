using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What moderators decide on a file, HLTA Code of Practice, paragraphs 78 and 79.</summary>
public static partial class ModeratorDecisions
{
    private static readonly ModeratedFileValidator Validator = new();

    // 78. A lacking process first, whatever the records are like; then lacking records. 79. Then the judgements.

    /// <summary>Decides what the moderators' findings make of a file.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="code">
    /// The Code with its readings, of which one is about the second moderator who does not concur; the defaults when null.
    /// </param>
    /// <returns>
    /// The result, with findings of 73, 78 and 79. What stops a file, such as lacking records, is Breached, so that a decision
    /// that stands is one that endorses or overturns. A moderator of his or her own assessment is Breached whatever the result
    /// is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    /// <example><code>
    /// // One moderator as first and second:
    /// ModeratorDecisions.Decide(file with { FirstModerator = "G", SecondModerator = "G", SecondConcurs = true }).Outcome;
    /// // SecondReviewDue, with: [HLTA 79(2)a] f1 breached: second review by the first moderator: yes; must be no
    /// </code></example>
    public static Decision<ModerationResult> Decide(ModeratedFile file, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = Answer.Sound(file, Validator);
        var seniorDecides = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.ModeratorsDisagree);
        List<Finding> findings =
        [
            OwnFile.Check(C73, "moderated", file.FirstModerator, file.Assessor, code),
            Answer.Stated(C78_1a, "records adequate", file.AreRecordsAdequate),
            Answer.Stated(C78_2, "process produced enough evidence", file.IsProcessSufficient),
            .. IsStopped(file)
                ? [new(C79, Verdict.NotApplicable, new Measure.Nothing("judgement to endorse or overturn"))]
                : Judged(file, seniorDecides, code),
        ];
        return new(Result(file, seniorDecides.IsDefault), Findings.Of(findings.Select(finding => finding.For(file.File))));
    }

    /// <summary>Checks a decision that was taken: it is the one that the facts lead to.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="taken">What the moderators decided.</param>
    /// <param name="code">The Code with its readings; the defaults when null.</param>
    /// <returns>A finding by the clause that the facts lead to.</returns>
    /// <exception cref="ArgumentNullException">The facts or the result are null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckDecision(ModeratedFile file, ModerationResult taken, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var decision = Decide(file, code);
        var expected = decision.Outcome;
        if (expected == ModerationResult.Undetermined)
        {
            var missing = decision.Findings.Select(finding => finding.Measure).OfType<Measure.Missing>()
                .SelectMany(measure => measure.Facts).Distinct(StringComparer.Ordinal).ToValueList();
            return new Finding(C79, Verdict.Undetermined, new Measure.Missing(missing)).For(file.File);
        }

        var by = expected == ModerationResult.FullReassessmentRequired ? C78_2
            : expected == ModerationResult.Returned ? C78_1a
            : expected == ModerationResult.Endorsed ? C79_1
            : C79_2a;
        return new Finding(
            by,
            taken == expected ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Same("decision of the moderators", taken.Value, expected.Value)).For(file.File);
    }

    private static bool IsStopped(ModeratedFile file) =>
        file.IsProcessSufficient is false || (file.AreRecordsAdequate is false && file.IsProcessSufficient is true);

    private static ModerationResult Result(ModeratedFile file, bool seniorDecides) =>
        (file.IsProcessSufficient, file.AreRecordsAdequate) switch
        {
            (false, _) => ModerationResult.FullReassessmentRequired,
            (true, false) => ModerationResult.Returned,
            (true, true) => Judgement(file, seniorDecides),
            _ => ModerationResult.Undetermined,
        };

    private static ModerationResult Judgement(ModeratedFile file, bool seniorDecides)
    {
        if (file.Judgements is not { Count: > 0 } judgements)
        {
            return ModerationResult.Undetermined;
        }

        if (judgements.All(judgement => judgement.Agrees is not false))
        {
            return judgements.Any(judgement => judgement.Agrees is null)
                ? ModerationResult.Undetermined
                : ModerationResult.Endorsed;
        }

        var overturned = file.Recommended is null || file.Reclassified is null
            ? ModerationResult.Undetermined
            : ModerationResult.Overturned;
        return (IsAnother(file.SecondModerator, file), file.SecondConcurs) switch
        {
            (null, _) => ModerationResult.Undetermined,
            (false, _) or (_, null) => ModerationResult.SecondReviewDue,
            (true, true) => overturned,
            _ when !seniorDecides => ModerationResult.Endorsed,
            _ => (IsAnother(file.SeniorModerator, file), file.SeniorUpholdsOverturn) switch
            {
                (true, true) => overturned,
                (true, false) => ModerationResult.Endorsed,
                _ => ModerationResult.SeniorDecisionDue,
            },
        };
    }

    // Nobody yet is as little another moderator as the first one; whether a known one is another hangs on who the first one was.
    private static bool? IsAnother(string? moderator, ModeratedFile file) =>
        moderator is null ? false : !Guard.Same(moderator, file.FirstModerator);
}
