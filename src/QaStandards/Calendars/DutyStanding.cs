namespace QaStandards.Calendars;

/// <summary>How one time of a duty stands on a day.</summary>
public sealed record DutyStanding
{
    internal DutyStanding(ScheduledDuty duty, Finding finding)
    {
        Duty = duty;
        Finding = finding;
    }

    /// <summary>Gets the time of the duty.</summary>
    public ScheduledDuty Duty { get; }

    /// <summary>Gets what was found, about the id of the time.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the verdict of the finding.</summary>
    public Verdict Verdict => Finding.Verdict;

    /// <summary>Returns the finding.</summary>
    public override string ToString() => Finding.ToString();
}
