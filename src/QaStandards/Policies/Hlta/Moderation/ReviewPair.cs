namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Whose peer reviewer reviews whose moderation.</summary>
/// <param name="Reviewer">The regional provider that supplies the peer reviewer.</param>
/// <param name="Reviewed">The regional provider whose moderation is reviewed.</param>
public sealed record ReviewPair(string Reviewer, string Reviewed)
{
    /// <summary>Returns the pair, such as <c>R1 reviews R2</c>.</summary>
    public override string ToString() => $"{Reviewer} reviews {Reviewed}";
}
