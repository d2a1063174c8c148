namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// The clauses of the LJMU ITT partnership agreement, a file a chapter. <c>C3_4d</c> is the fourth sentence of section 3.4,
/// <c>C4_6_3a</c> the first item of the third list of section 4.6; the small letters, and the numbers of items without one, are
/// ours.
/// </summary>
public static partial class LjmuClauses
{
    public static Policy Policy => LjmuEdition.Year2022;

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);

    private static Clause Should(string locator, string says) => Clause.Of(Policy, locator, Force.Should, says);

    private static Clause May(string locator, string says) => Clause.Of(Policy, locator, Force.May, says);

    private static Clause Describes(string locator, string says) => Clause.Of(Policy, locator, Force.Describes, says);
}
