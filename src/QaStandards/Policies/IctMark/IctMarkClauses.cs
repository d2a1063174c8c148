namespace QaStandards.Policies.IctMark;

/// <summary>
/// The provisions of the code of practice and agreement for ICT Mark assessors, a file a part. Only the principles are numbered
/// in the document: <c>QualityAssurance4d</c> is a part of the fourth paragraph under that heading, and the letters are ours.
/// </summary>
public static partial class IctMarkClauses
{
    public static Policy Policy => IctMarkEdition.Undated;

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);

    private static Clause Should(string locator, string says) => Clause.Of(Policy, locator, Force.Should, says);

    private static Clause May(string locator, string says) => Clause.Of(Policy, locator, Force.May, says);

    private static Clause Describes(string locator, string says) => Clause.Of(Policy, locator, Force.Describes, says);
}
