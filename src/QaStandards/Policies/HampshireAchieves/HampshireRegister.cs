namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// Every provision of the framework with what the library does about it: checks it, records a duty, carries a person's judgement,
/// or
/// nothing because it asks for nothing.
/// </summary>
public static partial class HampshireRegister
{
    /// <summary>Gets the register.</summary>
    public static ClauseRegister Whole { get; } = ClauseRegister.Of(
        RegisterChapter.Of("Cover, introduction, intent, scope and related policies", Foundation.AsSpan()),
        RegisterChapter.Of("Purpose, performance standards and measures", Standards.AsSpan()),
        RegisterChapter.Of("Quality improvement approach", Improvement.AsSpan()),
        RegisterChapter.Of("Roles, responsibilities, qualifications and skills", Roles.AsSpan()),
        RegisterChapter.Of("Reporting, monitoring, review and audit", Reporting.AsSpan()),
        RegisterChapter.Of("Appendix A: provision types", Provision.AsSpan()),
        RegisterChapter.Of("Appendix B: Young People's Learning", YoungPeople.AsSpan()),
        RegisterChapter.Of("Appendix B: Tailored Learning and accredited adult provision", Adults.AsSpan()),
        RegisterChapter.Of("Appendix C: Performance Management Group", Group.AsSpan()));

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <example><code>
    /// HampshireRegister.DutyOf(HampshireClauses.C4_0a).Check(DutyEntry.NotDone, due: null, asOf: new(2025, 9, 1));
    /// // [HAMPSHIRE 4.0a] open: performance standards defined: no; must be yes
    /// </code></example>
    /// <exception cref="System.ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause) => Whole.DutyOf(clause);

    private static string Member(string type, string member) => $"{type}.{member}";
}
