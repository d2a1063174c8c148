using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.PartnershipPost;
using static QaStandards.Policies.LjmuItt.Safety.SuitabilityCheck;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 1.1b")]
[Trait("Clause", "LJMU 1.4(2)b")]
[Trait("Clause", "LJMU 3.4d")]
[Trait("Clause", "LJMU 3.4e")]
[Trait("Clause", "LJMU 3.5.1a")]
[Trait("Clause", "LJMU 3.5.2a")]
[Trait("Clause", "LJMU 3.7b")]
[Trait("Clause", "LJMU 4.2(1)d")]
[Trait("Clause", "LJMU 4.2(2)a")]
[Trait("Clause", "LJMU 4.4(1)")]
public sealed class StartOfAPlacementTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);

    internal static PlacementStart Ready { get; } = new()
    {
        Id = "P1",
        Starts = Mon_2022_11_07,
        Ends = new(2022, 12, 16),
        Phase = SchoolPhase.Secondary,
        Subject = "maths",
        Forms = [new() { Id = "F1", SchoolSigned = Signed, UniversitySigned = Signed, SignedForUniversityBy = Director, ReceivedBy = WorkRelatedLearning }],
        Documents = new() { Routes = [TrainingRoute.CorePostgraduate], Received = [RequiredDocument.AgreementForm, RequiredDocument.HealthAndSafetyForm] },
        Declaration = new()
        {
            Id = "D1",
            AgreedBy = HeadTeacher,
            Agreed = Signed,
            CoversTrainees = true,
            KeepsDataLaw = true,
            SuppliesInformation = true,
            CannotComply = Milestone.NotReached,
        },
        Vetting = new()
        {
            Trainee = "T1",
            Route = TrainingRoute.CorePostgraduate,
            IsFromOverseas = false,
            Checks = [new(EnhancedDbs, University, true), new(ChildrensBarredList, University, true), new(OtherSuitability, University, true)],
            ConfirmedBy = University,
            ConfirmedTo = PlacementSchool,
            Confirmed = Milestone.On(Mon_2022_11_07),
            ConfirmedChecks = [EnhancedDbs, ChildrensBarredList],
        },
        Fitness = FitnessClearance.Cleared,
        Arrangement = new()
        {
            Id = "P1",
            Route = TrainingRoute.CorePostgraduate,
            ArrangedBy = WorkRelatedLearning,
            ConfirmedBy = WorkRelatedLearning,
            Confirmed = Signed,
            HasProfile = true,
        },
        Mentor = new() { Id = "M1", IsExperienced = true, IsTrained = true, Subjects = ["maths"], Phases = [SchoolPhase.Secondary] },
        Needs = new() { HasLearningPlan = true, NeedsAdjustments = false },
        IsNumberShared = true,
        Contacted = Signed,
        HasTimetable = true,
        HasProgramme = true,
        HasAssessment = true,
    };

    /// <summary>Gets placements of which one thing is wrong, with the clause that says so first.</summary>
    public static TheoryData<string, PlacementStart, string> Refused => new()
    {
        { "form too old", Ready with { Forms = [Ready.Forms![0] with { SchoolSigned = Milestone.On(new(2020, 11, 6)), UniversitySigned = Milestone.On(new(2020, 11, 6)) }] }, "LJMU 1.1b" },
        { "no declaration on file", Ready with { Documents = Ready.Documents with { Received = [RequiredDocument.AgreementForm] } }, "LJMU Appendix 2f" },
        { "deputy agreed", Ready with { Declaration = Ready.Declaration! with { AgreedBy = DeputyHead } }, "LJMU 3.7b" },
        { "DBS not clear", Ready with { Vetting = Ready.Vetting with { Checks = [new(EnhancedDbs, University, false), .. Ready.Vetting.Checks!.Skip(1)] } }, "LJMU 3.5.1a" },
        { "not confirmed to the school", Ready with { Vetting = Ready.Vetting with { Confirmed = Milestone.NotReached } }, "LJMU 3.5.1e" },
        { "not fit", Ready with { Fitness = FitnessClearance.Pending }, "LJMU 3.4d" },
        { "not confirmed", Ready with { Arrangement = Ready.Arrangement with { Confirmed = Milestone.On(Mon_2022_11_07) } }, "LJMU 1.4(2)a" },
        { "no profile", Ready with { Arrangement = Ready.Arrangement with { HasProfile = false } }, "LJMU 1.4(2)b" },
        { "no mentor", Ready with { Mentor = null }, "LJMU 4.2(1)d" },
    };

    private static Milestone Signed => Milestone.On(new(2022, 9, 20));

    [Fact]
    public void A_placement_that_lacks_nothing_may_start()
    {
        var decision = StartOfAPlacement.Decide(Ready);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.DoesNotContain(decision.Findings, finding => finding.Verdict != Verdict.Satisfied && finding.Verdict != Verdict.NotApplicable);
        Assert.Equal(40, decision.Findings.Count);
    }

    [Theory, MemberData(nameof(Refused))]
    public void One_thing_that_is_wrong_refuses_the_start_by_its_clause(string what, PlacementStart placement, string clause)
    {
        var decision = StartOfAPlacement.Decide(placement);

        Assert.False(decision.Outcome == Permission.Permitted, what);
        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(clause, decision.Findings.First(finding => finding.Denies).Clause.Citation);
    }

    [Fact]
    public void What_the_agreement_does_not_tie_to_the_first_day_only_warns()
    {
        var decision = StartOfAPlacement.Decide(
            Ready with { HasTimetable = false, IsNumberShared = false, Contacted = Milestone.NotReached, Needs = new() { NeedsAdjustments = true, Sharing = new() { PermitsAdjustments = true }, SchoolTold = Milestone.NotReached } });

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            """
            [LJMU 3.2d] breached: school told of adjustments: no; must be yes
            [LJMU 3.5.2a] breached: Teacher Registration Number shared with the school: no; must be yes
            [LJMU 4.2(2)a] breached: 2 of 3 arrangements for training; lacking timetable
            [LJMU 4.4(1)] breached: first contact with the Professional Mentor: no; must be yes
            """,
            string.Join('\n', decision.Findings.Where(finding => finding.Verdict == Verdict.Breached)));
    }

    [Fact]
    public void An_exception_lets_a_trainee_start_and_never_makes_up_for_vetting()
    {
        var byException = Ready with
        {
            Fitness = FitnessClearance.Pending,
            Exception = new() { Placement = "P1", UniversityAgreed = Milestone.On(new(2022, 10, 28)), SchoolAgreed = Milestone.On(new(2022, 10, 31)) },
        };

        Assert.Equal(Permission.Permitted, StartOfAPlacement.Decide(byException).Outcome);
        Assert.Contains("(varied by LJMU 3.4e)", StartOfAPlacement.Decide(byException).Findings.ToString());
        Assert.Equal(Permission.Refused, StartOfAPlacement.Decide(byException with { Vetting = Ready.Vetting with { Checks = [] } }).Outcome);
    }

    [Fact]
    public void What_is_not_known_leaves_the_answer_open()
    {
        var unknown = new PlacementStart
        {
            Id = "P1",
            Starts = Mon_2022_11_07,
            Ends = Mon_2022_11_07,
            Phase = SchoolPhase.Primary,
            Declaration = new() { Id = "D1" },
            Vetting = new() { Trainee = "T1" },
            Arrangement = new() { Id = "P1" },
            Mentor = new() { Id = "M1" },
        };

        Assert.Equal(Permission.Undetermined, StartOfAPlacement.Decide(unknown).Outcome);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        var validator = new PlacementStartValidator();
        Expect.Refuses(validator, Ready with { Id = "", Arrangement = Ready.Arrangement with { Id = "" } }, "LJMU1141", "A placement has an id of its own; give it.");
        Expect.Refuses(
            validator,
            Ready with { Ends = new(2022, 11, 6) },
            "LJMU1142",
            "Placement P1 ends on Sun 6 Nov 2022, before it starts on Mon 7 Nov 2022; correct the days.");
        Expect.Refuses(
            validator,
            Ready with { Phase = null! },
            "LJMU1143",
            "Placement P1 lacks phase, vetting, arrangement, documents or needs; give each, empty if nothing is known.");
        Expect.Refuses(
            validator,
            Ready with { Arrangement = Ready.Arrangement with { Id = "P2" } },
            "LJMU1144",
            "Placement P1 is given the arrangement of P2; give its own.");
        Assert.Throws<ValidationException>(() => StartOfAPlacement.Decide(Ready with { Ends = new(2022, 11, 6) }));
    }

    [Property]
    public bool With_vetting_that_fails_no_fitness_and_no_exception_starts_a_placement(byte fitness, bool university, bool school)
    {
        var placement = Ready with
        {
            Fitness = FitnessClearance.All[fitness % 4],
            Exception = new()
            {
                Placement = "P1",
                UniversityAgreed = university ? Signed : Milestone.NotReached,
                SchoolAgreed = school ? Signed : Milestone.NotReached,
            },
            Vetting = Ready.Vetting with { Checks = [new(EnhancedDbs, University, false), .. Ready.Vetting.Checks!.Skip(1)] },
        };

        return StartOfAPlacement.Decide(placement).Outcome == Permission.Refused;
    }

    [Property]
    public bool A_start_is_permitted_exactly_when_no_finding_that_blocks_is_breached(bool form, bool profile, bool mentor, bool fit, bool timetable)
    {
        var decision = StartOfAPlacement.Decide(Ready with
        {
            Forms = form ? Ready.Forms : [],
            Arrangement = Ready.Arrangement with { HasProfile = profile },
            Mentor = mentor ? Ready.Mentor : null,
            Fitness = fit ? FitnessClearance.Cleared : FitnessClearance.NotCleared,
            HasTimetable = timetable,
        });

        return (decision.Outcome == Permission.Permitted) == (form && profile && mentor && fit) && decision.Stands == (decision.Outcome != Permission.Refused);
    }
}
