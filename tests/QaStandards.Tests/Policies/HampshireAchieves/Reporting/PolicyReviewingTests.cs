using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Reporting;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Reporting;

[Trait("Clause", "HAMPSHIRE 4.1 Policies")]
[Trait("Clause", "HAMPSHIRE 9.0b")]
[Trait("Clause", "HAMPSHIRE 9.0c")]
[Trait("Clause", "HAMPSHIRE 9.0d")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.12")]
public sealed class PolicyReviewingTests
{
    private static readonly LocalDate Wed_2025_09_10_Registered = new(2025, 9, 10);
    private static readonly LocalDate Thu_2026_09_10_Due = new(2026, 9, 10);

    private static readonly PolicyCase ByGroup = new()
    {
        HasOwners = true,
        IsKept = true,
        IsReviewRecorded = true,
        IsSummaryInNotes = true,
        NextReview = Thu_2026_09_10_Due,
        Decider = Post.ManagementGroup,
    };

    private static readonly PolicyCase ByLeadership = ByGroup with { Decider = Post.LeadershipTeam };

    private static readonly LifecycleTable<PolicyStatus, PolicyEvent, PolicyCase> Table = new(
        PolicyReviewing.Lifecycle,
        new() { ["usual"] = ByGroup, ["leadership"] = ByLeadership },
        """
        Unregistered  Register             Current       3.1
        Current       OpenReview           ReviewDue     9.0c
        Current       ChangeLawOrProvision MidYearUpdate 9.0b
        ReviewDue     ChangeLawOrProvision MidYearUpdate 9.0b
        Overdue       ChangeLawOrProvision MidYearUpdate 9.0b
        ReviewDue     FinishReview         AwaitingGroup 9.0c
        Overdue       FinishReview         AwaitingGroup 9.0c
        MidYearUpdate FinishDraft          AwaitingGroup 9.0b
        Current       PassDueDate          Overdue       4.1_Policies
        ReviewDue     PassDueDate          Overdue       4.1_Policies
        AwaitingGroup Approve              Current       Appendix_C_2.12
        AwaitingGroup Return               ReviewDue     Appendix_C_2.12
        Current       Retire               Retired       9.0c            leadership
        """);

    public static TheoryData<string, PolicyEvent, PolicyCase, string> Refused => new()
    {
        {
            "Unregistered", PolicyEvent.Register, ByGroup with { HasOwners = false },
            "[HAMPSHIRE 3.1] breached: owners for updating and for adherence: no; must be yes (to turn it: name both)"
        },
        {
            "AwaitingGroup", PolicyEvent.Approve, ByGroup with { IsSummaryInNotes = false },
            "[HAMPSHIRE 9.0d] breached: summary of the changes in the group's notes: no; must be yes (to turn it: put it into the notes)"
        },
        {
            "AwaitingGroup", PolicyEvent.Approve, ByLeadership,
            "[HAMPSHIRE Appendix C 2.12] breached: decided by the performance management group: no; must be yes (to turn it: have the group decide)"
        },
        {
            "Retired", PolicyEvent.Register, ByGroup,
            "[HAMPSHIRE 9.0c] breached: event from Retired is Register; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_policy() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, PolicyEvent on, PolicyCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_policy_is_overdue_by_itself_on_the_day_after_and_an_update_leaves_that_day()
    {
        var registered = PolicyReviewing.Lifecycle.Begin().Append(new Happening<PolicyEvent, PolicyCase>(Wed_2025_09_10_Registered, PolicyEvent.Register, ByGroup));
        var updated = registered.Append(
            new(new(2026, 1, 12), PolicyEvent.ChangeLawOrProvision, ByGroup),
            new(new(2026, 1, 14), PolicyEvent.FinishDraft, ByGroup),
            new(new(2026, 1, 15), PolicyEvent.Approve, ByGroup));

        Assert.All([registered, updated], history =>
        {
            Assert.Equal(PolicyStatus.Current, history.AsOf(Thu_2026_09_10_Due).Outcome);
            Assert.Equal(PolicyStatus.Overdue, history.AsOf(Thu_2026_09_10_Due.PlusDays(1)).Outcome);
        });
    }
}
