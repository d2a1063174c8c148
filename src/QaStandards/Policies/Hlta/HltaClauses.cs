namespace QaStandards.Policies.Hlta;

/// <summary>
/// The clauses of the HLTA Code of Practice, a file a chapter. <c>C75_6</c> is the sixth bullet of paragraph 75; a small
/// letter, as in <c>C76a</c>, is ours and tells apart the sentences of a paragraph without bullets.
/// </summary>
public static partial class HltaClauses
{
    public static Policy Policy => HltaEdition.April2017;

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);

    private static Clause Should(string locator, string says) => Clause.Of(Policy, locator, Force.Should, says);

    private static Clause May(string locator, string says) => Clause.Of(Policy, locator, Force.May, says);

    private static Clause Describes(string locator, string says) => Clause.Of(Policy, locator, Force.Describes, says);
}
