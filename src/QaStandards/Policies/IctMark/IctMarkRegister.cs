namespace QaStandards.Policies.IctMark;

/// <summary>
/// Every provision of the code with what the library does about it: checks it, records a duty, carries a person's judgement, or
/// nothing because it asks for nothing.
/// </summary>
public static partial class IctMarkRegister
{
    /// <summary>Gets the register.</summary>
    public static ClauseRegister Whole { get; } = ClauseRegister.Of(
        RegisterChapter.Of("The principles of ICT Mark accreditation and assessment", PrinciplesClauses.AsSpan()),
        RegisterChapter.Of("Criteria for accreditation as an ICT Mark Assessor", AccreditationClauses.AsSpan()),
        RegisterChapter.Of("Code of practice", CodeOfPracticeClauses.AsSpan()));

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <example><code>
    /// IctMarkRegister.DutyOf(IctMarkClauses.InitialRegistration1d).Check(DutyEntry.NotDone, due: null, asOf: new(2025, 9, 1));
    /// // [ICT-MARK Initial registration 1d] open: list of registered assessors kept online: no; must be yes
    /// </code></example>
    /// <exception cref="System.ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause) => Whole.DutyOf(clause);
}
