using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using static QaStandards.Policies.LjmuItt.PartnershipPost;
using static QaStandards.Policies.LjmuItt.Safety.SuitabilityCheck;
using When = QaStandards.Policies.LjmuItt.Safety.ClearanceEvent;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.4b")]
[Trait("Clause", "LJMU 3.4d")]
[Trait("Clause", "LJMU 3.4e")]
[Trait("Clause", "LJMU 3.5.1a")]
public sealed class ClearanceCareerTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);

    private static readonly ClearanceCase Usual = new()
    {
        Vetting = Vetted(true),
        Fitness = FitnessClearance.Cleared,
        Exception = new() { Placement = "P1", UniversityAgreed = Milestone.On(new(2022, 10, 28)), SchoolAgreed = Milestone.On(new(2022, 10, 31)) },
        Placement = "P1",
        Starts = Mon_2022_11_07,
    };

    private static readonly ClearanceCase Unfit = Usual with { Fitness = FitnessClearance.Pending };
    private static readonly ClearanceCase Failing = Usual with { Vetting = Vetted(false) };

    private static readonly LifecycleTable<ClearanceStatus, ClearanceEvent, ClearanceCase> Table = new(
        ClearanceCareer.Lifecycle,
        new() { ["usual"] = Usual, ["unfit"] = Unfit, ["failing"] = Failing },
        """
        NotOpened          OpenChecks     Pending            3.5.1a
        Pending            ClearCheck     Pending            3.5.1a unfit
        Pending            ClearCheck     Cleared            3.5.1a
        Pending            AgreeException ClearedByException 3.4e   unfit
        Pending            FailCheck      Refused            3.5.1a failing
        ClearedByException ClearCheck     Cleared            3.4b
        ClearedByException FailCheck      Refused            3.5.1a failing
        ClearedByException LoseClearance  Pending            3.4e
        Cleared            LoseClearance  Pending            3.5.1a
        """);

    public static TheoryData<string, ClearanceEvent, ClearanceCase, string> Refused => new()
    {
        {
            "Pending", When.AgreeException, Unfit with { Vetting = Vetted(false) },
            "[LJMU 3.5.1a] T1 breached: enhanced-dbs clear: no; must be yes (to turn it: clear the vetting, which no exception reaches)"
        },
        {
            "Pending", When.AgreeException, Usual,
            "[LJMU 3.4e] breached: trainee cleared as fit to teach: yes; must be no (to turn it: record the clearance, which needs no exception)"
        },
        {
            "Pending", When.AgreeException, Unfit with { Placement = "P2" },
            "[LJMU 3.4d] breached: fitness to teach is pending; allowed: cleared, cleared-with-support "
            + "(to turn it: have both parties agree beforehand, for this placement)"
        },
        {
            "Pending", When.FailCheck, Unfit,
            "[LJMU 3.5.1a] breached: vetting check that is not clear: no; must be yes "
            + "(to turn it: record which check is not clear; without medical clearance alone a trainee stays pending)"
        },
        { "Refused", When.ClearCheck, Usual, "[LJMU 3.4d] breached: event from Refused is ClearCheck; allowed: none" },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_clearance() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory, MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, ClearanceEvent on, ClearanceCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_clearance_is_told_as_of_a_day()
    {
        var history = ClearanceCareer.Lifecycle.Begin().Append(
            new(new(2022, 6, 1), When.OpenChecks, Unfit),
            new(new(2022, 10, 31), When.AgreeException, Unfit),
            new(new(2022, 11, 14), When.ClearCheck, Usual));

        Assert.Equal(ClearanceStatus.Pending, history.AsOf(new(2022, 10, 30)).Outcome);
        Assert.Equal(ClearanceStatus.ClearedByException, history.AsOf(new(2022, 11, 13)).Outcome);
        Assert.Equal(ClearanceStatus.Cleared, history.AsOf(new(2022, 11, 14)).Outcome);
    }

    [Property]
    public bool With_vetting_that_fails_no_order_of_events_clears_a_trainee(byte[] events, byte fitness)
    {
        var facts = Failing with { Fitness = FitnessClearance.All[fitness % 4] };
        var all = Enum.GetValues<ClearanceEvent>();
        var reached = events.Aggregate(
            ClearanceStatus.NotOpened, (status, on) => ClearanceCareer.Lifecycle.Next(status, all[on % all.Length], facts).Outcome);

        return reached != ClearanceStatus.Cleared && reached != ClearanceStatus.ClearedByException;
    }

    private static Vetting Vetted(bool isClear) => new()
    {
        Trainee = "T1",
        Route = TrainingRoute.CorePostgraduate,
        IsFromOverseas = false,
        Checks = [new(EnhancedDbs, University, isClear), new(ChildrensBarredList, University, true), new(OtherSuitability, University, true)],
    };
}
