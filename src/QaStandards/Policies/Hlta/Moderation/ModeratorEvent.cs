namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What happens to a moderator.</summary>
public enum ModeratorEvent
{
    /// <summary>The regional provider nominates an assessor.</summary>
    Nominate,

    /// <summary>The Partnership designates its first senior moderator, whom nobody could confirm.</summary>
    DesignateSenior,

    /// <summary>The training to moderate is completed, at a forum or by shadowing.</summary>
    CompleteTraining,

    /// <summary>A senior moderator confirms the competence.</summary>
    ConfirmCompetence,

    /// <summary>A senior moderator does not confirm it yet.</summary>
    FindNotYetCompetent,

    /// <summary>The regional provider names a senior moderator.</summary>
    NameSenior,

    /// <summary>The moderator stops, by decision of the provider or because the own assessments are suspended.</summary>
    StandDown,
}
