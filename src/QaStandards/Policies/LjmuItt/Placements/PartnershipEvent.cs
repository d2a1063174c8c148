namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What happens in a partnership with a school.</summary>
public enum PartnershipEvent
{
    /// <summary>The school is asked about placements and invited to fill in the Offers Form.</summary>
    Contact,

    /// <summary>The school returns the Offers Form.</summary>
    SubmitOffers,

    /// <summary>The school offers nothing.</summary>
    OfferNothing,

    /// <summary>The school returns the agreement, for the first time or again.</summary>
    ReturnAgreement,

    /// <summary>The school does not sign the agreement.</summary>
    RefuseAgreement,

    /// <summary>Two years are over since the school signed.</summary>
    LapseAgreement,

    /// <summary>A concern about quality is raised.</summary>
    RaiseConcern,

    /// <summary>The Liaison Tutor discusses it with the school.</summary>
    Discuss,

    /// <summary>A plan for improvement is agreed.</summary>
    AgreePlan,

    /// <summary>The plan is met.</summary>
    MeetPlan,

    /// <summary>The plan is not met.</summary>
    MissPlan,

    /// <summary>The discussion settles the matter.</summary>
    Resolve,

    /// <summary>The university considers an end, and opens the discussion of section 1.3.</summary>
    ConsiderEnding,

    /// <summary>The university ends the partnership.</summary>
    End,

    /// <summary>The school leaves.</summary>
    Withdraw,
}
