namespace QaStandards.Policies.Hlta;

/// <summary>
/// Every paragraph of the Code, 1 to 140, with what the library does about it: checks it, records a duty, carries a person's
/// judgement, or nothing because it asks for nothing.
/// </summary>
public static partial class HltaRegister
{
    /// <summary>Gets the register.</summary>
    public static ClauseRegister Whole { get; } = ClauseRegister.Of(
        RegisterChapter.Of("Introduction", Introduction.AsSpan()),
        RegisterChapter.Of("Training", Training.AsSpan()),
        RegisterChapter.Of("Preparation", Preparation.AsSpan()),
        RegisterChapter.Of("Assessment", Assessment.AsSpan()),
        RegisterChapter.Of("Moderation", Moderation.AsSpan()),
        RegisterChapter.Of("Appeals", Appeals.AsSpan()),
        RegisterChapter.Of("Stakeholder liaison and support", StakeholderLiaison.AsSpan()),
        RegisterChapter.Of("Partnership", Partnership.AsSpan()),
        RegisterChapter.Of("Risk management", RiskManagement.AsSpan()),
        RegisterChapter.Of("Research and development", Research.AsSpan()));

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <example><code>
    /// HltaRegister.DutyOf(HltaClauses.C131).Check(DutyEntry.NotDone, due: null, asOf: new(2018, 3, 1));
    /// // [HLTA 131] open: working groups set up where they are needed: no; must be yes
    /// </code></example>
    /// <exception cref="System.ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause) => Whole.DutyOf(clause);

    private static string Member(string type, string member) => $"{type}.{member}";
}
