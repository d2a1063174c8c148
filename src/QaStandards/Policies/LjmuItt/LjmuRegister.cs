namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// Every provision of the agreement with what the library does about it: checks it, records a duty, carries a person's judgement,
/// or nothing because it asks for nothing.
/// </summary>
public static partial class LjmuRegister
{
    /// <summary>Gets the register.</summary>
    public static ClauseRegister Whole { get; } = ClauseRegister.Of(
        RegisterChapter.Of("Introduction", Introduction.AsSpan()),
        RegisterChapter.Of("Our vision and key contacts", Vision.AsSpan()),
        RegisterChapter.Of("1. Placements", Placements.AsSpan()),
        RegisterChapter.Of("2. Organisation and quality assurance of the partnership", Organisation.AsSpan()),
        RegisterChapter.Of("3. Ensuring equality and safety", Safety.AsSpan()),
        RegisterChapter.Of("4. Roles and responsibilities of everybody", Roles.AsSpan()),
        RegisterChapter.Of("4.1 The University Liaison Tutor", LiaisonTutor.AsSpan()),
        RegisterChapter.Of("4.2 The Professional Mentor", ProfessionalMentor.AsSpan()),
        RegisterChapter.Of("4.3 The ITT Mentor", IttMentor.AsSpan()),
        RegisterChapter.Of("4.4 The trainee teacher", Trainee.AsSpan()),
        RegisterChapter.Of("4.5 The ITT Partnership Lead", PartnershipLead.AsSpan()),
        RegisterChapter.Of("4.6 The External Examiner and internal moderators", Moderation.AsSpan()),
        RegisterChapter.Of("Appendices 1 and 2", Appendices.AsSpan()));

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <example><code>
    /// LjmuRegister.DutyOf(LjmuClauses.C4_5_3).Check(DutyEntry.NotDone, due: null, asOf: new(2023, 7, 1));
    /// // [LJMU 4.5(3)] open: mentor development organised: no; must be yes
    /// </code></example>
    /// <exception cref="System.ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause) => Whole.DutyOf(clause);

    private static string Member(string type, string member) => $"{type}.{member}";
}
