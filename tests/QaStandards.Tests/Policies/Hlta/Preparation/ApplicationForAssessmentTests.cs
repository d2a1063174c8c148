using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;
using static QaStandards.Policies.Hlta.Preparation.ApplicationForAssessment;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

[Trait("Clause", "HLTA 32")]
public sealed class ApplicationForAssessmentTests
{
    private static readonly LocalDate Fri_2017_10_20 = new(2017, 10, 20);
    private static readonly LocalDate Wed_2017_11_01 = new(2017, 11, 1);
    private static readonly LocalDate Wed_2017_11_08 = new(2017, 11, 8);
    private static readonly Payment Paid = new() { Candidate = "c1", Received = Milestone.On(Wed_2017_11_01) };
    private static readonly Payment Ordered = Paid with { Received = Milestone.NotReached };

    [Theory]
    [InlineData(7, "satisfied")]
    [InlineData(0, "satisfied")]
    [InlineData(-1, "breached")]
    public void C32_wants_payment_by_the_day_of_the_assessment(int days, string verdict) =>
        Assert.Equal(verdict, CheckPayment(Paid, Wed_2017_11_01.PlusDays(days)).Verdict.Value);

    [Fact]
    public void C32_does_not_take_a_purchase_order_for_money()
    {
        var finding = CheckPayment(Ordered, Wed_2017_11_08);

        Assert.True(finding.Denies);
        Assert.Equal("[HLTA 32b] c1 breached: payment received: no; must be yes", finding.ToString());
        Assert.Equal(Permission.Refused, Permission.From([finding]).Outcome);
    }

    [Fact]
    public void C32_lets_a_visit_be_arranged_before_payment() =>
        Assert.Equal(Verdict.NotApplicable, CheckPaymentAtArrangement(Paid, Fri_2017_10_20).Verdict);

    [Fact]
    public void C32_may_be_read_to_stop_the_arrangement()
    {
        var code = HltaCode.April2017.With(HltaReadings.PaymentNeededBy.Choose("arrangement"));
        var finding = CheckPaymentAtArrangement(Paid, Fri_2017_10_20, code);

        Assert.Equal(
            "[HLTA 32b] c1 breached: payment received on Wed 1 Nov 2017; not after visit arranged on Fri 20 Oct 2017 "
            + "(reading HLTA-R09=arrangement)",
            finding.ToString());
        Assert.Equal(Verdict.Satisfied, CheckPaymentAtArrangement(Paid, Wed_2017_11_01, code).Verdict);
        Assert.Equal(Verdict.Breached, CheckPaymentAtArrangement(Ordered, Wed_2017_11_08, code).Verdict);
    }

    [Fact]
    public void C32_needs_to_know_of_the_payment_and_of_the_day()
    {
        Expect.Lacks(CheckPayment(Paid with { Received = null }, Wed_2017_11_08), "the day of: payment received");
        Expect.Lacks(CheckPayment(Paid, null), "the day of: assessment");
        Assert.Equal(Verdict.Breached, CheckPayment(Ordered, null).Verdict);
    }

    [Property]
    public bool C32_is_kept_exactly_when_payment_is_not_later(byte paid, byte assessed) =>
        CheckPayment(Paid with { Received = Milestone.On(Fri_2017_10_20.PlusDays(paid)) }, Fri_2017_10_20.PlusDays(assessed)).Denies
        == (paid > assessed);

    [Fact]
    public void A_payment_for_nobody_is_malformed()
    {
        Expect.Refuses(new PaymentValidator(), Paid with { Candidate = "" }, "HLTA1141", "The payment names no candidate; give an id.");
        Assert.Throws<ValidationException>(() => CheckPayment(Paid with { Candidate = "" }, Wed_2017_11_08));
    }
}
