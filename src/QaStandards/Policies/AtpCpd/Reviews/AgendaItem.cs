namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>An item that an agenda has at the least.</summary>
public sealed record AgendaItem
{
    internal AgendaItem(string code, Clause by)
    {
        Code = code;
        By = by;
    }

    /// <summary>Gets the code by which a review names it, such as <c>epa-readiness</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
