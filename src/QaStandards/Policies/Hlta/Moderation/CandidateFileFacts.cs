using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Whether a candidate file is well formed, and the columns of a frozen list.</summary>
internal static class CandidateFileFacts
{
    public static FileKey<CandidateFile> Assessor { get; } = new("assessor", "assessors", file => file.Assessor);

    public static FileKey<CandidateFile> Provider { get; } = new("provider", "providers", file => file.Provider);

    /// <summary>Gets every fact that a paragraph on sampling reads.</summary>
    public static ValueList<Fact<CandidateFile>> Columns { get; } =
    [
        Fact<CandidateFile>.OfText("assessor", file => file.Assessor),
        Fact<CandidateFile>.OfText("provider", file => file.Provider),
        Fact<CandidateFile>.OfText("outcome", file => file.Outcome.Value),
        Fact<CandidateFile>.OfText("attempt", file => file.Attempt.Value),
        Fact<CandidateFile>.OfNumber("submission", file => file.Submission),
        Fact<CandidateFile>.OfFlag("difficult", file => file.IsDifficult),
        Fact<CandidateFile>.OfFlag("principle", file => file.RaisesPrinciple),
        Fact<CandidateFile>.OfFlag("firstSolo", file => file.IsFirstSolo),
        Fact<CandidateFile>.OfStandards("notMet", file => file.NotMet),
    ];

    /// <summary>Gets what keeps a file out of a list; <see cref="CandidateFileValidator"/> says the same of one file.</summary>
    public static ValueList<Refusal<CandidateFile>> Refusals { get; } =
    [
        new("HLTA1001", file => string.IsNullOrEmpty(file.Assessor) ? "it names no assessor." : null),
        new("HLTA1002", file => string.IsNullOrEmpty(file.Provider) ? "it names no preparation provider." : null),
        new("HLTA1003", file => file.Outcome is null ? "it has no recommended outcome; give met, partial or full." : null),
        new("HLTA1004", file => file.Attempt is null ? "it has no attempt; give initial, partial or full." : null),
        new("HLTA1005", file => file.Submission < 1
            ? $"its submission is number {English.Number(file.Submission)}; submissions are counted from 1." : null),
        new("HLTA1006", file => file.NotMet is null || !file.NotMet.Framework.Equals(HltaStandards.Framework)
            ? $"its standards not met are not of {HltaStandards.Framework}." : null),
        new("HLTA1007", file => Contradiction(file)),
    ];

    /// <summary>Returns how outcome and judgements contradict each other, or null: Met means that no standard is judged not met.</summary>
    public static string? Contradiction(CandidateFile file)
    {
        if (file.Outcome is null || file.NotMet is null || (file.Outcome == RecommendedOutcome.Met) == file.NotMet.IsEmpty)
        {
            return null;
        }

        return file.NotMet.IsEmpty
            ? $"its outcome is {file.Outcome.Value} but no standard is judged not met; correct one of the two."
            : $"its outcome is met but these standards are judged not met: {file.NotMet}; correct one of the two.";
    }
}
