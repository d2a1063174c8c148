using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>The procedures that are published apart and belong to the code: principle 5 and the last heading but one.</summary>
public static class Procedures
{
    /// <summary>
    /// Checks whether an assessment was made by the procedures in force on its day. What they say is not known here.
    /// </summary>
    /// <param name="used">The version that was followed; null when it is not known.</param>
    /// <param name="inForce">The version in force on the day of the visit; null when it is not known.</param>
    public static Findings Check(string? used, string? inForce)
    {
        const string Version = "procedures followed";
        return
        [
            used is null || inForce is null
                ? Answer.Unknown(Principle5, used is null ? Version : "procedures in force")
                : new(
                    Principle5,
                    string.Equals(used, inForce, System.StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.Same(Version, used, inForce)),
            Answer.Stated(Procedures1, "procedures in force known", inForce is null ? null : true),
        ];
    }
}
