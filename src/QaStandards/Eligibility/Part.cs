namespace QaStandards.Eligibility;

/// <summary>The answer of one criterion of a group.</summary>
internal sealed record Part(string Name, Finding Finding)
{
    public bool IsMet => Finding.Verdict == Verdict.Satisfied || Finding.Verdict == Verdict.Varied;

    public bool IsBreached => Finding.Verdict == Verdict.Breached;

    public bool Applies => Finding.Verdict != Verdict.NotApplicable;
}
