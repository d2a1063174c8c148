using System.Linq;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// One row of the framework's tables of measures: what is looked at, by whom, how often, who audits it, on what evidence.
/// </summary>
public sealed record KeyMeasure
{
    internal KeyMeasure(
        Clause by,
        MeasureTable table,
        string what,
        ValueList<Post> monitors,
        MeasureFrequency frequency,
        ValueList<Post> auditors,
        ValueList<string> evidence,
        bool isRestored = false)
    {
        By = by;
        Table = table;
        What = what;
        Monitors = monitors;
        Frequency = frequency;
        Auditors = auditors;
        Evidence = evidence;
        IsRestored = isRestored;
    }

    /// <summary>Gets the clause.</summary>
    public Clause By { get; }

    /// <summary>Gets the table that it stands in.</summary>
    public MeasureTable Table { get; }

    /// <summary>Gets what is looked at.</summary>
    public string What { get; }

    /// <summary>Gets who monitors it, at least one; for the whole service, by whom the activity is done.</summary>
    public ValueList<Post> Monitors { get; }

    /// <summary>Gets how often, unless something else was agreed for the year.</summary>
    public MeasureFrequency Frequency { get; }

    /// <summary>Gets who audits it, at least one; none for the whole service, where the framework names none.</summary>
    public ValueList<Post> Auditors { get; }

    /// <summary>Gets the kinds of evidence that the framework names, at least one.</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>
    /// Gets whether a cell of the row was lost in the copy that was read, and is restored from the like row of another table.
    /// </summary>
    public bool IsRestored { get; }

    /// <summary>
    /// Gets whether somebody audits their own work: a post on both sides, or the quality team what one of its own monitors.
    /// </summary>
    public bool IsSelfAudited => Monitors.Any(Auditors.Contains)
        || (Auditors.Contains(Post.QualityTeam) && Monitors.Any(monitor => monitor.IsOfQualityTeam));

    /// <summary>Returns the citation and what is looked at.</summary>
    public override string ToString() => $"[{By.Citation}] {What}";
}
