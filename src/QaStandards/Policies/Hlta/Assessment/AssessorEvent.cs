namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What happens in an assessor's career.</summary>
public enum AssessorEvent
{
    /// <summary>The regional provider recruits the assessor.</summary>
    Recruit,

    /// <summary>The initial training is completed.</summary>
    CompleteTraining,

    /// <summary>The regional provider is assured of the assessor's competence.</summary>
    AssureCompetence,

    /// <summary>The regional provider is not assured yet: more training.</summary>
    FindNotYetCompetent,

    /// <summary>The assessor is entered on the register.</summary>
    EnterOnRegister,

    /// <summary>A concern over the quality of the assessor's work is raised.</summary>
    RaiseConcern,

    /// <summary>The senior assessor concludes the investigation and finds no case.</summary>
    FindNoCase,

    /// <summary>The senior assessor concludes the investigation and finds a case.</summary>
    FindCase,

    /// <summary>Training and shadowing are settled.</summary>
    CompleteRemediation,

    /// <summary>The first solo assessment afterwards is found good.</summary>
    PassFirstSolo,

    /// <summary>The first solo assessment afterwards is not found good, and the senior assessor asks for more remediation.</summary>
    FailFirstSolo,

    /// <summary>No improvement is found while concerns remain, and the assessor is removed.</summary>
    Remove,

    /// <summary>The assessor resigns.</summary>
    Resign,

    /// <summary>A moderation event suspends the assessor.</summary>
    Sanction,
}
