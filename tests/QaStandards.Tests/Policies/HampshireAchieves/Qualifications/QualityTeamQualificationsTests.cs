using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.HampshireAchieves.Qualifications;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Qualifications;

[Trait("Clause", "HAMPSHIRE 6.0b")]
[Trait("Clause", "HAMPSHIRE 6.0c")]
[Trait("Clause", "HAMPSHIRE 6.0d")]
[Trait("Clause", "HAMPSHIRE 6.0e")]
public sealed class QualityTeamQualificationsTests
{
    private static readonly LocalDate Mon_2025_09_01 = new(2025, 9, 1);

    [Fact]
    public void Two_who_hold_everything_need_one_who_is_qualified_for_special_needs()
    {
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied satisfied breached", Check(Staff("Q1", 4, 3, 4), Staff("Q2", 5, 3, 4)).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 6.0e] breached: 0 key quality staff qualified for special educational needs; at least 1", Check(Staff("Q1", 4, 3, 4))[^1].ToString());
        Assert.Equal(Verdict.Satisfied, Check(Staff("Q1", 4, 3, 4), Staff("Q2", 5, 3, 4, isQualifiedForNeeds: true)).Worst);
    }

    [Fact]
    public void A_level_3_award_is_not_enough_for_internal_quality_assurance()
    {
        var finding = Check(Staff("Q1", 4, 3, 3, isQualifiedForNeeds: true))[2];

        Assert.Equal(("HAMPSHIRE 6.0d", "Q1", Verdict.Breached), (finding.Clause.Citation, finding.About, finding.Verdict));
        Assert.Equal("achieve internal quality assurance at level 4 or above", finding.Remedy);
    }

    [Fact]
    public void What_is_not_known_is_named() =>
        Assert.All(Check(new CredentialFile { Person = "Q1" }), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));

    [Property]
    public bool A_team_is_sound_exactly_when_each_holds_three_and_one_a_fourth(byte[] teaching, bool needs)
    {
        var levels = teaching.Select(level => (level % 8) + 1).ToList();
        var findings = Check([.. levels.Select((level, place) => Staff($"Q{place}", level, 3, 4, needs && place == 0))]);

        return findings.Deny == !(levels.All(level => level >= 4) && needs && levels.Count > 0);
    }

    private static Findings Check(params CredentialFile[] staff) => QualityTeamQualifications.Check(staff, Mon_2025_09_01);

    private static CredentialFile Staff(string person, int teaching, int assessing, int assurance, bool isQualifiedForNeeds = false) => new()
    {
        Person = person,
        Qualifications =
        [
            Held(TutorQualifications.Teaching, teaching),
            Held(QualityTeamQualifications.Assessing, assessing),
            Held(QualityTeamQualifications.InternalQualityAssurance, assurance),
            .. isQualifiedForNeeds ? (Qualification[])[Held(QualityTeamQualifications.SpecialNeedsCoordination, 7)] : [],
        ],
    };

    private static Qualification Held(string subject, int level) =>
        new() { Subject = subject, Level = QualificationLevel.Parse($"level-{level}"), AchievedOn = new(2020, 7, 1) };
}
