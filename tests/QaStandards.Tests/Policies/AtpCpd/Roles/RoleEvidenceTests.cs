using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Roles;

/// <summary>How answers move when a role or a credential changes, over the whole matrix.</summary>
[Trait("Clause", "ATP Trainers sector 1a")]
public sealed class RoleEvidenceTests
{
    private static readonly RequirementSet<StaffRole> Matrix = RoleRequirements.MatrixOf();

    private static readonly string[] Named =
        [.. Matrix.Rows.SelectMany(row => row.Requirement.Parts.Count == 0 ? [row.Requirement] : row.Requirement.Parts).Select(asked => asked.Subject).Distinct()];

    [Fact]
    public void Every_row_is_there_once_and_cites_a_clause_of_the_register()
    {
        Assert.Equal(Matrix.Rows.Count, Matrix.Rows.Distinct().Count());
        Assert.All(Matrix.Rows, row => Assert.Contains(AtpRegister.Whole.All, entry => entry.Clause == row.Requirement.By));
    }

    [Property]
    public Property The_level_of_several_roles_is_the_highest_of_each() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements(StaffRole.All.ToArray()))), Arb.From(Gen.Elements(Named)), (roles, subject) =>
        {
            var each = roles.SelectMany(role => StaffRole.Expand([role])).Select(role => Matrix.LevelOf([role], subject)).OfType<QualificationLevel>().ToList();
            return Matrix.LevelOf(StaffRole.Expand(roles), subject) == (each.Count == 0 ? null : each.MaxBy(level => QualificationLevel.All.ToList().IndexOf(level)));
        });

    [Property]
    public Property A_higher_level_never_opens_a_gap_in_any_role() => Prop.ForAll(
        Arb.From(Gen.Elements(StaffRole.All.ToArray())), Arb.From(Gen.Elements(Named)), Arb.From(Gen.Choose(1, 8)), (role, subject, level) =>
        {
            var before = Check(role, Held(subject, level));
            var after = Check(role, Held(subject, int.Min(8, level + 1)));
            return before.Zip(after).All(pair => !pair.First.Status.IsMet || pair.Second.Status.IsMet);
        });

    [Property]
    public Property To_enrol_below_the_level_closes_nothing() => Prop.ForAll(
        Arb.From(Gen.Elements(Matrix.Rows.Where(row => row.Requirement is { Least: not null, Parts.Count: 0 } && row.Requirement.Mode != RequirementMode.Sit).ToArray())),
        Arb.From(Gen.Choose(1, 8)),
        (row, level) =>
        {
            var status = row.Requirement.Check(With(Enrolled(row.Requirement.Subject, level)), Mon_2025_06_30).Status;
            return Level(level).IsAtLeast(row.Requirement.Least!)
                ? status == (row.Requirement.Mode == RequirementMode.HoldOrWorkTowards ? RequirementStatus.WorkingTowards : RequirementStatus.InProgress)
                : status == RequirementStatus.Gap;
        });

    [Theory]
    [InlineData("2025-06-29", "gap")]
    [InlineData("2025-06-30", "met")]
    [InlineData(null, "met")]
    public void A_membership_that_ended_yesterday_is_none(string? until, string status)
    {
        var to = until is null ? (NodaTime.LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;
        var file = Nothing with { Memberships = [new() { Body = "APM", Grade = MembershipGrade.Member, From = Wed_2025_01_01, To = to }] };

        Assert.Equal(status, Status(StaffRole.Trainer, TrainersSector1a, file));
        Assert.Equal("gap", Status(StaffRole.Trainer, TrainersTeaching2a, file));
    }

    [Fact, Trait("Clause", "ATP Leaders 3c")]
    public void One_membership_may_serve_the_sector_and_a_leader_s_own_list()
    {
        var file = With(Held("Leadership and Management")) with { Memberships = [new() { Body = "CMI", Grade = MembershipGrade.Member, From = Wed_2025_01_01 }] };
        var answers = RoleRequirements.Check(Member(StaffRole.LeadIqa), file, Mon_2025_06_30);

        Assert.All(
            answers.Where(answer => answer.Requirement.By == IqaSector1a || answer.Requirement.By == Leaders3b),
            answer => Assert.Equal(RequirementStatus.Met, answer.Status));
        Assert.Equal(2, answers.Count(answer => answer.Requirement.By == IqaSector1a || answer.Requirement.By == Leaders3b));
    }

    private static ValueList<RequirementAnswer> Check(StaffRole role, Qualification held) => RoleRequirements.Check(Member(role), With(held), Mon_2025_06_30);
}
