using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta.Appeals;
using Stateless;

namespace QaStandards.Benchmarks.Lifecycles;

/// <summary>
/// Six steps of an appeal that ask for facts which are so or not. The library answers with the clause and with every fact that
/// it read; the twin and Stateless answer with the status alone.
/// </summary>
[MemoryDiagnoser]
public class Step
{
    private const int Steps = 6;

    private static readonly (AppealStatus From, AppealEvent On)[] Taken =
    [
        (AppealStatus.Acknowledged, AppealEvent.Consider),
        (AppealStatus.Considering, AppealEvent.Uphold),
        (AppealStatus.OutcomeIssued, AppealEvent.Accept),
        (AppealStatus.PanelBlocked, AppealEvent.AgreeVariation),
        (AppealStatus.PanelReviewing, AppealEvent.PanelNotUphold),
        (AppealStatus.Considering, AppealEvent.Withdraw),
    ];

    private readonly Lifecycle<AppealStatus, AppealEvent, AppealCase> lifecycle = AppealHandling.Lifecycle;
    private StateMachine<AppealStatus, AppealEvent> machine = null!;
    private AppealStatus current = AppealStatus.Received;

    private AppealCase facts = new()
    {
        Appeal = new() { Id = "P1", Candidate = "C1", IsOutcomeWritten = true },
        IsDeciderInvolved = false,
        IsReferralExplained = true,
        IsVariationRecorded = true,
        IsPanelOutcomeWritten = true,
        WithdrawnBy = "C1",
    };

    private AppealCase lacking = new()
    {
        Appeal = new() { Id = "P1", Candidate = "C1", IsOutcomeWritten = false },
        IsDeciderInvolved = true,
        IsReferralExplained = false,
        IsVariationRecorded = false,
        IsPanelOutcomeWritten = false,
        WithdrawnBy = "E1",
    };

    [GlobalSetup]
    public void Setup()
    {
        machine = Machine();
        Agreement.Of("A switch leads where the lifecycle does", Taken.Select(Ours), Taken.Select(step => Move(step.From, step.On, facts)));
        Agreement.Of("Stateless leads where the lifecycle does", Taken.Select(Ours), Taken.Select(Theirs));
        (facts, lacking) = (lacking, facts);
        Agreement.Of("Only an acceptance needs no facts", Taken.Select(step => step.On == AppealEvent.Accept), Taken.Select(Allows));
        Agreement.Of("Stateless says the same", Taken.Select(step => step.On == AppealEvent.Accept), Taken.Select(CanFire));
        (facts, lacking) = (lacking, facts);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Steps, Description = "a switch, no reasons")]
    public AppealStatus Switch()
    {
        foreach (var (from, on) in Taken)
        {
            current = Move(from, on, facts);
        }

        return current;
    }

    [Benchmark(OperationsPerInvoke = Steps, Description = "Lifecycle.Next, with its findings")]
    public Decision<AppealStatus> Next()
    {
        Decision<AppealStatus> last = null!;
        foreach (var (from, on) in Taken)
        {
            last = lifecycle.Next(from, on, facts);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Steps, Description = "Lifecycle.Next, refused with reasons")]
    public Decision<AppealStatus> Refused()
    {
        Decision<AppealStatus> last = null!;
        foreach (var (from, on) in Taken)
        {
            last = lifecycle.Next(from, on, lacking);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Steps, Description = "Stateless Fire, no reasons")]
    public AppealStatus Fire()
    {
        foreach (var (from, on) in Taken)
        {
            current = from;
            machine.Fire(on);
        }

        return current;
    }

    private static AppealStatus Move(AppealStatus from, AppealEvent on, AppealCase facts) => on switch
    {
        AppealEvent.Consider when from == AppealStatus.Acknowledged && facts.IsDeciderInvolved is false => AppealStatus.Considering,
        AppealEvent.Uphold or AppealEvent.NotUphold when from == AppealStatus.Considering
            && facts.Appeal?.IsOutcomeWritten is true && facts.IsReferralExplained is true => AppealStatus.OutcomeIssued,
        AppealEvent.Accept when from == AppealStatus.OutcomeIssued => AppealStatus.Closed,
        AppealEvent.AgreeVariation when from == AppealStatus.PanelBlocked && facts.IsVariationRecorded is true =>
            AppealStatus.PanelConvening,
        AppealEvent.PanelUphold or AppealEvent.PanelNotUphold when from == AppealStatus.PanelReviewing
            && facts.IsPanelOutcomeWritten is true => AppealStatus.Closed,
        AppealEvent.Withdraw when (from == AppealStatus.Received || from == AppealStatus.Acknowledged || from == AppealStatus.Considering)
            && facts.WithdrawnBy is not null && facts.WithdrawnBy == facts.Appeal?.Candidate => AppealStatus.Closed,
        _ => from,
    };

    // One machine for everybody: a machine for each appeal costs microseconds and kilobytes before its first step.
    private StateMachine<AppealStatus, AppealEvent> Machine()
    {
        var shared = new StateMachine<AppealStatus, AppealEvent>(() => current, status => current = status);
        shared.Configure(AppealStatus.Acknowledged)
            .PermitIf(AppealEvent.Consider, AppealStatus.Considering, () => facts.IsDeciderInvolved is false);
        shared.Configure(AppealStatus.Considering)
            .PermitIf(
                AppealEvent.Uphold,
                AppealStatus.OutcomeIssued,
                () => facts.Appeal?.IsOutcomeWritten is true && facts.IsReferralExplained is true)
            .PermitIf(
                AppealEvent.Withdraw,
                AppealStatus.Closed,
                () => facts.WithdrawnBy is not null && facts.WithdrawnBy == facts.Appeal?.Candidate);
        shared.Configure(AppealStatus.OutcomeIssued).Permit(AppealEvent.Accept, AppealStatus.Closed);
        shared.Configure(AppealStatus.PanelBlocked)
            .PermitIf(AppealEvent.AgreeVariation, AppealStatus.PanelConvening, () => facts.IsVariationRecorded is true);
        shared.Configure(AppealStatus.PanelReviewing)
            .PermitIf(AppealEvent.PanelNotUphold, AppealStatus.Closed, () => facts.IsPanelOutcomeWritten is true);
        return shared;
    }

    private AppealStatus Ours((AppealStatus From, AppealEvent On) step) => lifecycle.Next(step.From, step.On, facts).Outcome;

    private bool Allows((AppealStatus From, AppealEvent On) step) => lifecycle.Next(step.From, step.On, facts).IsPermitted();

    private AppealStatus Theirs((AppealStatus From, AppealEvent On) step)
    {
        current = step.From;
        machine.Fire(step.On);
        return current;
    }

    private bool CanFire((AppealStatus From, AppealEvent On) step)
    {
        current = step.From;
        return machine.CanFire(step.On);
    }
}
