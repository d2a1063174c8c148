using System.Linq;
using QaStandards.Tests.Architecture;
using Xunit;

namespace QaStandards.Tests.Policies;

/// <summary>
/// Register, code and tests of every pack hold each other: nothing in a policy is passed over, and nothing is claimed that is not
/// there.
/// </summary>
public sealed class RegisterTests
{
    public static TheoryData<string> Policies => Packs.Ids;

    [Theory, MemberData(nameof(Policies))]
    public void Every_clause_symbol_is_registered_once(string policy) => Library.Holds(Packs.RulesOf(policy).Unregistered());

    [Theory, MemberData(nameof(Policies))]
    public void Every_registered_clause_has_a_symbol_and_a_locator_of_its_own(string policy) =>
        Library.Holds(Packs.RulesOf(policy).WithoutSymbol().Concat(Packs.RulesOf(policy).SharedLocators()));

    [Theory, MemberData(nameof(Policies))]
    public void No_clause_is_left_for_later(string policy) => Library.Holds(
        from entry in Packs.Of(policy).Register.All
        where entry.Reason?.Contains("not encoded yet", System.StringComparison.Ordinal) == true
        select $"{entry.Clause}: {entry.Reason}");

    [Theory, MemberData(nameof(Policies))]
    public void A_symbol_is_called_after_its_locator(string policy) => Library.Holds(Packs.RulesOf(policy).Misnamed());

    [Theory, MemberData(nameof(Policies))]
    public void Every_member_that_encodes_a_clause_exists(string policy) => Library.Holds(Packs.RulesOf(policy).UnknownMembers());

    [Theory, MemberData(nameof(Policies))]
    public void Every_encoded_clause_has_a_test(string policy) => Library.Holds(Packs.RulesOf(policy).Untested());

    [Theory, MemberData(nameof(Policies))]
    public void Every_clause_that_a_test_carries_is_registered(string policy) => Library.Holds(Packs.RulesOf(policy).StrangeTraits());

    [Theory, MemberData(nameof(Policies))]
    public void Every_member_that_computes_a_tension_exists(string policy) => Library.Holds(
        from tension in Packs.Of(policy).Tensions
        where tension.Member is { } member && !Packs.RulesOf(policy).Exists(member)
        select $"{tension.Member} is not a public member of the pack");

    [Theory, MemberData(nameof(Policies))]
    public void Every_tension_cites_registered_clauses_and_is_there_once(string policy)
    {
        var pack = Packs.Of(policy);
        var registered = pack.Register.All.Select(entry => entry.Clause).ToHashSet();

        Assert.NotEmpty(pack.Tensions);
        Assert.Equal(pack.Tensions.Count, pack.Tensions.Select(tension => tension.What).Distinct().Count());
        Library.Holds(
            from tension in pack.Tensions
            from clause in tension.Clauses
            where !registered.Contains(clause)
            select $"{clause} of '{tension.What}' is not registered");
    }

    [Theory, MemberData(nameof(Policies))]
    public void Every_reading_cites_registered_clauses_and_has_a_code_of_its_own(string policy)
    {
        var pack = Packs.Of(policy);
        var registered = pack.Register.All.Select(entry => entry.Clause).ToHashSet();

        Assert.Equal(pack.Readings.Count, pack.Readings.Select(reading => reading.Code).Distinct().Count());
        Library.Holds(
            from reading in pack.Readings
            from clause in reading.Clauses
            where !registered.Contains(clause)
            select $"{reading.Code} cites {clause}, which is not registered");
        Library.Holds(
            from reading in pack.Readings
            where !reading.Code.StartsWith(policy + "-R", System.StringComparison.Ordinal)
            select $"{reading.Code} is not called {policy}-R and a number");
    }
}
