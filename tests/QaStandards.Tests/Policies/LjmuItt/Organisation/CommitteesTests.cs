using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Organisation;
using Xunit;
using static QaStandards.Policies.LjmuItt.Organisation.Committees;

namespace QaStandards.Tests.Policies.LjmuItt.Organisation;

public sealed class CommitteesTests
{
    private static readonly LjmuAgreement AnyMember = LjmuAgreement.Year2022.With(LjmuReadings.ChairOfACommittee.Choose("any-member"));

    private static readonly Committee Whole = new()
    {
        PrimarySchools = 1,
        SecondarySchools = 1,
        SeniorManagers = 1,
        Leaders = 1,
        ProgrammeManagers = 1,
        Administrators = 1,
        SchoolMembers = 0,
        ProgrammeLeaders = 1,
        Tutors = 1,
        Mentors = 1,
        Chair = PartnershipPost.ProfessionalMentor,
    };

    [Fact, Trait("Clause", "LJMU 2.1a")]
    public void The_board_joins_primary_schools_secondary_schools_and_senior_management()
    {
        Assert.Equal("[LJMU 2.1a] satisfied: 3 of 3 kinds of member of the board", CheckBoard(Whole).ToString());
        Assert.Equal(
            "[LJMU 2.1a] breached: 2 of 3 kinds of member of the board; lacking secondary schools",
            CheckBoard(Whole with { SecondarySchools = 0 }).ToString());
        Assert.Equal(Verdict.Undetermined, CheckBoard(new()).Verdict);
    }

    [Fact, Trait("Clause", "LJMU 2.2a")]
    public void The_management_group_has_three_levels_and_a_member_of_a_school_is_reported()
    {
        Assert.Equal("satisfied satisfied", CheckManagementGroup(Whole).Verdicts());
        Assert.Equal("breached satisfied", CheckManagementGroup(Whole with { Administrators = 0 }).Verdicts());
        var mixed = CheckManagementGroup(Whole with { SchoolMembers = 2 });
        Assert.Equal("[LJMU 2.2a] breached: 2 members of schools; at most 0", mixed[1].ToString());
        Assert.False(mixed.Deny);
        Assert.Equal("undetermined undetermined", CheckManagementGroup(new()).Verdicts());
    }

    [Fact, Trait("Clause", "LJMU 2.3b"), Trait("Clause", "LJMU 2.3c")]
    public void A_programme_committee_is_chaired_by_a_school_mentor_unless_read_otherwise()
    {
        var byLeader = Whole with { Chair = PartnershipPost.ProgrammeLeader };

        Assert.Equal("satisfied satisfied", CheckProgrammeCommittee(Whole).Verdicts());
        Assert.Equal("satisfied breached", CheckProgrammeCommittee(byLeader).Verdicts());
        Assert.Equal("satisfied satisfied", CheckProgrammeCommittee(byLeader, AnyMember).Verdicts());
        Assert.Contains("(reading LJMU-R09=any-member)", CheckProgrammeCommittee(byLeader, AnyMember).ToString());
        Assert.Equal("breached satisfied", CheckProgrammeCommittee(Whole with { Mentors = 0 }).Verdicts());
        Assert.Equal("undetermined undetermined", CheckProgrammeCommittee(new()).Verdicts());
    }

    [Fact, Trait("Clause", "LJMU 2.3a")]
    public void Every_group_of_programmes_has_its_committee()
    {
        Assert.Equal(Verdict.Satisfied, CheckGroups(ProgrammeGroups).Verdict);
        Assert.Equal(
            "[LJMU 2.3a] breached: 1 of 3 groups of programmes with a committee; lacking secondary-postgraduate, salaried-postgraduate",
            CheckGroups(["primary"]).ToString());
        Assert.Equal(Verdict.Undetermined, CheckGroups(null).Verdict);
    }

    [Property, Trait("Clause", "LJMU 2.3c")]
    public bool Only_a_school_mentor_makes_a_valid_chair(byte post)
    {
        var chair = PartnershipPost.All[post % PartnershipPost.All.Count];
        return (CheckProgrammeCommittee(Whole with { Chair = chair })[1].Verdict == Verdict.Satisfied)
            == (chair == PartnershipPost.ProfessionalMentor || chair == PartnershipPost.IttMentor);
    }
}
