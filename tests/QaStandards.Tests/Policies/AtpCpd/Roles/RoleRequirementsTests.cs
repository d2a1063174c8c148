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

[Trait("Clause", "ATP Delivery staff 5")]
[Trait("Clause", "ATP Trainers sector 1a")]
[Trait("Clause", "ATP Trainers teaching 1(1)")]
[Trait("Clause", "ATP Trainers teaching 1(2)")]
[Trait("Clause", "ATP Trainers teaching 2a")]
[Trait("Clause", "ATP Trainers teaching 3")]
[Trait("Clause", "ATP Trainers other 1")]
[Trait("Clause", "ATP Trainers other 2")]
[Trait("Clause", "ATP Trainers other 3")]
[Trait("Clause", "ATP Mentors sector 1a")]
[Trait("Clause", "ATP Mentors teaching 1(1)")]
[Trait("Clause", "ATP Mentors teaching 1(2)")]
[Trait("Clause", "ATP Mentors teaching 1(3)")]
[Trait("Clause", "ATP Mentors teaching 2a")]
[Trait("Clause", "ATP Mentors other 1")]
[Trait("Clause", "ATP Mentors other 2")]
[Trait("Clause", "ATP Mentors other 3")]
[Trait("Clause", "ATP Mentors other 4")]
[Trait("Clause", "ATP IQA sector 1a")]
[Trait("Clause", "ATP IQA teaching 1(1)")]
[Trait("Clause", "ATP IQA teaching 1(2)")]
[Trait("Clause", "ATP IQA teaching 1(3)")]
[Trait("Clause", "ATP IQA teaching 1(4)")]
[Trait("Clause", "ATP IQA teaching 2a")]
[Trait("Clause", "ATP IQA other 1")]
[Trait("Clause", "ATP IQA other 2")]
[Trait("Clause", "ATP IQA other 3")]
[Trait("Clause", "ATP IQA other 4")]
[Trait("Clause", "ATP Leaders 1a")]
[Trait("Clause", "ATP Leaders 1b")]
[Trait("Clause", "ATP Leaders 2(1)")]
[Trait("Clause", "ATP Leaders 2(2)")]
[Trait("Clause", "ATP Leaders 3a")]
[Trait("Clause", "ATP Leaders 3b")]
[Trait("Clause", "ATP Leaders 3c")]
[Trait("Clause", "ATP Leaders 4")]
[Trait("Clause", "ATP Engagement 1")]
[Trait("Clause", "ATP Engagement 2")]
[Trait("Clause", "ATP Engagement 3")]
[Trait("Clause", "ATP Engagement 4")]
[Trait("Clause", "ATP Engagement 5")]
[Trait("Clause", "ATP Engagement 6")]
[Trait("Clause", "ATP Administration 1")]
[Trait("Clause", "ATP Administration 2")]
[Trait("Clause", "ATP Administration 3")]
[Trait("Clause", "ATP Administration 4")]
[Trait("Clause", "ATP Administration 5")]
[Trait("Clause", "ATP Administration 6")]
[Trait("Clause", "ATP Support staff")]
public sealed class RoleRequirementsTests
{
    /// <summary>The matrix written out a second time: role, locator, what, mode, least level.</summary>
    private const string Expected =
        """
        trainer|Trainers sector 1a|sector body|belong|
        trainer|Trainers teaching 1(1)|Education and Training|hold-or-work-towards|level 3
        trainer|Trainers teaching 1(2)|Information, Advice and Guidance|hold-or-work-towards|level 3
        trainer|Trainers teaching 2a|teaching body|belong|
        trainer|Trainers teaching 3|QTLS or QTS|any-of|
        trainer|Trainers other 1|Safeguarding|take|level 2
        trainer|Trainers other 2|Ofsted|attend|
        trainer|Trainers other 3|Equality and Diversity|take|level 2
        mentor|Mentors sector 1a|sector body|belong|
        mentor|Mentors teaching 1(1)|Education and Training|hold-or-work-towards|level 3
        mentor|Mentors teaching 1(2)|assessing or coaching|any-of|
        mentor|Mentors teaching 1(3)|Information, Advice and Guidance|hold-or-work-towards|level 4
        mentor|Mentors teaching 2a|teaching body|belong|
        mentor|Mentors other 1|Safeguarding|take|level 2
        mentor|Mentors other 2|Ofsted|attend|
        mentor|Mentors other 3|Equality and Diversity|take|level 2
        mentor|Mentors other 4|End-point assessment|attend|
        iqa|IQA sector 1a|sector body|belong|
        iqa|IQA teaching 1(1)|Education and Training|hold-or-work-towards|level 3
        iqa|IQA teaching 1(2)|assessing or coaching|any-of|
        iqa|IQA teaching 1(3)|Information, Advice and Guidance|hold-or-work-towards|level 4
        iqa|IQA teaching 1(4)|Internal Quality Assurance|hold-or-work-towards|level 4
        iqa|IQA teaching 2a|teaching body|belong|
        iqa|IQA other 1|Safeguarding|take|level 3
        iqa|IQA other 2|Equality and Diversity|take|level 3
        iqa|IQA other 3|Ofsted|attend|
        iqa|IQA other 4|End-point assessment|attend|
        senior-leader|Leaders 1a|Safeguarding|take|level 4
        senior-leader|Leaders 1b|Safer recruitment|take|
        senior-leader|Leaders 2(1)|Equality and Diversity|take|level 3
        senior-leader|Leaders 2(2)|Prevent|take|level 3
        senior-leader|Leaders 3a|Leadership and Management|hold-or-work-towards|
        senior-leader|Leaders 3b|chartered status or membership|any-of|
        quality-nominee|Leaders 4|Ofsted quality nominee|attend|
        engagement|Engagement 1|Information, Advice and Guidance|hold|level 3
        engagement|Engagement 2|English|hold|level 2
        engagement|Engagement 3|Maths|hold|level 2
        engagement|Engagement 4|ICT|hold|level 2
        engagement|Engagement 5|Equality and Diversity|hold|level 2
        engagement|Engagement 6|Safeguarding|hold|level 2
        engagement|Support staff|Role support|attend|
        administration|Administration 1|Information, Advice and Guidance|hold|level 2
        administration|Administration 2|English|hold|level 2
        administration|Administration 3|Maths|hold|level 2
        administration|Administration 4|ICT|hold|level 2
        administration|Administration 5|Equality and Diversity|hold|level 2
        administration|Administration 6|Safeguarding|hold|level 2
        administration|Support staff|Role support|attend|
        trainer|Delivery staff 5|Functional Skills English|sit|level 2
        trainer|Delivery staff 5|Functional Skills Maths|sit|level 2
        trainer|Delivery staff 5|Functional Skills ICT|sit|level 2
        mentor|Delivery staff 5|Functional Skills English|sit|level 2
        mentor|Delivery staff 5|Functional Skills Maths|sit|level 2
        mentor|Delivery staff 5|Functional Skills ICT|sit|level 2
        iqa|Delivery staff 5|Functional Skills English|sit|level 2
        iqa|Delivery staff 5|Functional Skills Maths|sit|level 2
        iqa|Delivery staff 5|Functional Skills ICT|sit|level 2
        """;

    private static readonly RequirementSet<StaffRole> Matrix = RoleRequirements.MatrixOf();

    [Fact]
    public void The_matrix_is_the_policy_s() => Assert.Equal(
        Expected.Split('\n'),
        Matrix.Rows.Select(row => $"{row.Role.Value}|{row.Requirement.By.Locator}|{row.Requirement.Subject}|{row.Requirement.Mode.Value}|{row.Requirement.Least?.Says}"));

    [Fact]
    public void Forces_are_the_policy_s_own()
    {
        Assert.All(Matrix.Rows, row => Assert.Equal(
            row.Requirement.By.Locator.StartsWith("Leaders 3", StringComparison.Ordinal) ? Force.Should : Force.Must, row.Requirement.By.Force));
        var leader = RoleRequirements.Check(Member(StaffRole.SeniorLeader), With(Held("Safeguarding", 4), Held("Safer recruitment"), Held("Equality and Diversity", 3), Held("Prevent", 3)), Mon_2025_06_30);
        Assert.Equal("met met met met gap gap", string.Join(' ', leader.Select(answer => answer.Status.Value)));
        Assert.DoesNotContain(leader, answer => answer.Finding.Denies);
    }

    [Theory]
    [InlineData("Safeguarding", 2, 2, 3, 4)]
    [InlineData("Equality and Diversity", 2, 2, 3, 3)]
    public void Levels_rise_with_the_role(string subject, int trainer, int mentor, int iqa, int leader) => Assert.Equal(
        [Level(trainer), Level(mentor), Level(iqa), Level(leader)],
        ((StaffRole[])[StaffRole.Trainer, StaffRole.Mentor, StaffRole.Iqa, StaffRole.SeniorLeader]).Select(role => Matrix.LevelOf([role], subject)!));

    [Fact]
    public void To_work_towards_is_enough_for_some_and_not_for_others()
    {
        Assert.Equal("working-towards", Status(StaffRole.Trainer, TrainersTeaching1_1, With(Enrolled("Education and Training", 3))));
        Assert.Equal("met", Status(StaffRole.Trainer, TrainersTeaching1_1, With(Held("Education and Training", 5))));
        Assert.Equal("gap", Status(StaffRole.Trainer, TrainersTeaching1_1, With(Enrolled("Education and Training", 3) with { WithdrawnOn = Mon_2025_06_30 })));
        Assert.Equal("gap", Status(StaffRole.Mentor, MentorsTeaching1_3, With(Held("Information, Advice and Guidance", 3))));
        Assert.Equal("working-towards", Status(StaffRole.Mentor, MentorsTeaching1_3, With(Held("Information, Advice and Guidance", 3), Enrolled("Information, Advice and Guidance", 4))));
        Assert.Equal("in-progress", Status(StaffRole.Engagement, Engagement1, With(Enrolled("Information, Advice and Guidance", 3))));
        Assert.Equal("in-progress", Status(StaffRole.Trainer, TrainersOther1, With(Enrolled("Safeguarding", 2))));
        Assert.Equal("working-towards", Status(StaffRole.Trainer, TrainersTeaching3, With(Enrolled("QTS"))));
        Assert.Equal("met", Status(StaffRole.Engagement, Engagement2, With(Held("English", 2) with { AchievedOn = new(2005, 8, 25) })));
    }

    [Theory]
    [InlineData("CMI member", "SET affiliate", "met", "met")]
    [InlineData("BCS affiliate", "SET member", "gap", "met")]
    [InlineData("XYZ member", "XYZ member", "gap", "gap")]
    public void A_sector_body_has_members_and_a_teaching_body_affiliates_too(string one, string two, string sector, string teaching)
    {
        var file = Nothing with { Memberships = one == two ? [Of(one)] : [Of(one), Of(two)] };

        Assert.Equal(sector, Status(StaffRole.Trainer, TrainersSector1a, file));
        Assert.Equal(teaching, Status(StaffRole.Trainer, TrainersTeaching2a, file));
        Assert.Equal("met", Status(StaffRole.Trainer, TrainersSector1a, file, AtpPolicy.Undated.WithSectorBodies("CMI", "XYZ", "SET")));

        static Membership Of(string text) => new() { Body = text.Split(' ')[0], Grade = MembershipGrade.Parse(text.Split(' ')[1]), From = Wed_2025_01_01 };
    }

    [Fact]
    public void A_membership_that_ended_yesterday_is_none()
    {
        var ended = Nothing with { Memberships = [new() { Body = "APM", Grade = MembershipGrade.Member, From = Wed_2025_01_01, To = Mon_2025_06_30.PlusDays(-1) }] };
        var ending = Nothing with { Memberships = [new() { Body = "APM", Grade = MembershipGrade.Member, From = Wed_2025_01_01, To = Mon_2025_06_30 }] };

        Assert.Equal("gap", Status(StaffRole.Trainer, TrainersSector1a, ended));
        Assert.Equal("met", Status(StaffRole.Trainer, TrainersSector1a, ending));
    }

    [Fact]
    public void One_membership_serves_a_trainer_s_list_and_a_leader_s()
    {
        var file = With(Held("Leadership and Management")) with { Memberships = [new() { Body = "CMI", Grade = MembershipGrade.Member, From = Wed_2025_01_01 }] };
        var answers = RoleRequirements.Check(Member(StaffRole.Trainer, StaffRole.SeniorLeader), file, Mon_2025_06_30);

        Assert.Equal(
            "Trainers sector 1a: met, Leaders 3a: met, Leaders 3b: met",
            string.Join(", ", answers.Where(answer => answer.Status.IsMet).Select(answer => $"{answer.Requirement.By.Locator}: {answer.Status.Value}")));
    }

    [Fact]
    public void A_status_of_the_profession_is_no_membership() => Assert.Equal(
        "gap", Status(StaffRole.Trainer, TrainersTeaching2a, With(Held("QTLS"))));

    // What is followed or settled is not a credential: a host records it, as a duty that is expected, or required.
    [Fact]
    public void Codes_of_conduct_and_standards_are_duties_that_a_host_records() => Assert.Equal(
        """
        [ATP Trainers sector 1c] open: codes of conduct of own bodies accepted: no; must be yes
        [ATP Trainers teaching 2b] open: professional standards of 2014 followed: no; must be yes
        [ATP Mentors sector 1c] open: codes of conduct of own bodies accepted: no; must be yes
        [ATP Mentors teaching 2b] open: professional standards of 2014 followed: no; must be yes
        [ATP IQA sector 1c] open: codes of conduct of own bodies accepted: no; must be yes
        [ATP IQA teaching 2b] open: professional standards of 2014 followed: no; must be yes
        """.ReplaceLineEndings("\n"),
        string.Join('\n', ((Clause[])[TrainersSector1c, TrainersTeaching2b, MentorsSector1c, MentorsTeaching2b, IqaSector1c, IqaTeaching2b])
            .Select(clause => (clause.Force, Finding: AtpRegister.DutyOf(clause).Check(DutyEntry.NotDone, due: null, asOf: Mon_2025_06_30)))
            .Select(duty => duty.Force == Force.Should ? duty.Finding.ToString() : "")));

    [Property]
    public Property The_highest_level_over_the_roles_is_the_one_that_counts() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements(StaffRole.Trainer, StaffRole.Mentor, StaffRole.Iqa, StaffRole.SeniorLeader))), Arb.From(Gen.Choose(1, 8)), (roles, level) =>
        {
            var most = roles.Max(role => Matrix.LevelOf([role], "Safeguarding")!);
            var isMet = RoleRequirements.Check(Member([.. roles.Distinct()]), With(Held("Safeguarding", level)), Mon_2025_06_30)
                .Where(answer => answer.Requirement.Subject == "Safeguarding").All(answer => answer.Status.IsMet);
            return Matrix.LevelOf(roles, "Safeguarding") == most && isMet == Level(level).IsAtLeast(most!);
        });

    [Theory]
    [InlineData(true, true, true, true, true)]
    [InlineData(true, true, false, true, true)]
    [InlineData(true, false, true, true, true)]
    [InlineData(true, false, false, false, false)]
    [InlineData(false, true, true, false, true)]
    [InlineData(false, true, false, false, false)]
    [InlineData(false, false, true, false, true)]
    [InlineData(false, false, false, false, false)]
    public void A_leader_s_qualification_status_and_membership_in_two_readings(bool qualified, bool chartered, bool member, bool usual, bool other)
    {
        Qualification[] held = [.. qualified ? [Held("Leadership and Management")] : Array.Empty<Qualification>(), .. chartered ? [Held("Chartered Manager")] : Array.Empty<Qualification>()];
        Membership[] memberships = member ? [new() { Body = "ILM", Grade = MembershipGrade.Member, From = Wed_2025_01_01 }] : [];
        var file = With(held) with { Memberships = [.. memberships] };

        Assert.Equal(usual, Met(AtpPolicy.Undated));
        Assert.Equal(other, Met(AtpPolicy.Undated.With(AtpReadings.LeadersManagement.Choose("both"))));

        bool Met(AtpPolicy policy) => RoleRequirements.Check(Member(StaffRole.SeniorLeader), file, Mon_2025_06_30, policy)
            .Where(answer => answer.Requirement.By.Locator.StartsWith("Leaders 3", StringComparison.Ordinal)).All(answer => answer.Status.IsMet);
    }

    [Fact]
    public void Readings_change_the_matrix_and_travel_in_findings()
    {
        var file = With(Held("Coaching and Mentoring", 3), Held("Equality and Diversity", 1), Held("Safeguarding", 4) with { Scale = LevelScale.Provider });
        var policy = AtpPolicy.Undated.With(
            AtpReadings.AssessingOrCoaching.Choose("both"), AtpReadings.UpToLevelThree.Choose("ceiling"), AtpReadings.ScaleOfLevels.Choose("either-scale"));

        Assert.Equal("met", Status(StaffRole.Mentor, MentorsTeaching1_2, file));
        Assert.Equal("gap", Status(StaffRole.Mentor, MentorsTeaching1_2, file, policy));
        Assert.Equal("gap", Status(StaffRole.Iqa, IqaOther2, file));
        Assert.Equal("met", Status(StaffRole.Iqa, IqaOther2, file, policy));
        Assert.Equal("gap", Status(StaffRole.SeniorLeader, Leaders1a, file));
        Assert.Equal("met", Status(StaffRole.SeniorLeader, Leaders1a, file, policy));
        Assert.Equal("ATP-R06=ceiling", RoleRequirements.Check(Member(StaffRole.Iqa), file, Mon_2025_06_30, policy).Single(answer => answer.Requirement.By == IqaOther2).Finding.Reading!.ToString());
        Assert.Contains(
            RoleRequirements.MatrixOf(AtpPolicy.Undated.With(AtpReadings.DeliveryStaffAre.Choose("leaders-too"))).For([StaffRole.SeniorLeader]),
            asked => asked.By == DeliveryStaff5);
    }

    [Fact]
    public void Relevance_of_end_point_assessment_training_is_somebody_s_judgement()
    {
        CredentialFile Attended(bool? relevant) => Nothing with { Attendances = [new() { Subject = "End-point assessment", On = Wed_2025_01_01, IsRelevant = relevant }] };

        Assert.Equal("met", Status(StaffRole.Mentor, MentorsOther4, Attended(true)));
        Assert.Equal("gap", Status(StaffRole.Iqa, IqaOther4, Attended(false)));
        Assert.Equal("unknown", Status(StaffRole.Iqa, IqaOther4, Attended(null)));
        Assert.Equal("", Status(StaffRole.Trainer, MentorsOther4, Attended(true)));
    }

    [Fact]
    public void A_lead_IQA_has_the_lists_of_an_IQA_and_of_a_leader()
    {
        Assert.Equal([StaffRole.Iqa, StaffRole.SeniorLeader], StaffRole.Expand([StaffRole.LeadIqa, StaffRole.Iqa]));
        Assert.Equal(
            RoleRequirements.Check(Member(StaffRole.Iqa, StaffRole.SeniorLeader), Nothing, Mon_2025_06_30),
            RoleRequirements.Check(Member(StaffRole.LeadIqa), Nothing, Mon_2025_06_30));
        Assert.Equal("level-4", Matrix.LevelOf(StaffRole.Expand([StaffRole.LeadIqa]), "Safeguarding")!.Value);
        Assert.True(Member(StaffRole.LeadIqa).Has(StaffRole.SeniorLeader));
        Assert.False(Member(StaffRole.SeniorLeader).Has(StaffRole.Iqa));
    }

    [Property]
    public Property Another_role_never_takes_a_requirement_away() => Prop.ForAll(
        Arb.From(Gen.SubListOf(StaffRole.All.ToArray())), Arb.From(Gen.Elements(StaffRole.All.ToArray())), (roles, further) =>
            Matrix.For(StaffRole.Expand(roles)).All(Matrix.For(StaffRole.Expand([.. roles, further])).Contains));

    [Theory, Trait("Clause", "ATP Delivery staff 4a")]
    [InlineData("trainer", "Safeguarding", "satisfied: Safeguarding required by the role: yes; must be yes")]
    [InlineData("trainer", "QTS", "satisfied: QTS required by the role: yes; must be yes")]
    [InlineData("trainer", "End-point assessment", "not-applicable: no role that requires End-point assessment")]
    [InlineData("lead-iqa", "Prevent", "satisfied: Prevent required by the role: yes; must be yes")]
    public void What_the_role_needs_is_mandatory(string role, string subject, string found) => Assert.Equal(
        "[ATP Delivery staff 4a] " + found, RoleRequirements.CheckMandatory([StaffRole.Parse(role)], subject).ToString());

    [Theory, Trait("Clause", "ATP Delivery staff 1a")]
    [InlineData("trainer", true, true)]
    [InlineData("lead-iqa", true, true)]
    [InlineData("mentor", true, true)]
    [InlineData("iqa", true, true)]
    [InlineData("iqa lead-iqa", true, true)]
    [InlineData("senior-leader", false, true)]
    [InlineData("senior-leader trainer", true, true)]
    [InlineData("quality-nominee", false, false)]
    [InlineData("engagement", false, false)]
    [InlineData("administration", false, false)]
    public void Who_belongs_to_the_delivery_staff(string roles, bool usual, bool other)
    {
        var member = Member([.. roles.Split(' ').Select(StaffRole.Parse)]);

        Assert.Equal(usual, member.IsDelivery());
        Assert.Equal(other, member.IsDelivery(AtpPolicy.Undated.With(AtpReadings.DeliveryStaffAre.Choose("leaders-too"))));
    }

    [Fact]
    public void A_member_of_staff_has_an_id_a_role_and_days_that_run_forwards()
    {
        var validator = new StaffMemberValidator();
        Expect.Refuses(validator, Member(StaffRole.Iqa) with { Id = "" }, "ATP1101", "A member of staff has an id; give it.");
        Expect.Refuses(validator, Member(), "ATP1102", "P1 has no role, or one that is null; name the roles.");
        Expect.Refuses(
            validator,
            Member(StaffRole.Iqa) with { LeftOn = Wed_2025_01_01.PlusDays(-1) },
            "ATP1103",
            "P1 left on Tue 31 Dec 2024, before starting on Wed 1 Jan 2025; correct one of them.");
        Assert.Equal(
            "'tutor' is not a StaffRole. Known: trainer, mentor, iqa, lead-iqa, senior-leader, quality-nominee, engagement, administration. (Parameter 'code')",
            Assert.Throws<ArgumentException>(() => StaffRole.Parse("tutor")).Message);
    }
}
