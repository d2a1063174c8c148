namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>What happens to one requirement of one person.</summary>
public enum RequirementEvent
{
    /// <summary>The person enrols on what is required, or is booked for it.</summary>
    Enrol,

    /// <summary>What is required is achieved, attended, sat or joined, at the level asked for.</summary>
    Achieve,

    /// <summary>The person gives up before the end.</summary>
    Withdraw,

    /// <summary>A membership has ended, or a sitting has grown too old.</summary>
    Lapse,

    /// <summary>The requirement is set aside, because an awarding body forbids the qualification.</summary>
    Waive,
}
