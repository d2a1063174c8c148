using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Allocation;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.LjmuItt.Placements;

public sealed class PlacementAllocationTests
{
    private static readonly Seed Dice = Seed.Parse("placements-2022-23");

    private static readonly TraineeToPlace Anybody = new()
    {
        Id = "T1",
        Route = TrainingRoute.CorePostgraduate,
        TrainingPhase = 1,
        Phase = SchoolPhase.Primary,
        AgePhases = [AgePhase.KeyStage1, AgePhase.KeyStage2],
        Earlier = [],
        Adjustments = [],
        Travel = [new("ARC", 30), new("BRK", 60), new("CED", 45)],
        HasProfile = true,
    };

    private static readonly PlacementOffer Arc = new()
    {
        Id = "ARC",
        School = "ARC",
        Dates = new(new(2022, 10, 3), new(2022, 12, 16)),
        Seats = 1,
        TrainingPhase = 1,
        Taught = AgePhase.KeyStage2,
        Setting = "urban",
        Capabilities = ["stepfree", "eal"],
        EligibleMentors = 1,
        ArrangedBy = PartnershipPost.WorkRelatedLearning,
        Status = PartnershipStatus.Active,
        Forms = [new() { Id = "F1", SchoolSigned = Milestone.On(new(2022, 6, 1)), UniversitySigned = Milestone.On(new(2022, 6, 8)) }],
        Documents = RequiredDocument.All,
        CanComply = true,
    };

    private static readonly PlacementOffer Brk = Arc with { Id = "BRK", School = "BRK", Taught = AgePhase.KeyStage1, Setting = "rural", Capabilities = ["eal"] };

    private static readonly PlacementOffer Ced = Arc with { Id = "CED", School = "CED", Setting = "faith", Capabilities = ["stepfree"] };

    private static readonly TraineeToPlace[] Three =
    [
        Anybody with { Earlier = [new("ZED", AgePhase.KeyStage2, "urban")], Adjustments = ["stepfree"] },
        Anybody with { Id = "T2", Travel = [new("ARC", 20), new("BRK", 80), new("CED", 95)], Wishes = ["eal"] },
        Anybody with
        {
            Id = "T3", Earlier = [new("ARC", AgePhase.KeyStage1, "urban")], Travel = [new("ARC", 15), new("BRK", 40), new("CED", 60)], Wishes = ["eal"],
        },
    ];

    [Fact, Trait("Clause", "LJMU 1.4(3)a"), Trait("Clause", "LJMU 1.4(3)b"), Trait("Clause", "LJMU 1.4(3)c"), Trait("Clause", "LJMU 1.4(3)d")]
    public void Four_factors_are_considered_for_the_whole_cohort()
    {
        var plan = Plan(Three, [Arc, Brk, Ced]);

        Assert.Equal("T1-CED T2-ARC T3-BRK", Pairs(plan));
        Assert.Equal(245_850, PlacementAllocation.ScoreOf(plan));
        Assert.Equal([75_000, 94_450, 76_400], plan.Placed.Select(PlacementAllocation.ScoreOf));
        Assert.Equal(
            """
            [LJMU 1.4(3)a] earlier experience: 0 x 25 (a new kind of school)
            [LJMU 1.4(3)b] travel: 500 x 25 (45 minutes)
            [LJMU 1.4(3)c] age phases taught: 500 x 25 (ks2 taught once)
            [LJMU 1.4(3)d] current needs: 0 x 25 (no wishes)
            """,
            string.Join('\n', plan.Placed[0].Lines));
    }

    [Theory, Trait("Clause", "LJMU 1.4(3)a"), Trait("Clause", "LJMU 1.4(3)b"), Trait("Clause", "LJMU 1.4(3)c"), Trait("Clause", "LJMU 1.4(3)d")]
    [InlineData("T1", "ARC", 66_675)]
    [InlineData("T1", "CED", 75_000)]
    [InlineData("T2", "ARC", 94_450)]
    [InlineData("T2", "BRK", 77_800)]
    [InlineData("T2", "CED", 50_000)]
    [InlineData("T3", "ARC", 70_850)]
    [InlineData("T3", "BRK", 76_400)]
    [InlineData("T3", "CED", 58_350)]
    public void A_pair_scores_four_weighed_factors(string trainee, string offer, long score) =>
        Assert.Equal(score, PlacementAllocation.ScoreOf(Plan([Three.Single(one => one.Id == trainee)], [Offer(offer)])));

    [Fact, Trait("Clause", "LJMU 3.2b")]
    public void Needs_rule_out_a_school_that_cannot_meet_them() => Assert.Equal(
        "T1 without a place: [LJMU 3.2b] needs can be met: no at BRK", Why(Three[0], Brk));

    [Fact]
    public void Placing_comes_before_scoring()
    {
        TraineeToPlace[] two = [Anybody, Anybody with { Id = "T2", Adjustments = ["stepfree"], Travel = [new("ARC", 90), new("BRK", 90)] }];

        Assert.Equal("T1-BRK T2-ARC", Pairs(Plan(two, [Arc, Brk])));
    }

    [Theory, Trait("Clause", "LJMU 1.4(3)b")]
    [InlineData(0, 1_000)]
    [InlineData(89, 12)]
    [InlineData(90, 0)]
    [InlineData(200, 0)]
    public void A_way_of_90_minutes_or_more_scores_nothing_but_is_no_obstacle(int minutes, long points) => Assert.Equal(
        1_000 - points, Assert.Single(Plan([Anybody with { Travel = [new("ARC", minutes)] }], [Arc]).Placed).Lines[1].Points);

    [Theory, Trait("Clause", "LJMU 1.4(3)b")]
    [InlineData(45, true)]
    [InlineData(46, false)]
    public void A_cap_on_travel_is_the_host_s(int minutes, bool placed)
    {
        var plan = Plan([Anybody with { Travel = [new("ARC", minutes)] }], [Arc], PlacementTerms.Of(PlacementWeights.Alike, travelCap: 45));

        Assert.Equal(placed, plan.Placed.Count == 1);
    }

    [Fact, Trait("Clause", "LJMU 1.4(3)a")]
    public void A_weight_of_nought_does_not_consider_the_factor()
    {
        var decision = PlacementAllocation.Allocate([Anybody], [Arc], Dice, PlacementTerms.Of(PlacementWeights.Of(0, 50, 25, 25)));

        Assert.Equal(
            "[LJMU 1.4(3)a] breached: earlier experience is considered: no; must be yes",
            decision.Findings.Single(finding => finding.Verdict == Verdict.Breached).ToString());
        Assert.False(decision.Stands);
    }

    [Fact]
    public void Whatever_rules_an_offer_out_is_named()
    {
        Assert.Equal("T1 without a place: [LJMU 1.4(2)b] the Trainee Profile is complete: no at ARC", Why(Anybody with { HasProfile = false }, Arc));
        Assert.Equal("T1 without a place: [LJMU 1.4(1)b] the offer is for this phase of training: no at ARC", Why(Anybody, Arc with { TrainingPhase = 2 }));
        Assert.Equal("T1 without a place: [LJMU 1.4(3)c] the programme has this age phase: no at ARC", Why(Anybody, Arc with { Taught = AgePhase.KeyStage3 }));
        Assert.Equal("T1 without a place: [LJMU 1.4a] the right office arranges it: no at ARC", Why(Anybody, Arc with { ArrangedBy = PartnershipPost.LeadSchool }));
        Assert.Equal("T1 without a place: [LJMU 4.2(1)d] an eligible ITT Mentor is free: no at ARC", Why(Anybody, Arc with { EligibleMentors = 0 }));
        Assert.Equal("T1 without a place: [LJMU 1.3a] no end of the partnership is under way: no at ARC", Why(Anybody, Arc with { Status = PartnershipStatus.Withdrawn }));
        Assert.Equal("T1 without a place: [LJMU 1.1a] the agreement covers the first day: no at ARC", Why(Anybody, Arc with { Forms = [] }));
        Assert.Equal("T1 without a place: [LJMU 1.1f] the documents of the route are there: no at ARC", Why(Anybody, Arc with { Documents = [] }));
        Assert.Equal("T1 without a place: [LJMU 3.7c] the school can comply with health and safety: no at ARC", Why(Anybody, Arc with { CanComply = false }));
        Assert.Equal("T1 without a place: [LJMU 1.4(1)b] a free seat: no at ARC", Why(Anybody, Arc with { Seats = 0 }));
    }

    [Fact]
    public void School_Direct_needs_its_own_documents_and_the_lead_school()
    {
        var trainee = Anybody with { Route = TrainingRoute.SchoolDirectTuition };
        var offer = Arc with { ArrangedBy = PartnershipPost.LeadSchool };

        Assert.Equal("T1-ARC", Pairs(Plan([trainee], [offer])));
        Assert.Equal(
            "T1 without a place: [LJMU 1.1f] the documents of the route are there: no at ARC",
            Why(trainee, offer with { Documents = [RequiredDocument.AgreementForm, RequiredDocument.HealthAndSafetyForm] }));
    }

    [Theory]
    [InlineData("maths", "maths", true)]
    [InlineData("maths", "physics", false)]
    public void A_subject_counts_in_secondary_only(string own, string offered, bool placed)
    {
        var trainee = Anybody with { Subject = own };

        Assert.Equal(
            "T1 without a place: [LJMU 1.4(3)c] the programme has this age phase: no at ARC",
            Why(trainee with { Phase = SchoolPhase.Secondary, AgePhases = [AgePhase.KeyStage3] }, Arc));
        Assert.Single(Plan([trainee], [Arc with { Subject = offered }]).Placed);
        Assert.Equal(placed, Plan([trainee with { Phase = SchoolPhase.Secondary }], [Arc with { Subject = offered }]).Placed.Count == 1);
    }

    [Fact]
    public void What_is_not_known_is_named_and_leaves_the_answer_open()
    {
        Missing("earlier placements", Anybody with { Earlier = null }, Arc);
        Missing("travelling time", Anybody with { Travel = [] }, Arc);
        Missing("the Trainee Profile is complete", Anybody with { HasProfile = null }, Arc);
        Missing("the right office arranges it", Anybody with { Route = TrainingRoute.Undergraduate }, Arc with { ArrangedBy = null });
        Missing("needs can be met", Anybody with { Adjustments = null }, Arc);
        Missing("needs can be met", Anybody, Arc with { Capabilities = null });
        Missing("an eligible ITT Mentor is free", Anybody, Arc with { EligibleMentors = null });
        Missing("the agreement forms of the partner", Anybody, Arc with { Forms = null });

        static void Missing(string fact, TraineeToPlace trainee, PlacementOffer offer)
        {
            var decision = PlacementAllocation.Allocate([trainee], [offer], Dice);
            Assert.Equal($"[LJMU 1.4(2)a] undetermined: cannot be told without: {fact}", decision.Findings[0].ToString());
        }
    }

    [Property(MaxTest = 50)]
    public Property The_audit_agrees_with_every_allocation() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 200), 6).ToArbitrary(),
        minutes =>
        {
            TraineeToPlace[] trainees = [.. minutes.Select((time, i) => Anybody with
            {
                Id = $"T{i}", Travel = [new("ARC", time), new("BRK", 200 - time), new("CED", time / 2)], Wishes = i % 2 == 0 ? ["eal"] : [],
            })];
            PlacementOffer[] offers = [Arc with { Seats = 2 }, Brk, Ced];
            var plan = PlacementAllocation.Allocate(trainees, offers, Dice).Outcome;
            return plan.Placed.Count == Math.Min(4, trainees.Length)
                && !AllocationAudit.Check(PlacementAllocation.Design(), trainees, offers, AllocationClaim.Of(plan), Dice).Deny;
        });

    [Fact]
    public void Terms_that_make_no_sense_are_refused()
    {
        Assert.Equal(
            "The weights 25, 25, 25 and 26 are 101 together; give four that are 100.",
            Assert.Throws<ArgumentException>(() => PlacementWeights.Of(25, 25, 25, 26)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlacementWeights.Of(-1, 51, 25, 25));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlacementTerms.Of(PlacementWeights.Alike, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlacementTerms.Of(PlacementWeights.Alike, 90, -1));
        Assert.Equal("experience 25, travel 25, age phase 25, needs 25; 90 minutes", PlacementTerms.Usual.ToString());
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        Assert.Equal("LJMU1201", Code(Anybody with { Id = " " }, Arc));
        Assert.Equal("LJMU1202", Code(Anybody with { TrainingPhase = 4 }, Arc));
        Assert.Equal("LJMU1203", Code(Anybody with { AgePhases = [] }, Arc));
        Assert.Equal("LJMU1204", Code(Anybody with { Earlier = [new("", AgePhase.KeyStage1)] }, Arc));
        Assert.Equal("LJMU1205", Code(Anybody with { Wishes = [""] }, Arc));
        Assert.Equal("LJMU1206", Code(Anybody with { Travel = [new("ARC", -1)] }, Arc));
        Assert.Equal("LJMU1206", Code(Anybody with { Travel = [new("ARC", 1), new("ARC", 2)] }, Arc));
        Assert.Equal("LJMU1211", Code(Anybody, Arc with { Id = "" }));
        Assert.Equal("LJMU1212", Code(Anybody, Arc with { School = "" }));
        Assert.Equal("LJMU1213", Code(Anybody, Arc with { Dates = null! }));
        Assert.Equal("LJMU1214", Code(Anybody, Arc with { Seats = -1 }));
        Assert.Equal("LJMU1215", Code(Anybody, Arc with { TrainingPhase = 0 }));
        Assert.Equal("LJMU1216", Code(Anybody, Arc with { EligibleMentors = -1 }));
        Assert.Equal("LJMU1217", Code(Anybody, Arc with { Capabilities = [" "] }));

        static string Code(TraineeToPlace trainee, PlacementOffer offer) => Assert.Single(
            Assert.Throws<ValidationException>(() => PlacementAllocation.Allocate([trainee], [offer], Dice)).Errors).ErrorCode;
    }

    private static PlacementOffer Offer(string id) => id == "ARC" ? Arc : id == "BRK" ? Brk : Ced;

    private static AllocationPlan Plan(IEnumerable<TraineeToPlace> trainees, IEnumerable<PlacementOffer> offers, PlacementTerms? terms = null) =>
        PlacementAllocation.Allocate(trainees, offers, Dice, terms).Outcome;

    private static string Why(TraineeToPlace trainee, PlacementOffer offer) => Assert.Single(Plan([trainee], [offer]).Unplaced).ToString();

    private static string Pairs(AllocationPlan plan) => string.Join(' ', plan.Placed.Select(pair => $"{pair.Item}-{pair.Place}"));
}
