using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Roles;

[Trait("Clause", "ATP Trainers sector 2")]
[Trait("Clause", "ATP Mentors sector 2")]
[Trait("Clause", "ATP IQA sector 1d")]
public sealed class SubjectQualificationsTests
{
    private static readonly TaughtArea Accounting = new() { Area = "Accounting", Level = Level(3), AwardingBody = AwardingBodyRule.None };

    [Theory]
    [InlineData("Accounting 3", "Accounting 3", "none", "satisfied")]
    [InlineData("Accounting 3", "Accounting 2", "none", "breached")]
    [InlineData("Accounting 3, Business 4", "Accounting 4, Business 3", "none", "satisfied breached")]
    [InlineData("IT 4", "IT 4", "5", "breached")]
    [InlineData("IT 4", "IT 4", "3", "satisfied")]
    [InlineData("IT 4", "", "forbids", "not-applicable")]
    [InlineData("IT 4", "IT 4", "?", "undetermined")]
    public void The_level_taught_is_held(string taught, string held, string body, string verdicts)
    {
        var rule = body switch
        {
            "none" => AwardingBodyRule.None,
            "forbids" => AwardingBodyRule.Forbids,
            "?" => null,
            _ => AwardingBodyRule.AtLeast(Level(int.Parse(body, System.Globalization.CultureInfo.InvariantCulture))),
        };
        var areas = Split(taught).Select(area => Accounting with { Area = area.Subject, Level = Level(area.Level), AwardingBody = rule });
        var file = With([.. Split(held).Select(area => Held(area.Subject, area.Level))]);

        Assert.Equal(verdicts, SubjectQualifications.Check(Member(StaffRole.Trainer), areas, file, Mon_2025_06_30).Verdicts());
    }

    [Fact]
    public void To_work_towards_it_is_not_to_hold_it()
    {
        var findings = SubjectQualifications.Check(Member(StaffRole.Mentor), [Accounting], With(Enrolled("Accounting", 3)), Mon_2025_06_30);

        Assert.Equal(
            "[ATP Mentors sector 2] P1 open: Accounting: worked towards at level 3; must be held at level 3 or above", findings.ToString());
    }

    [Fact]
    public void Each_role_has_its_clause_and_others_have_none()
    {
        Assert.Equal(
            ["Trainers sector 2", "IQA sector 1d"],
            SubjectQualifications.Check(Member(StaffRole.Trainer, StaffRole.LeadIqa), [Accounting], Nothing, Mon_2025_06_30).Select(finding => finding.Clause.Locator));
        Assert.Equal("not-applicable", SubjectQualifications.Check(Member(StaffRole.Engagement), [Accounting], Nothing, Mon_2025_06_30).Verdicts());
        Assert.Equal("not-applicable", SubjectQualifications.Check(Member(StaffRole.Trainer), [], Nothing, Mon_2025_06_30).Verdicts());
        Expect.Lacks(SubjectQualifications.Check(Member(StaffRole.Iqa), null, Nothing, Mon_2025_06_30)[0], "the areas taught");
        Assert.Equal("asks for level 5", AwardingBodyRule.AtLeast(Level(5)).ToString());
    }

    [Property]
    public bool What_a_body_forbids_is_neither_kept_nor_broken_and_else_the_higher_level_is_asked_for(byte taught, byte body, byte held, bool forbids, bool holds)
    {
        var (at, least, own) = (1 + taught % 8, 1 + body % 8, 1 + held % 8);
        var area = Accounting with { Level = Level(at), AwardingBody = forbids ? AwardingBodyRule.Forbids : AwardingBodyRule.AtLeast(Level(least)) };
        var verdict = SubjectQualifications.Check(
            Member(StaffRole.Trainer), [area], With([.. holds ? [Held("Accounting", own)] : System.Array.Empty<QaStandards.Credentials.Qualification>()]), Mon_2025_06_30)[0].Verdict;
        return verdict == (forbids ? Verdict.NotApplicable : holds && own >= int.Max(at, least) ? Verdict.Satisfied : Verdict.Breached);
    }

    private static (string Subject, int Level)[] Split(string text) => [.. text.Split(", ", System.StringSplitOptions.RemoveEmptyEntries)
        .Select(each => (each.Split(' ')[0], int.Parse(each.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)))];
}
