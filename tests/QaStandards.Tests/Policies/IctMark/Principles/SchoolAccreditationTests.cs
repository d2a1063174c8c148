using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 3a")]
[Trait("Clause", "ICT-MARK Principle 4a")]
[Trait("Clause", "ICT-MARK Principle 7c")]
[Trait("Clause", "ICT-MARK Principle 8a")]
[Trait("Clause", "ICT-MARK Principle 8b")]
public sealed class SchoolAccreditationTests
{
    private static readonly SchoolCase Ready = new()
    {
        Day = Usual.Mon_2025_06_02_VisitDay,
        OwnRatings = new() { School = "S1", Ratings = Usual.Assessment.Ratings },
        Profile = Usual.Profile,
        HasAssessorAccepted = true,
        Assessment = Usual.Assessment,
        AwardedBy = "Naace",
    };

    private static readonly SchoolCase Below = Ready with
    {
        OwnRatings = new() { School = "S1", Ratings = [new("A", 5)] },
        Assessment = Usual.Assessment with { Ratings = [new("A", 5)] },
    };

    private static readonly LifecycleTable<SchoolStatus, SchoolEvent, SchoolCase> Table = new(
        SchoolAccreditation.Lifecycle,
        new() { ["usual"] = Ready, ["below"] = Below },
        """
        NotStarted          StartSelfReview    SelfReviewing       Principle_3a
        SelfReviewing       ReachThreshold     AtThreshold         Principle_6
        AtThreshold         FallBelowThreshold SelfReviewing       Principle_6  below
        SelfReviewing       RequestAssessment  AssessmentRequested Contact_with_schools_1a
        AtThreshold         RequestAssessment  AssessmentRequested Contact_with_schools_1a
        AssessmentRequested AcceptAssessor     AssessorAppointed   Contact_with_schools_1c
        AssessorAppointed   LoseAssessor       AssessmentRequested Contact_with_schools_1i
        AssessorAppointed   CarryOutAssessment Assessed            Principle_7a
        Assessed            Recommend          Recommended         Principle_7c
        Assessed            NotRecommend       NotRecommended      Principle_7c below
        NotRecommended      ResumeSelfReview   SelfReviewing       Principle_3a
        Recommended         Award              Awarded             Principle_4a
        Recommended         DeclineAward       NotAwarded          Principle_4a
        NotAwarded          ResumeSelfReview   SelfReviewing       Principle_3a
        Awarded             RequestRenewal     AssessmentRequested Principle_8b
        Awarded             Expire             Expired             Principle_8a
        Expired             RequestRenewal     AssessmentRequested Principle_8b
        """);

    public static TheoryData<string, SchoolEvent, SchoolCase, string> Refused => new()
    {
        {
            "SelfReviewing", SchoolEvent.ReachThreshold, Below,
            "[ICT-MARK Principle 6] breached: own ratings at the threshold: no; must be yes (to turn it: raise what is below the threshold)"
        },
        {
            "AssessmentRequested", SchoolEvent.AcceptAssessor, Ready with { HasAssessorAccepted = false },
            "[ICT-MARK Contact with schools 1c] breached: appointed assessor has accepted: no; must be yes (to turn it: have the assessor accept)"
        },
        {
            "AssessorAppointed", SchoolEvent.CarryOutAssessment, Ready with { Assessment = Usual.Assessment with { Visit = Usual.Visit with { Accredited = Milestone.NotReached } } },
            "[ICT-MARK Principle 3b] breached: assessor may carry out the visit: no; must be yes (to turn it: appoint an assessor who may)"
        },
        {
            "AssessorAppointed", SchoolEvent.CarryOutAssessment,
            Ready with { Assessment = Usual.Assessment with { Consulted = [ConsultedGroup.Leaders, ConsultedGroup.Staff] } },
            "[ICT-MARK Principle 7b] breached: 2 of 3 groups consulted; lacking learners (to turn it: consult leaders, staff and learners)"
        },
        {
            "Assessed", SchoolEvent.Recommend, Below,
            "[ICT-MARK Principle 7c] breached: recommendation follows from the assessment: no; must be yes "
            + "(to turn it: complete the assessment, or do not recommend)"
        },
        {
            "Recommended", SchoolEvent.Award, Ready with { AwardedBy = "A1" },
            "[ICT-MARK Principle 4a] breached: awarding body is A1; allowed: Naace (to turn it: have Naace decide)"
        },
        {
            "Assessed", SchoolEvent.Award, Ready,
            "[ICT-MARK Principle 4b] breached: event from Assessed is Award; allowed: Recommend, NotRecommend"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_school() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, SchoolEvent on, SchoolCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact, Trait("Clause", "ICT-MARK Principle 7b")]
    public void A_renewal_is_carried_out_without_consultation_unless_a_reading_asks_for_it()
    {
        var renewal = Ready with { Assessment = Usual.Assessment with { Visit = Usual.Visit with { Kind = VisitKind.Renewal }, Consulted = [] } };
        var full = SchoolAccreditation.LifecycleOf(IctMarkCode.Undated.With(IctMarkReadings.RenewalBy.Choose("full-assessment")));

        Assert.True(SchoolAccreditation.Lifecycle.Next(SchoolStatus.AssessorAppointed, SchoolEvent.CarryOutAssessment, renewal).IsPermitted());
        Assert.False(full.Next(SchoolStatus.AssessorAppointed, SchoolEvent.CarryOutAssessment, renewal).IsPermitted());
    }

    [Fact]
    public void A_request_before_the_threshold_may_be_read_away()
    {
        var strict = SchoolAccreditation.LifecycleOf(IctMarkCode.Undated.With(IctMarkReadings.RequestBeforeThreshold.Choose("may-not")));

        Assert.True(SchoolAccreditation.Lifecycle.Next(SchoolStatus.SelfReviewing, SchoolEvent.RequestAssessment, Below).IsPermitted());
        Assert.False(strict.Next(SchoolStatus.SelfReviewing, SchoolEvent.RequestAssessment, Below).IsPermitted());
    }

    [Theory]
    [InlineData(2024, 2, 29, 2027, 2, 28)]
    [InlineData(2025, 6, 10, 2028, 6, 10)]
    public void An_award_expires_by_itself_on_the_day_after_its_last(int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        LocalDate awarded = new(year, month, day);
        LocalDate last = new(lastYear, lastMonth, lastDay);
        var history = SchoolAccreditation.Lifecycle.Begin().Append(
        [
            new(awarded.PlusDays(-300), SchoolEvent.StartSelfReview, Ready),
            new(awarded.PlusDays(-200), SchoolEvent.RequestAssessment, Ready),
            new(awarded.PlusDays(-100), SchoolEvent.AcceptAssessor, Ready),
            new(awarded.PlusDays(-50), SchoolEvent.CarryOutAssessment, Ready),
            new(awarded.PlusDays(-40), SchoolEvent.Recommend, Ready),
            new(awarded, SchoolEvent.Award, Ready),
        ]);

        Assert.Equal(SchoolStatus.Recommended, history.AsOf(awarded.PlusDays(-1)).Outcome);
        Assert.Equal(SchoolStatus.Awarded, history.AsOf(last).Outcome);
        Assert.Equal(SchoolStatus.Expired, history.AsOf(last.PlusDays(1)).Outcome);
        Assert.Contains(history.AsOf(last).Findings, finding => finding.Verdict == Verdict.Open && finding.Clause == IctMarkClauses.Principle8a);
    }

    [Fact]
    public void There_is_no_award_without_a_recommendation_and_Naace() => Assert.All(
        SchoolAccreditation.Lifecycle.Rows.Where(row => row.To.Status == SchoolStatus.Awarded),
        row => Assert.Equal((SchoolStatus.Recommended, SchoolEvent.Award), (row.From, row.On)));
}
