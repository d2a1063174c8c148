namespace QaStandards.Lifecycles;

/// <summary>A target that is not one status but the one that was left when the present status began.</summary>
/// <remarks>A status from which a row recalls, such as a suspension, remembers the status that it was entered from.</remarks>
public enum Recall
{
    /// <summary>Back to the status that was left, with what that one remembers in its turn.</summary>
    Back,

    /// <summary>
    /// The present status stays, and the event happens to the status that was left, as that one's own rows say. So a right
    /// does not run out while it is suspended, or does.
    /// </summary>
    Beneath,
}
