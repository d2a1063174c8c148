namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>What happens to an appeal.</summary>
public enum AppealEvent
{
    /// <summary>The candidate lodges it.</summary>
    Lodge,

    /// <summary>The regional provider does not consider it.</summary>
    RuleOut,

    /// <summary>The regional provider acknowledges it and states the period.</summary>
    Acknowledge,

    /// <summary>Somebody begins to consider it.</summary>
    Consider,

    /// <summary>The outcome is issued: the appeal is upheld.</summary>
    Uphold,

    /// <summary>The outcome is issued: the appeal is not upheld.</summary>
    NotUphold,

    /// <summary>The candidate accepts the outcome.</summary>
    Accept,

    /// <summary>The candidate refers the case to the Partnership.</summary>
    Refer,

    /// <summary>A review panel is formed.</summary>
    FormPanel,

    /// <summary>No panel can be formed as the Code wants it.</summary>
    FindPanelImpossible,

    /// <summary>The Partnership agrees on another panel.</summary>
    AgreeVariation,

    /// <summary>The panel upholds the appeal.</summary>
    PanelUphold,

    /// <summary>The panel does not uphold the appeal.</summary>
    PanelNotUphold,

    /// <summary>The candidate withdraws it.</summary>
    Withdraw,

    /// <summary>A last day passes: the one for the acknowledgement, if there is one, or that of the period stated.</summary>
    MissDeadline,
}
