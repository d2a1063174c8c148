using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Allocation;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Contact with schools 1b")]
public sealed class AppointmentAllocationTests
{
    private static readonly LocalDate Mon_2025_06_02 = new(2025, 6, 2);

    private static readonly Seed Dice = Seed.Parse("appointments-2025");

    private static readonly SchoolToAssess School = new() { Id = "S1", Phases = ["primary"], Types = ["mainstream"] };

    private static readonly AppointableAssessor Ann = new()
    {
        Id = "A1",
        Schools = 1,
        Status = AssessorStatus.Accredited,
        Organisation = "O1",
        Phases = ["primary", "secondary"],
        Types = ["mainstream"],
        Ties = [],
    };

    private static readonly AppointableAssessor Ben = Ann with { Id = "A2" };

    [Fact, Trait("Clause", "ICT-MARK Contact with schools 1a")]
    public void A_wish_is_met_where_it_costs_nobody_an_assessor()
    {
        var wishing = School with { Prefers = "A1" };

        Assert.Equal("S1-A1 S2-A2", Pairs(Plan([wishing, School with { Id = "S2" }], [Ann, Ben])));
        Assert.Equal("S1-A2 S2-A1", Pairs(Plan([wishing, School with { Id = "S2", Phases = ["secondary"] }], [Ann, Ben with { Phases = ["primary"] }])));
        Assert.Equal(
            "[ICT-MARK Contact with schools 1a] the school's wish: 1 x 1,000,000 (the school asked for A1)",
            Plan([wishing], [Ben]).Placed[0].Lines[0].ToString());
    }

    [Fact, Trait("Clause", "ICT-MARK Contact with schools 1a")]
    public void Who_is_not_on_the_published_list_is_not_appointed()
    {
        Assert.Equal("S1 without a place: [ICT-MARK Contact with schools 1a] the assessor is on the published list: no at A1", Why(School, Ann, published: ["A2"]));
        Assert.Equal(
            "S1 without a place: [ICT-MARK Contact with schools 1a] the assessor is on the published list: not known at A1, without: on the published list",
            Why(School, Ann, unpublished: true));
    }

    [Fact]
    public void Who_is_neither_accredited_nor_awaits_a_moderated_visit_is_not_appointed()
    {
        Assert.Equal("S1-A1", Pairs(Plan([School], [Ann with { Status = AssessorStatus.Remediation }])));
        Assert.Equal(
            "S1 without a place: [ICT-MARK Contact with schools 1b] the assessor may be offered: no at A1", Why(School, Ann with { Status = AssessorStatus.Lapsed }));
        Assert.Equal(
            "S1 without a place: [ICT-MARK Contact with schools 1b] the assessor may be offered: not known at A1, without: status of the assessor",
            Why(School, Ann with { Status = null }));
    }

    [Fact, Trait("Clause", "ICT-MARK Contact with schools 1c")]
    public void Who_has_a_conflict_of_interest_is_not_appointed()
    {
        const string Conflict = "S1 without a place: [ICT-MARK Contact with schools 1c] there is no conflict of interest: no at A1";

        Assert.Equal(Conflict, Why(School, Ann with { Ties = [new("S1", SchoolTie.Governs)] }));
        Assert.Equal(Conflict, Why(School, Ann with { DeclaredConflicts = ["S1"] }));
        Assert.Equal(Conflict, Why(School, Ann, support: [new("A1", "S1", SupportKind.CommentaryContribution)]));
        Assert.Equal("S1-A1", Pairs(Plan([School], [Ann with { Ties = [new("S2", SchoolTie.Governs)], DeclaredConflicts = ["S2"] }])));
        Assert.Equal("S1-A1", Pairs(Plan([School], [Ann], support: [new("A2", "S1", SupportKind.CommentaryContribution)])));
        Assert.Equal(
            "S1 without a place: [ICT-MARK Contact with schools 1c] there is no conflict of interest: not known at A1, without: ties to the school",
            Why(School, Ann with { Ties = null }));
    }

    [Fact, Trait("Clause", "ICT-MARK Contact with schools 1c")]
    public void A_recent_involvement_is_an_advice_and_bars_nobody()
    {
        var decision = AppointmentAllocation.Allocate(
            [School], [Ann], ["A1"], [new("A1", "S1", SupportKind.TechnologyTraining, Milestone.On(new(2025, 1, 15)))], Mon_2025_06_02, Dice,
            code: IctMarkCode.Undated.WithRecencyWindow(36));

        Assert.Equal(
            "[ICT-MARK Principle 9h] A1 at S1 breached: 1 recent involvements in the school's technology; at most 0",
            Assert.Single(decision.Outcome.Placed).Checks[^1].ToString());
        Assert.True(decision.Stands);
    }

    [Fact]
    public void Experience_a_refusal_and_a_full_diary_keep_an_assessor_from_a_school()
    {
        Assert.Equal(
            "S1 without a place: [ICT-MARK Eligibility to assess 2] experience covers the school: no at A1",
            Why(School with { Phases = ["primary", "secondary"] }, Ann with { Phases = ["primary"] }));
        Assert.Equal(
            "S1 without a place: [ICT-MARK Contact with schools 1i] the assessor has not declined: no at A1", Why(School with { DeclinedBy = ["A1"] }, Ann));
        Assert.Equal("S1 without a place: [ICT-MARK Contact with schools 1f] a free seat: no at A1", Why(School, Ann with { Schools = 0 }));
    }

    [Fact]
    public void What_a_host_considers_comes_after_a_wish()
    {
        Penalty<SchoolToAssess, AppointableAssessor> distance = new(
            IctMarkClauses.ContactWithSchools1d, "distance", 1, (_, assessor) => assessor.Id == "A1" ? 900 : 10);
        AllocationPlan Near(SchoolToAssess school) =>
            AppointmentAllocation.Allocate([school], [Ann, Ben], ["A1", "A2"], [], Mon_2025_06_02, Dice, [distance]).Outcome;

        Assert.Equal("S1-A2", Pairs(Near(School)));
        Assert.Equal("S1-A1", Pairs(Near(School with { Prefers = "A1" })));
    }

    [Property(MaxTest = 50), Trait("Clause", "ICT-MARK Contact with schools 1c")]
    public Property Nobody_appointed_is_found_to_have_a_conflict() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 11), 6).ToArbitrary(),
        helped =>
        {
            SchoolToAssess[] schools = [.. Enumerable.Range(1, 4).Select(i => School with { Id = $"S{i}" })];
            AppointableAssessor[] assessors = [.. Enumerable.Range(1, 3).Select(i => Ann with { Id = $"A{i}", Schools = 2 })];
            var support = helped.Select(pair => new SupportRecord($"A{1 + (pair % 3)}", $"S{1 + (pair / 3)}", SupportKind.EvidenceContribution)).ToValueList();
            var plan = AppointmentAllocation.Allocate(schools, assessors, ["A1", "A2", "A3"], support, Mon_2025_06_02, Dice).Outcome;
            return plan.Placed.All(pair => !support.Any(record => record.Person == pair.Place && record.School == pair.Item))
                && plan.Unplaced.All(item => item.Because.Any(obstacle => obstacle.By == IctMarkClauses.ContactWithSchools1c));
        });

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        Assert.Equal("ICTMARK3101", Code(School with { Id = "" }, Ann));
        Assert.Equal("ICTMARK3102", Code(School with { Prefers = " " }, Ann));
        Assert.Equal("ICTMARK3103", Code(School with { DeclinedBy = [""] }, Ann));
        Assert.Equal("ICTMARK3111", Code(School, Ann with { Id = "" }));
        Assert.Equal("ICTMARK3112", Code(School, Ann with { Schools = -1 }));
        Assert.Equal("ICTMARK3113", Code(School, Ann with { Ties = [new("", SchoolTie.Governs)] }));
        Assert.Equal("ICTMARK3114", Code(School, Ann with { DeclaredConflicts = [""] }));

        static string Code(SchoolToAssess school, AppointableAssessor assessor) =>
            Assert.Single(Assert.Throws<ValidationException>(() => Plan([school], [assessor])).Errors).ErrorCode;
    }

    private static AllocationPlan Plan(SchoolToAssess[] schools, AppointableAssessor[] assessors, ValueList<SupportRecord>? support = null) =>
        AppointmentAllocation.Allocate(schools, assessors, ["A1", "A2"], support ?? [], Mon_2025_06_02, Dice).Outcome;

    private static string Why(
        SchoolToAssess school,
        AppointableAssessor assessor,
        ValueList<string>? published = null,
        ValueList<SupportRecord>? support = null,
        bool unpublished = false) => Assert.Single(AppointmentAllocation.Allocate(
            [school], [assessor], unpublished ? null : published ?? ["A1"], support ?? [], Mon_2025_06_02, Dice).Outcome.Unplaced).ToString();

    private static string Pairs(AllocationPlan plan) => string.Join(' ', plan.Placed.Select(pair => $"{pair.Item}-{pair.Place}"));
}
