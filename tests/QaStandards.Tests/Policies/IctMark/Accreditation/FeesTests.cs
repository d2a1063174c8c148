using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Initial registration 2b")]
[Trait("Clause", "ICT-MARK Professional development 2a")]
[Trait("Clause", "ICT-MARK School assessments 1d")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1f")]
[Trait("Clause", "ICT-MARK Continuing registration 1b")]
public sealed class FeesTests
{
    private static readonly Invoice Review = new()
    {
        Id = "I1",
        Assessor = "A1",
        Kind = FeeKind.QualityReview,
        Issued = new(2025, 6, 1),
        Due = new(2025, 6, 30),
        Paid = Milestone.NotReached,
    };

    [Theory]
    [InlineData("2025-06-30", "2025-12-31", "satisfied")]
    [InlineData("2025-07-01", "2025-12-31", "breached")]
    [InlineData(null, "2025-06-30", "open")]
    [InlineData(null, "2025-07-01", "breached")]
    [InlineData("2025-07-02", "2025-06-30", "open")]
    public void A_fee_is_paid_by_the_last_day_of_its_invoice(string? paid, string asOf, string verdict)
    {
        var invoice = Review with { Paid = paid is null ? Milestone.NotReached : Milestone.On(Day(paid)) };

        Assert.All(Fees.Check(invoice, Day(asOf)), finding => Assert.Equal(verdict, finding.Verdict.Value));
    }

    [Fact]
    public void Each_kind_of_fee_is_asked_for_by_its_clause()
    {
        Assert.Equal(
            [InitialRegistration2b, ContinuingRegistration1b, ProfessionalDevelopment2a, SchoolAssessments1d],
            FeeKind.All.Select(kind => Fees.Check(Review with { Kind = kind }, new(2025, 6, 2))[0].Clause));
        Assert.Equal(UnacceptableActivities1f, Assert.Single(Fees.Check(Review with { Kind = null }, new(2025, 6, 2))).Clause);
        Assert.Equal(
            "[ICT-MARK School assessments 1d] I1 breached: fee paid: not done on Tue 1 Jul 2025; due by Mon 30 Jun 2025",
            Fees.Check(Review, new(2025, 7, 1))[0].ToString());
    }

    [Fact]
    public void Without_a_last_day_nobody_can_tell_what_is_late() => Assert.All(
        Fees.Check(Review with { Due = null }, new(2025, 7, 1)), finding => Expect.Lacks(finding, "the day of: invoice due"));

    [Theory]
    [InlineData(0, 0, "satisfied")]
    [InlineData(2, 2, "satisfied")]
    [InlineData(1, 2, "breached")]
    [InlineData(3, 2, "breached")]
    public void A_fee_is_invoiced_for_each_review_that_was_held(int invoiced, int held, string verdict)
    {
        Invoice[] invoices = [.. Enumerable.Range(1, invoiced).Select(number => Review with { Id = $"I{number}" }), Review with { Id = "I9", Kind = FeeKind.Initial }];

        Assert.Equal(verdict, Fees.CheckReviewsInvoiced(invoices, held).Verdict.Value);
    }

    [Fact]
    public void Reviews_that_are_not_known_leave_their_fees_undetermined()
    {
        Expect.Lacks(Fees.CheckReviewsInvoiced([Review], null), "quality reviews held");
        Assert.Equal(
            "[ICT-MARK School assessments 1d] breached: 1 fees invoiced for quality reviews; exactly 2",
            Fees.CheckReviewsInvoiced([Review], 2).ToString());
        Assert.Throws<System.ArgumentOutOfRangeException>("reviewsHeld", () => Fees.CheckReviewsInvoiced([Review], -1));
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        Expect.Refuses(new InvoiceValidator(), Review with { Id = "" }, "ICTMARK2021", "An invoice has an id of its own and an assessor; give both.");
        Expect.Refuses(
            new InvoiceValidator(),
            Review with { Due = new(2025, 5, 31) },
            "ICTMARK2022",
            "Invoice I1 of Sun 1 Jun 2025 is due on Sat 31 May 2025, before it was made; correct one of the days.");
        Assert.Throws<ValidationException>(() => Fees.Check(Review with { Due = new(2025, 5, 31) }, new(2025, 7, 1)));
    }

    [Property]
    public bool What_is_late_stays_late_and_what_is_paid_stays_as_it_is(byte paid, byte asOf, byte later, bool isPaid)
    {
        var start = Review.Issued!.Value;
        var invoice = Review with { Paid = isPaid ? Milestone.On(start.PlusDays(paid)) : Milestone.NotReached };
        var before = Fees.Check(invoice, start.PlusDays(asOf)).Worst;
        var after = Fees.Check(invoice, start.PlusDays(asOf + later)).Worst;

        return before == Verdict.Open || after == before;
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
