namespace QaStandards.Policies.AtpCpd;

/// <summary>
/// Every provision of the policy with what the library does about it: checks it, records a duty, or nothing because it asks for
/// nothing.
/// </summary>
public static partial class AtpRegister
{
    /// <summary>Gets the register.</summary>
    public static ClauseRegister Whole { get; } = ClauseRegister.Of(
        RegisterChapter.Of("Purpose, scope and authority", Purpose.AsSpan()),
        RegisterChapter.Of("Induction and mandatory training", Induction.AsSpan()),
        RegisterChapter.Of("Delivery staff", DeliveryStaff.AsSpan()),
        RegisterChapter.Of("Trainers", Trainers.AsSpan()),
        RegisterChapter.Of("Mentors", Mentors.AsSpan()),
        RegisterChapter.Of("IQA", Iqa.AsSpan()),
        RegisterChapter.Of("Lead IQA, leaders and support staff", Leaders.AsSpan()),
        RegisterChapter.Of("CPD review and support", Reviews.AsSpan()));

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <exception cref="System.ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause) => Whole.DutyOf(clause);

    private static string Member(string type, string member) => $"{type}.{member}";
}
