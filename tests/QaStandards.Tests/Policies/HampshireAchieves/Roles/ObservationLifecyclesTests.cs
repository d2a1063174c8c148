using System.Linq;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.Roles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Roles;

[Trait("Clause", "HAMPSHIRE 5.0(1)a")]
[Trait("Clause", "HAMPSHIRE 5.0(1)b")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 14a")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6c")]
public sealed class ObservationLifecyclesTests
{
    private static readonly LocalDate Mon_2024_09_16 = new(2024, 9, 16);

    private static readonly ObserverCase ByQuality = new() { Decider = Post.QualityManager, IsTrained = true };

    private static readonly ObservationCase Usual = new()
    {
        Day = Mon_2024_09_16,
        Observer = new() { Person = "O1", IsIdentified = true, Trained = Milestone.On(Mon_2024_09_16), Approved = Milestone.On(Mon_2024_09_16) },
        Outcome = ObservationOutcome.Meets,
        IsReportIssued = true,
    };

    private static readonly LifecycleTable<ObserverStatus, ObserverEvent, ObserverCase> Approval = new(
        ObserverApproval.Lifecycle,
        new() { ["usual"] = ByQuality },
        """
        Unknown    Identify  Identified 5.0(1)b
        Identified Train     Trained    5.0(1)b
        Trained    Approve   Approved   5.0(1)b
        Approved   Suspend   Suspended  5.0(1)c
        Suspended  Reinstate Approved   5.0(1)c
        Approved   End       Ended      5.0(1)c
        Suspended  End       Ended      5.0(1)c
        """);

    private static readonly LifecycleTable<ObservationStatus, ObservationEvent, ObservationCase> Observation = new(
        ObservationHandling.Lifecycle,
        new() { ["usual"] = Usual },
        """
        Planned    CarryOut       CarriedOut 5.0(1)a
        CarriedOut Report         Reported   Appendix_B_Tailored_6c
        Reported   Moderate       Moderated  5.0(1)c
        Moderated  Close          Closed     Appendix_B_Young_people_14a
        Moderated  OpenActionPlan ActionPlan Appendix_B_Young_people_14a
        ActionPlan ReviewPlan     Reviewed   Appendix_B_Young_people_14a
        Reviewed   Close          Closed     Appendix_B_Young_people_14a
        """);

    [Fact]
    public void Every_line_of_both_tables_is_taken()
    {
        Approval.HoldsLineByLine();
        Observation.HoldsLineByLine();
    }

    [Fact]
    public void Nothing_else_happens()
    {
        Approval.RefusesEverythingElse();
        Observation.RefusesEverythingElse();
    }

    [Fact]
    public void What_is_missing_is_named_and_neither_table_has_a_flaw()
    {
        Approval.SaysWhatIsMissing();
        Observation.SaysWhatIsMissing();
        Assert.Empty(Approval.Flaws());
        Assert.Empty(Observation.Flaws());
    }

    [Fact]
    public void A_forbidden_move_answers_with_its_reason()
    {
        Assert.Equal(
            "[HAMPSHIRE 5.0(1)b] breached: decided by the quality manager or a development co-ordinator: no; must be yes (to turn it: leave it to them)",
            Approval.Refusal("Trained", ObserverEvent.Approve, ByQuality with { Decider = Post.SeniorTutor }));
        Assert.Equal(
            "[HAMPSHIRE 5.0(1)a] breached: observer approved on the day: no; must be yes (to turn it: send an approved observer)",
            Observation.Refusal("Planned", ObservationEvent.CarryOut, Usual with { Day = Mon_2024_09_16.PlusDays(-1) }));
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 14a] breached: minimum expectations met: no; must be yes (to turn it: open an action plan)",
            Observation.Refusal("Moderated", ObservationEvent.Close, Usual with { Outcome = ObservationOutcome.Below }));
    }

    [Fact]
    public void Only_an_approved_observer_may_observe()
    {
        Assert.Equal([ObserverStatus.Approved], ObserverStatus.All.Where(status => status.MayObserve));
        Assert.Equal([ObserverStatus.Ended], ObserverStatus.All.Where(status => status.IsFinal));
    }
}
