using System;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.CandidateFileFacts;
using Row = QaStandards.Sampling.DesignRow<QaStandards.Policies.Hlta.Moderation.CandidateFile>;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>"Sampling of candidates" and "Sampling of HLTA standards", paragraphs 64(5), 75 to 77 and 84 to 86, as a table.</summary>
internal static class SamplingOfCandidates
{
    public static SamplingDesign<CandidateFile> Design(HltaCode code)
    {
        var resubmitted = Resubmitted(code.ChoiceOf(HltaReadings.Resubmitted));
        var fullReassessment = FullReassessment(code.ChoiceOf(HltaReadings.FullReassessments));
        var ofPool = code.ChoiceOf(HltaReadings.FivePerCentOf).Code == "met-not-mandatory";
        var inEveryFile = code.ChoiceOf(HltaReadings.NationalStandardsIn).Code == "every-file";
        var atLeast = SampleSize.AtLeast(code.MetFraction);
        return new(HltaClauses.Policy, file => file.Id, Columns, Refusals,
        [
#pragma warning disable format // a table
            //               by     what                                            which files
            Row.TakeAll(     C64_5, "first solo files after a quality concern",     file => file.IsFirstSolo),
            Row.TakeAll(     C75_1, "files without enough evidence",                file => file.Outcome != RecommendedOutcome.Met || !file.NotMet.IsEmpty),
            Row.TakeAll(     C75_2, "files recommended for partial reassessment",   file => file.Outcome == RecommendedOutcome.Partial),
            Row.TakeAll(     C75_3, "resubmitted files",                            resubmitted),
            Row.TakeAll(     C75_4, "full reassessments",                           fullReassessment),
            Row.TakeAll(     C75_5, "files with a difficulty or point of principle", file => file.IsDifficult || file.RaisesPrinciple),
            Row.Draw(        C75_6, "files judged met",                             file => file.Outcome == RecommendedOutcome.Met, atLeast, ofPool),
            Row.Cover(       C76a,  Assessor),
            Row.Intensify(   C76b,  "files judged met",                   Assessor, file => file.Outcome == RecommendedOutcome.Met),
            Row.Widen(       C76c,  Assessor),
            Row.Cover(       C77a,  Provider),
            Row.Intensify(   C77b,  "files judged met",                   Provider, file => file.Outcome == RecommendedOutcome.Met),
            Row.Examine(     C84a,  "judgements of not met moderated",              file => file.NotMet),
            Row.CoverStandards(C85b, "standards moderated this year"),
            Row.ExamineAgreed(C86b, "national standards of the month",                      inEveryFile),
#pragma warning restore format
        ],
        HltaStandards.Framework,
        code.Deviations);
    }

    private static Func<CandidateFile, bool> Resubmitted(Choice choice) => choice.Code == "partial-reassessment"
        ? file => file.Attempt == Attempt.Partial
        : file => file.Submission >= 2 || file.Attempt == Attempt.Partial;

    private static Func<CandidateFile, bool> FullReassessment(Choice choice) => choice.Code switch
    {
        "attempt" => file => file.Attempt == Attempt.Full,
        "recommendation" => file => file.Outcome == RecommendedOutcome.Full,
        _ => file => file.Attempt == Attempt.Full || file.Outcome == RecommendedOutcome.Full,
    };
}
