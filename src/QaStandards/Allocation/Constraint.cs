using System;

namespace QaStandards.Allocation;

/// <summary>What must hold before an item may have a place: a clause, a name, and a test that may answer "not known".</summary>
/// <remarks>
/// The test must be pure: the same item and place, the same answer. A pair for which a constraint does not hold is never used; a
/// pair for which it is not known is not used either, and an item that stays unplaced is told which fact is missing. Two
/// constraints are equal only when they are the same object, because functions cannot be compared.
/// </remarks>
/// <typeparam name="TItem">The caller's type of what is placed.</typeparam>
/// <typeparam name="TPlace">The caller's type of a place.</typeparam>
/// <example><code>
/// Constraint&lt;Trainee, School&gt; phase = new(Rule_2, "the school has the phase", (trainee, school) => school.Phase == trainee.Phase);
/// </code></example>
public sealed class Constraint<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private readonly Func<TItem, TPlace, bool?> allows;
    private readonly Func<TItem, TPlace, Finding> check;

    /// <summary>Initialises a constraint about a fact that is so or not.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="name">The fact, as findings print it before a yes or a no, such as <c>the school has the phase</c>.</param>
    /// <param name="allows">Returns whether the fact is so; null when it is not known.</param>
    /// <param name="missing">
    /// What is missing when it is not known, such as <c>phase of the school</c>; the name when null.
    /// </param>
    /// <exception cref="ArgumentNullException">The clause, the name or the test is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Constraint(Clause by, string name, Func<TItem, TPlace, bool?> allows, string? missing = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(allows);
        By = by;
        Name = name;
        this.allows = allows;
        var met = Blocking(new(by, Verdict.Satisfied, new Measure.Stated(name, Actual: true, Expected: true)));
        var unmet = Blocking(new(by, Verdict.Breached, new Measure.Stated(name, Actual: false, Expected: true)));
        var unknown = Blocking(new(by, Verdict.Undetermined, new Measure.Missing(missing ?? name)));
        check = (item, place) => allows(item, place) is not { } answer ? unknown : answer ? met : unmet;
    }

    /// <summary>Initialises a constraint that a rule of its own answers, with a finding.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="name">The fact, as findings print it before a yes or a no.</param>
    /// <param name="check">
    /// Returns a finding. What blocks and is breached rules the pair out; what blocks and is undetermined or open is not known;
    /// anything else allows the pair.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Constraint(Clause by, string name, Func<TItem, TPlace, Finding> check)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(check);
        By = by;
        Name = name;
        this.check = (item, place) => check(item, place)
            ?? throw new ArgumentException($"Constraint '{name}' returned no finding; return one for every pair.", nameof(check));
        allows = (item, place) => Allowed(this.check(item, place));
    }

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Gets the name of the fact.</summary>
    public string Name { get; }

    /// <summary>Checks one pair.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Finding Check(TItem item, TPlace place)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(place);
        return check(item, place);
    }

    /// <summary>Returns the clause and the fact.</summary>
    public override string ToString() => $"[{By.Citation}] {Name}";

    /// <summary>Returns whether a pair may be used, or null when it is not known; trusts its arguments.</summary>
    internal bool? Allows(TItem item, TPlace place) => allows(item, place);

    /// <summary>
    /// Returns what is missing when it is not known whether a pair may be used, else nothing; trusts its arguments.
    /// </summary>
    internal ValueList<string> MissingFor(TItem item, TPlace place) => allows(item, place) is not null ? []
        : check(item, place).Measure is Measure.Missing { Facts: { Count: > 0 } facts } ? facts
        : [Name];

    // Whatever the force of the clause: a constraint rules the pair out. What only speaks against a pair is a penalty.
    private static Finding Blocking(Finding finding) => finding.With(Effect.Blocks);

    private static bool? Allowed(Finding finding) => finding.Effect != Effect.Blocks ? true
        : finding.Verdict == Verdict.Breached ? false
        : finding.Verdict == Verdict.Undetermined || finding.Verdict == Verdict.Open ? null
        : true;
}
