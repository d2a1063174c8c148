namespace QaStandards.Policies.HampshireAchieves.RelatedPolicies;

/// <summary>One of the eighteen policies that are part of the framework, with its owners.</summary>
public sealed record RelatedPolicy
{
    internal RelatedPolicy(
        Clause by, string title, ValueList<Post> updaters, ValueList<Post> adherence, bool isEachForOwnArea = false)
    {
        By = by;
        Title = title;
        Updaters = updaters;
        Adherence = adherence;
        IsEachForOwnArea = isEachForOwnArea;
    }

    /// <summary>Gets the clause.</summary>
    public Clause By { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets who updates it.</summary>
    public ValueList<Post> Updaters { get; }

    /// <summary>Gets who sees that it is kept to.</summary>
    public ValueList<Post> Adherence { get; }

    /// <summary>Gets whether each updater answers for an area alone, so that the others need not agree.</summary>
    public bool IsEachForOwnArea { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
