namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Whether the facts about a candidate are well formed: the tests of <see cref="CandidateValidator"/>, which tells what is wrong.</summary>
internal static class CandidateFacts
{
    public static bool AreSound(Candidate candidate) =>
        HasId(candidate) && HasAges(candidate) && HasOrder(candidate) && HasLevels(candidate) && HasFramework(candidate);

    public static bool HasId(Candidate candidate) => !string.IsNullOrWhiteSpace(candidate.Id);

    public static bool HasAges(Candidate candidate) => !(candidate.YoungestLearners < 0 || candidate.OldestLearners < 0);

    public static bool HasOrder(Candidate candidate) => !(candidate.YoungestLearners > candidate.OldestLearners);

    public static bool HasLevels(Candidate candidate) => !(candidate.EnglishLevel < 0 || candidate.MathematicsLevel < 0);

    public static bool HasFramework(Candidate candidate) =>
        candidate.Opportunities is null || candidate.Opportunities.Framework.Equals(HltaStandards.Framework);
}
