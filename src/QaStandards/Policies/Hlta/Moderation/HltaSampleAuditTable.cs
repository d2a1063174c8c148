using System;
using QaStandards.Sampling;
using QaStandards.Standards;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// Paragraphs 64(5), 75 to 77 and 84 to 86 once more, for the audit: written from the Code, a method a bullet, with nothing
/// taken from the table that plans. A mistake in one of the two shows as a disagreement.
/// </summary>
internal sealed class HltaSampleAuditTable(HltaCode code)
{
    private static readonly FileKey<CandidateFile> Assessor = new("assessor", "assessors", static file => file.Assessor);

    private static readonly FileKey<CandidateFile> Provider = new("provider", "providers", static file => file.Provider);

    private readonly string resubmitted = code.ChoiceOf(HltaReadings.Resubmitted).Code;
    private readonly string fullReassessment = code.ChoiceOf(HltaReadings.FullReassessments).Code;
    private readonly string nationalStandardsIn = code.ChoiceOf(HltaReadings.NationalStandardsIn).Code;
    private readonly string fivePerCentOf = code.ChoiceOf(HltaReadings.FivePerCentOf).Code;

    /// <summary>Gets whether the 5 per cent are of the cases that no other bullet takes, instead of all judged met.</summary>
    public bool IsOfTheRest => fivePerCentOf == "met-not-mandatory";

    /// <summary>Returns the paragraphs as a design, in the order of the Code.</summary>
    public SamplingDesign<CandidateFile> Design()
    {
        var bullets = new DesignRow<CandidateFile>[]
        {
            DesignRow<CandidateFile>.TakeAll(C64_5, "first solo files after a quality concern", IsFirstSolo),
            DesignRow<CandidateFile>.TakeAll(C75_1, "files without enough evidence", LacksEvidence),
            DesignRow<CandidateFile>.TakeAll(C75_2, "files recommended for partial reassessment", IsRecommendedForPartial),
            DesignRow<CandidateFile>.TakeAll(C75_3, "resubmitted files", IsResubmitted),
            DesignRow<CandidateFile>.TakeAll(C75_4, "full reassessments", IsFullReassessment),
            DesignRow<CandidateFile>.TakeAll(C75_5, "files with a difficulty or point of principle", IsHardOrOfPrinciple),
            DesignRow<CandidateFile>.Draw(
                C75_6, "files judged met", IsJudgedMet, SampleSize.AtLeast(code.MetFraction), fivePerCentOf != "all-met"),
            DesignRow<CandidateFile>.Cover(C76a, Assessor),
            DesignRow<CandidateFile>.Intensify(C76b, "files judged met", Assessor, IsJudgedMet),
            DesignRow<CandidateFile>.Widen(C76c, Assessor),
            DesignRow<CandidateFile>.Cover(C77a, Provider),
            DesignRow<CandidateFile>.Intensify(C77b, "files judged met", Provider, IsJudgedMet),
            DesignRow<CandidateFile>.Examine(C84a, "judgements of not met moderated", JudgedNotMet),
            DesignRow<CandidateFile>.CoverStandards(C85b, "standards moderated this year"),
            DesignRow<CandidateFile>.ExamineAgreed(C86b, "national standards of the month", nationalStandardsIn != "some-file"),
        };
        return new(
            HltaClauses.Policy,
            static file => file.Id,
            Columns(),
            [new("HLTA", file => IsWellFormed(file) ? null : "it contradicts itself.")],
            bullets.ToValueList(),
            HltaStandards.Framework,
            code.Deviations);
    }

    /// <summary>Returns whether any bullet but the 5 per cent puts a file into the sample.</summary>
    public bool IsMandatory(CandidateFile file) =>
        IsFirstSolo(file) || LacksEvidence(file) || IsRecommendedForPartial(file) || IsResubmitted(file)
        || IsFullReassessment(file) || IsHardOrOfPrinciple(file);

    /// <summary>
    /// Returns whether a file says all that the bullets ask about, and "met" exactly when no standard is judged not met.
    /// </summary>
    public static bool IsWellFormed(CandidateFile file)
    {
        if (string.IsNullOrEmpty(file.Assessor) || string.IsNullOrEmpty(file.Provider) || file.Submission <= 0)
        {
            return false;
        }

        // A caller without nullable annotations can leave out what is required.
        return (object?)file.Outcome is not null && (object?)file.Attempt is not null && (object?)file.NotMet is not null
            && file.NotMet.Framework == HltaStandards.Framework
            && file.NotMet.Count == 0 == IsJudgedMet(file);
    }

    /// <summary>Returns whether the case is judged met.</summary>
    public static bool IsJudgedMet(CandidateFile file) => file.Outcome.Value == "met";

    // 64(5)
    private static bool IsFirstSolo(CandidateFile file) => file.IsFirstSolo;

    // 75(1)
    private static bool LacksEvidence(CandidateFile file) => !IsJudgedMet(file) || file.NotMet.Count > 0;

    // 75(2)
    private static bool IsRecommendedForPartial(CandidateFile file) => file.Outcome.Value == "partial";

    // 75(3)
    private bool IsResubmitted(CandidateFile file) => resubmitted switch
    {
        "any-resubmission" => file.Submission > 1 || file.Attempt.Value == "partial",
        "partial-reassessment" => file.Attempt.Value == "partial",
        _ => throw Unknown(HltaReadings.Resubmitted),
    };

    // 75(4)
    private bool IsFullReassessment(CandidateFile file)
    {
        var (attempted, recommended) = (file.Attempt.Value == "full", file.Outcome.Value == "full");
        return fullReassessment switch
        {
            "both" => attempted || recommended,
            "attempt" => attempted,
            "recommendation" => recommended,
            _ => throw Unknown(HltaReadings.FullReassessments),
        };
    }

    // 75(5)
    private static bool IsHardOrOfPrinciple(CandidateFile file)
    {
        if (file.IsDifficult)
        {
            return true;
        }

        return file.RaisesPrinciple;
    }

    // 84
    private static StandardSet JudgedNotMet(CandidateFile file) => file.NotMet;

    // What the bullets ask about, each a column; the texts are part of the frozen list.
    private static ValueList<Fact<CandidateFile>> Columns() =>
    [
        Fact<CandidateFile>.OfText("assessor", static file => file.Assessor),
        Fact<CandidateFile>.OfText("provider", static file => file.Provider),
        Fact<CandidateFile>.OfText("outcome", static file => file.Outcome.Value),
        Fact<CandidateFile>.OfText("attempt", static file => file.Attempt.Value),
        Fact<CandidateFile>.OfNumber("submission", static file => file.Submission),
        Fact<CandidateFile>.OfText("difficult", static file => file.IsDifficult ? "1" : "0"),
        Fact<CandidateFile>.OfText("principle", static file => file.RaisesPrinciple ? "1" : "0"),
        Fact<CandidateFile>.OfText("firstSolo", static file => file.IsFirstSolo ? "1" : "0"),
        Fact<CandidateFile>.OfText("notMet", static file => file.NotMet.IsEmpty ? "" : string.Join(' ', file.NotMet)),
    ];

    private static InvalidOperationException Unknown(Reading reading) =>
        new($"The audit does not know every choice of {reading.Code}.");
}
