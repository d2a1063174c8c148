namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// The provisions of the Hampshire Achieves Quality Assurance Framework, a file a chapter. <c>C6_1_CPD_a</c> is the first sentence on
/// development in section 6.1, <c>AppendixB_Tailored_1</c> the first row of the table on tailored learning. The framework numbers
/// neither sentences nor rows: the words after a number are its headings in short, and the letters are ours.
/// </summary>
public static partial class HampshireClauses
{
    public static Policy Policy => HampshireEdition.June2025;

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);

    private static Clause Should(string locator, string says) => Clause.Of(Policy, locator, Force.Should, says);

    private static Clause May(string locator, string says) => Clause.Of(Policy, locator, Force.May, says);

    private static Clause Describes(string locator, string says) => Clause.Of(Policy, locator, Force.Describes, says);
}
