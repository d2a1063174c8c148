using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Credentials;
using Xunit;
using static QaStandards.Credentials.QualificationLevel;
using static QaStandards.Tests.Credentials.Credential;

namespace QaStandards.Tests.Credentials;

/// <summary>To hold, to work towards and to take are three different predicates.</summary>
public sealed class HoldWorkTowardsTakeTests
{
    private static readonly Requirement Hold = Requirement.Hold(Sample.Must, "Coaching", Level3);
    private static readonly Requirement HoldOrWorkTowards = Requirement.HoldOrWorkTowards(Sample.Must, "Coaching", Level3);
    private static readonly Requirement Take = Requirement.Take(Sample.Must, "Coaching", Level3);

    [Theory]
    [InlineData("held 3", "met", "met", "met")]
    [InlineData("held 5", "met", "met", "met")]
    [InlineData("held 2", "gap", "gap", "gap")]
    [InlineData("enrolled 3", "in-progress", "working-towards", "in-progress")]
    [InlineData("enrolled 4", "in-progress", "working-towards", "in-progress")]
    [InlineData("enrolled 2", "gap", "gap", "gap")]
    [InlineData("withdrawn 3", "gap", "gap", "gap")]
    [InlineData("later 3", "gap", "gap", "gap")]
    [InlineData("held 2, enrolled 3", "in-progress", "working-towards", "in-progress")]
    [InlineData("held 3, enrolled 4", "met", "met", "met")]
    [InlineData("held ?", "unknown", "unknown", "unknown")]
    [InlineData("held ?, held 3", "met", "met", "met")]
    [InlineData("enrolled 3, held ?", "unknown", "working-towards", "unknown")]
    [InlineData("none", "gap", "gap", "gap")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    public void Each_asks_for_something_else(string known, string hold, string workTowards, string take)
    {
        var file = FileOf(known);

        Assert.Equal(hold, Hold.Check(file, Mon_2025_06_30).Status.Value);
        Assert.Equal(workTowards, HoldOrWorkTowards.Check(file, Mon_2025_06_30).Status.Value);
        Assert.Equal(take, Take.Check(file, Mon_2025_06_30).Status.Value);
    }

    [Fact]
    public void Findings_tell_both_sides_and_what_would_turn_them()
    {
        Assert.Equal(
            "[LIB 3(1)] T1 breached: Coaching: held at level 2; must be held or worked towards at level 3 or above "
            + "(to turn it: achieve Coaching at level 3 or above, or enrol on it)",
            HoldOrWorkTowards.Check(FileOf("held 2"), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 open: Coaching: worked towards at level 3; must be taken at level 3 or above",
            Take.Check(FileOf("enrolled 3"), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: Coaching: held at level 5; must be held at level 3 or above",
            Hold.Check(FileOf("held 5"), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 breached: Coaching: given up; must be held at level 3 or above (to turn it: achieve Coaching at level 3 or above)",
            Hold.Check(FileOf("withdrawn 3"), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: qualifications", Take.Check(FileOf("unknown"), Mon_2025_06_30).ToString());
        Assert.Equal(
            "[LIB 3(1)] T1 undetermined: cannot be told without: the level of Coaching",
            Hold.Check(FileOf("held ?"), Mon_2025_06_30).ToString());
    }

    [Fact]
    public void An_enrolment_counts_from_its_day_and_an_achievement_from_its_own()
    {
        var file = Of(Enrolled("Coaching", "3") with { AchievedOn = Mon_2025_06_30 });

        Assert.Equal(RequirementStatus.Gap, HoldOrWorkTowards.Check(file, Wed_2025_01_01.PlusDays(-1)).Status);
        Assert.Equal(RequirementStatus.WorkingTowards, HoldOrWorkTowards.Check(file, Wed_2025_01_01).Status);
        Assert.Equal(RequirementStatus.WorkingTowards, HoldOrWorkTowards.Check(file, Mon_2025_06_30.PlusDays(-1)).Status);
        Assert.Equal(RequirementStatus.Met, HoldOrWorkTowards.Check(file, Mon_2025_06_30).Status);
    }

    [Fact]
    public void An_enrolment_beyond_its_planned_end_still_counts_and_is_marked()
    {
        var file = Of(Enrolled("Coaching", "3") with { PlannedEnd = Mon_2025_06_30 });

        Assert.False(HoldOrWorkTowards.Check(file, Mon_2025_06_30).IsStale);
        var late = HoldOrWorkTowards.Check(file, Tue_2025_07_01);
        Assert.True(late.IsStale);
        Assert.Equal(RequirementStatus.WorkingTowards, late.Status);
        Assert.Equal(
            "[LIB 3(1)] T1 satisfied: Coaching: worked towards at level 3, planned to end on Mon 30 Jun 2025; "
            + "must be held or worked towards at level 3 or above",
            late.ToString());
    }

    [Fact]
    public void A_status_without_a_level_is_held_or_worked_towards()
    {
        var chartered = Requirement.HoldOrWorkTowards(Sample.Should, "Chartered status");

        Assert.Equal(RequirementStatus.WorkingTowards, chartered.Check(Of(Enrolled("Chartered status")), Mon_2025_06_30).Status);
        Assert.Equal(RequirementStatus.Met, chartered.Check(Of(Held("Chartered status")), Mon_2025_06_30).Status);
        Assert.False(chartered.Check(None, Mon_2025_06_30).Finding.Denies);
    }

    [Fact]
    public void Levels_are_compared_within_a_scale_only()
    {
        var held = Of(Held("Coaching", "4") with { Scale = LevelScale.Provider });

        Assert.Equal(
            "[LIB 3(1)] T1 breached: Coaching: held at level 4 of the provider's scale; must be held at level 3 or above "
            + "(to turn it: achieve Coaching at level 3 or above)",
            Hold.Check(held, Mon_2025_06_30).ToString());
        Assert.Equal(RequirementStatus.Met, Hold.OnScales(LevelScale.Regulated, LevelScale.Provider).Check(held, Mon_2025_06_30).Status);
    }

    [Fact]
    public void What_a_qualification_covers_counts_by_its_own_name()
    {
        var safe = Requirement.Take(Sample.Must, "Safer recruitment");

        Assert.Equal(RequirementStatus.Met, safe.Check(Of(Held("Safeguarding", "4") with { Covers = ["Safer recruitment"] }), Mon_2025_06_30).Status);
        Assert.Equal(RequirementStatus.Met, safe.Check(Of(Held("Safer recruitment")), Mon_2025_06_30).Status);
        Assert.Equal(RequirementStatus.Gap, safe.Check(Of(Held("Safeguarding", "4")), Mon_2025_06_30).Status);
    }

    [Property]
    public Property A_higher_level_never_turns_met_into_a_gap() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 10)), Arb.From(Gen.Choose(0, 10)), (first, second) =>
        {
            var (low, high) = (Number(int.Min(first, second)), Number(int.Max(first, second)));
            return !Hold.Check(Of(Held("Coaching", low)), Mon_2025_06_30).Status.IsMet
                || Hold.Check(Of(Held("Coaching", high)), Mon_2025_06_30).Status.IsMet;
        });

    [Property]
    public Property To_hold_is_to_hold_or_to_work_towards() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 10)), Arb.From(Gen.Elements("held", "enrolled", "withdrawn")), (level, kind) =>
        {
            var file = FileOf($"{kind} {Number(level)}");
            var (hold, either) = (Hold.Check(file, Mon_2025_06_30).Status, HoldOrWorkTowards.Check(file, Mon_2025_06_30).Status);
            return (!hold.IsMet || either.IsMet) && (kind == "enrolled" || hold == either);
        });

    [Property]
    public Property Giving_up_never_makes_anything_better() => Prop.ForAll(Arb.From(Gen.Choose(0, 10)), level =>
    {
        var before = FileOf($"enrolled {Number(level)}");
        var after = FileOf($"withdrawn {Number(level)}");
        return new[] { Hold, HoldOrWorkTowards, Take }.All(asked => Rank(asked.Check(before, Mon_2025_06_30)) <= Rank(asked.Check(after, Mon_2025_06_30)));

        static int Rank(RequirementAnswer answer) => RequirementStatus.All.ToList().IndexOf(answer.Status);
    });

    private static string Number(int place) => All[place].Value.Replace("level-", "", System.StringComparison.Ordinal);

    private static CredentialFile FileOf(string known) => known == "unknown"
        ? new CredentialFile { Person = "T1" }
        : Of([.. known.Split(", ").Where(each => each != "none").Select(QualificationOf)]);

    private static Qualification QualificationOf(string text)
    {
        var (kind, code) = (text.Split(' ')[0], text.Split(' ')[1]);
        var level = code == "?" ? null : LevelOf(code);
        return kind switch
        {
            "held" => new() { Subject = "Coaching", Level = level, AchievedOn = Mon_2025_06_30 },
            "enrolled" => new() { Subject = "Coaching", Level = level, EnrolledOn = Mon_2025_06_30 },
            "later" => new() { Subject = "Coaching", Level = level, EnrolledOn = Tue_2025_07_01 },
            _ => new() { Subject = "Coaching", Level = level, EnrolledOn = Wed_2025_01_01, WithdrawnOn = Mon_2025_06_30 },
        };
    }
}
