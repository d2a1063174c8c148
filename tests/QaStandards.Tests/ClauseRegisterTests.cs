using System;
using System.Linq;
using Xunit;

namespace QaStandards.Tests;

public sealed class ClauseRegisterTests
{
    private static readonly Policy Policy = Policy.Of("VC", "Village code", "1", "Nobody");
    private static readonly Clause First = Clause.Of(Policy, "1", Force.Must, "Shelves are counted.");
    private static readonly Clause Second = Clause.Of(Policy, "2", Force.Should, "Benches are painted.");
    private static readonly RegisterChapter Shelves = RegisterChapter.Of("Shelves", RegisteredClause.OfDuty(First, "shelves counted"));
    private static readonly RegisterChapter Benches = RegisterChapter.Of("Benches", RegisteredClause.Descriptive(Second));

    [Fact]
    public void Clauses_and_duties_stand_in_the_order_of_the_policy()
    {
        var register = ClauseRegister.Of(Shelves, Benches);

        Assert.Equal([Shelves, Benches], register.Chapters);
        Assert.Equal("VC 1: recorded-duty, VC 2: descriptive", string.Join(", ", register.All));
        Assert.Equal(["[VC 1] shelves counted"], register.Duties.Select(duty => duty.ToString()));
        Assert.Same(Policy, register.Policy);
        Assert.Equal("shelves counted", register.DutyOf(First).What);
    }

    [Fact]
    public void A_register_that_is_not_sound_is_refused()
    {
        var foreign = Clause.Of(Policy.Of("XC", "Other code", "1", "Nobody"), "9", Force.May, "Any.");

        Refused("A register has no chapters; give at least one. (Parameter 'chapters')", () => ClauseRegister.Of());
        Refused("The register lists VC 1 twice. (Parameter 'chapters')", () => ClauseRegister.Of(Shelves, Benches, Shelves));
        Refused(
            "A register of VC lists XC 9; keep policies apart. (Parameter 'chapters')",
            () => ClauseRegister.Of(Shelves, RegisterChapter.Of("Strange", RegisteredClause.Descriptive(foreign))));
        Refused(
            "VC 2 has no duty that is recorded; see the register. (Parameter 'clause')",
            () => ClauseRegister.Of(Shelves, Benches).DutyOf(Second));
    }

    private static void Refused(string message, Action act) => Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
}
