using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Credentials;
using Xunit;
using static QaStandards.Credentials.QualificationLevel;
using static QaStandards.Tests.Credentials.Credential;

namespace QaStandards.Tests.Credentials;

public sealed class AlternativesTests
{
    private static readonly Requirement Coaching = Requirement.HoldOrWorkTowards(Sample.Must, "Coaching", Level3);
    private static readonly Requirement Mentoring = Requirement.HoldOrWorkTowards(Sample.Must, "Mentoring", Level3);
    private static readonly Requirement Either = Requirement.AnyOf(Sample.Must, "coaching or mentoring", Coaching, Mentoring);
    private static readonly Requirement Both = Requirement.AllOf(Sample.Must, "coaching and mentoring", Coaching, Mentoring);

    [Theory]
    [InlineData(false, false, "gap", "gap")]
    [InlineData(true, false, "met", "gap")]
    [InlineData(false, true, "met", "gap")]
    [InlineData(true, true, "met", "met")]
    public void One_alternative_is_enough_and_parts_are_met_together(bool coaching, bool mentoring, string either, string both)
    {
        var file = Of([.. coaching ? [Held("Coaching", "3")] : Array.Empty<Qualification>(), .. mentoring ? [Held("Mentoring", "4")] : Array.Empty<Qualification>()]);

        Assert.Equal(either, Either.Check(file, Mon_2025_06_30).Status.Value);
        Assert.Equal(both, Both.Check(file, Mon_2025_06_30).Status.Value);
    }

    [Fact]
    public void Findings_name_what_is_met_and_what_was_offered()
    {
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: met: Mentoring, level 3; at least one of: Coaching, level 3, Mentoring, level 3",
            Either.Check(Of(Enrolled("Mentoring", "3")), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 breached: 1 of 2 parts of coaching and mentoring; lacking Mentoring, level 3 (to turn it: "
            + "achieve Coaching at level 3 or above, or enrol on it; and achieve Mentoring at level 3 or above, or enrol on it)",
            Both.Check(Of(Held("Coaching", "3")), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 breached: met: none; at least one of: Coaching, level 3, Mentoring, level 3 (to turn it: "
            + "achieve Coaching at level 3 or above, or enrol on it; or achieve Mentoring at level 3 or above, or enrol on it)",
            Either.Check(None, Mon_2025_06_30).ToString());
    }

    [Fact]
    public void What_is_not_known_leaves_alternatives_open_and_cannot_save_parts()
    {
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: the level of Coaching",
            Either.Check(Of(Held("Coaching")), Mon_2025_06_30).ToString());
        Assert.Equal(RequirementStatus.Met, Either.Check(Of(Held("Coaching"), Held("Mentoring", "3")), Mon_2025_06_30).Status);
        Assert.Equal(RequirementStatus.Gap, Both.Check(Of(Held("Coaching")), Mon_2025_06_30).Status);
        Assert.Equal(RequirementStatus.Unknown, Both.Check(Of(Held("Coaching"), Held("Mentoring", "3")), Mon_2025_06_30).Status);
    }

    [Property]
    public bool Alternatives_are_met_exactly_when_one_is(bool[] held)
    {
        Requirement[] parts = [.. Enumerable.Range(0, held.Length + 2).Select(i => Requirement.Hold(Sample.Must, $"S{i}"))];
        var file = Of([.. held.Select((is_, i) => (is_, i)).Where(pair => pair.is_).Select(pair => Held($"S{pair.i}"))]);

        return Requirement.AnyOf(Sample.Must, "any", parts).Check(file, Mon_2025_06_30).Status.IsMet == held.Any(each => each);
    }

    [Fact]
    public void Fewer_than_two_and_none_of_several_are_refused()
    {
        Assert.Equal(
            "'one' is made of 1 requirements; give at least two. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Requirement.AnyOf(Sample.Must, "one", Coaching)).Message);
        Assert.Equal(
            "'readers' body' names no body; give at least one that counts. (Parameter 'bodies')",
            Assert.Throws<ArgumentException>(() => Requirement.Belong(Sample.Must, "readers' body", [], MembershipGrade.Member)).Message);
        Assert.Equal(
            "'Coaching, level 3' needs at least one scale. (Parameter 'scales')", Assert.Throws<ArgumentException>(() => Coaching.OnScales()).Message);
    }

    [Fact]
    public void A_reading_that_is_not_the_default_travels_in_the_finding()
    {
        Assert.EndsWith(
            "(reading LIB-R01=iso-week)",
            Coaching.Under(Sample.Week.Choose("iso-week")).Check(None, Mon_2025_06_30).ToString(), StringComparison.Ordinal);
        Assert.Null(Coaching.Under(Sample.Week.Default).Check(None, Mon_2025_06_30).Finding.Reading);
    }
}
