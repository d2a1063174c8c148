using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 18")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 9")]
public sealed class MandatoryTrainingTests
{
    [Theory]
    [InlineData(7, 7, "satisfied")]
    [InlineData(7, 6, "breached")]
    [InlineData(0, 0, "not-applicable")]
    public void Young_people_18_is_all_of_it(int required, int done, string verdict) =>
        Assert.Equal(verdict, MandatoryTraining.Check(new() { Person = "P1", Required = Items(required), Done = Items(done) }).Verdict.Value);

    [Fact]
    public void What_is_lacking_is_named() => Assert.Equal(
        "[HAMPSHIRE Appendix B Young people 18] P1 breached: 1 of 2 mandatory items done; lacking M2",
        MandatoryTraining.Check(new() { Person = "P1", Required = Items(2), Done = Items(1) }).ToString());

    [Theory]
    [InlineData(5, false, null, "satisfied")]
    [InlineData(4, true, true, "satisfied")]
    [InlineData(4, true, false, "breached")]
    [InlineData(4, false, true, "breached")]
    [InlineData(4, true, null, "undetermined")]
    public void Tailored_9_has_two_ways(int attended, bool? agreed, bool? confirmed, string verdict) => Assert.Equal(
        verdict,
        MandatoryTraining.CheckProvider(
            new() { Provider = "R1", Required = Items(5), Attended = Items(attended), IsOwnCalendarAgreed = agreed, IsAttendanceConfirmed = confirmed }).Verdict.Value);

    [Fact]
    public void What_is_not_known_is_named_and_nobody_is_nameless()
    {
        Expect.Lacks(MandatoryTraining.Check(new() { Person = "P1" }), "what is mandatory and what was done");
        Expect.Lacks(
            MandatoryTraining.CheckProvider(new() { Provider = "R1" }),
            "attendance at the mandatory events, or the provider's own calendar and attendance");
        Assert.Throws<ArgumentException>(() => MandatoryTraining.Check(new() { Person = "" }));
    }

    [Property]
    public bool A_further_requirement_never_turns_unmet_into_met(NonNegativeInt required, NonNegativeInt done)
    {
        var (all, some) = ((required.Get % 9) + 1, done.Get % 10);
        var before = MandatoryTraining.Check(new() { Person = "P1", Required = Items(all), Done = Items(some) }).Verdict;
        var after = MandatoryTraining.Check(new() { Person = "P1", Required = Items(all + 1), Done = Items(some) }).Verdict;

        return before == Verdict.Satisfied || after == Verdict.Breached;
    }

    private static ValueList<string> Items(int count) => Enumerable.Range(1, count).Select(number => $"M{number}").ToValueList();
}
