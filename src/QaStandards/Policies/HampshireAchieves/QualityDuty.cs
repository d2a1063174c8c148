using QaStandards.Calendars;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>One duty of the quality calendar: what recurs, who does it, and what shows that it was done.</summary>
public sealed record QualityDuty
{
    internal QualityDuty(RecurringDuty recurring, ValueList<Post> owners, string evidence, bool isDatePrinted)
    {
        Recurring = recurring;
        Owners = owners;
        Evidence = evidence;
        IsDatePrinted = isDatePrinted;
    }

    /// <summary>Gets the duty with its clause and cadence.</summary>
    public RecurringDuty Recurring { get; }

    /// <summary>Gets the code, such as <c>group-meeting</c>.</summary>
    public string Code => Recurring.Code;

    /// <summary>Gets the clause.</summary>
    public Clause By => Recurring.Duty.By;

    /// <summary>Gets who does it.</summary>
    public ValueList<Post> Owners { get; }

    /// <summary>Gets what shows that it was done, in short.</summary>
    public string Evidence { get; }

    /// <summary>
    /// Gets whether the framework prints the due date. Where it prints a frequency alone, the last day of the period is the
    /// library's default and never a date of the framework.
    /// </summary>
    public bool IsDatePrinted { get; }

    /// <summary>Returns the code, the clause, the duty and how often.</summary>
    public override string ToString() => Recurring.ToString();
}
