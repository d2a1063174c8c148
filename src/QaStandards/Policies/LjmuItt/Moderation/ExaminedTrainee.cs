namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>A trainee whose work an External Examiner might look at.</summary>
/// <param name="Id">The trainee.</param>
/// <param name="Band">The attainment band, one of the host's.</param>
/// <param name="IsAvailable">Whether the trainee is available.</param>
public sealed record ExaminedTrainee(string Id, string Band, bool IsAvailable = true);
