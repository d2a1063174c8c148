namespace QaStandards.Policies.AtpCpd;

/// <summary>
/// The clauses of the CPD policy of an apprenticeship training provider, a file a chapter. <c>TrainersTeaching1_2</c> is the second
/// item of paragraph 1 of "Teaching and training development" for trainers; a small letter, as in <c>Leaders1b</c>, is ours, and so
/// are the numbers of paragraphs that the policy does not number.
/// </summary>
public static partial class AtpClauses
{
    public static Policy Policy => AtpEdition.Undated;

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);

    private static Clause Should(string locator, string says) => Clause.Of(Policy, locator, Force.Should, says);

    private static Clause May(string locator, string says) => Clause.Of(Policy, locator, Force.May, says);

    private static Clause Describes(string locator, string says) => Clause.Of(Policy, locator, Force.Describes, says);
}
