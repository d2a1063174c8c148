namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>What happens to a policy.</summary>
public enum PolicyEvent
{
    /// <summary>It enters the list.</summary>
    Register,

    /// <summary>Its review begins to be due.</summary>
    OpenReview,

    /// <summary>Law, regulation or provision change.</summary>
    ChangeLawOrProvision,

    /// <summary>Its owner has reviewed it.</summary>
    FinishReview,

    /// <summary>The change during the year is drafted.</summary>
    FinishDraft,

    /// <summary>The day of its review has passed.</summary>
    PassDueDate,

    /// <summary>The group approves it.</summary>
    Approve,

    /// <summary>The group returns it.</summary>
    Return,

    /// <summary>It is given up.</summary>
    Retire,
}
