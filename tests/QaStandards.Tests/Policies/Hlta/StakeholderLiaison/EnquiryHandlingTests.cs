using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.StakeholderLiaison;

[Trait("Clause", "HLTA 116a")]
[Trait("Clause", "HLTA 116b")]
public sealed class EnquiryHandlingTests
{
    private static readonly Enquiry Enquiry = new() { Id = "E1" };

    [Theory]
    [InlineData("received", EnquiryEvent.Acknowledge, "acknowledged", "HLTA 116a")]
    [InlineData("received", EnquiryEvent.Answer, "answered", "HLTA 116b")]
    [InlineData("acknowledged", EnquiryEvent.Answer, "answered", "HLTA 116b")]
    public void C116_leads_from_receipt_to_an_answer(string from, EnquiryEvent on, string to, string by)
    {
        var decision = EnquiryHandling.Lifecycle.Next(EnquiryStatus.Parse(from), on, Enquiry);

        Assert.Equal((to, by), (decision.Outcome.Value, decision.Findings[0].Clause.Citation));
        Assert.Equal(Verdict.Satisfied, decision.Findings.Worst);
    }

    [Theory]
    [InlineData("acknowledged", EnquiryEvent.Acknowledge)]
    [InlineData("answered", EnquiryEvent.Acknowledge)]
    [InlineData("answered", EnquiryEvent.Answer)]
    public void Nothing_else_happens_to_an_enquiry(string from, EnquiryEvent on)
    {
        var decision = EnquiryHandling.Lifecycle.Next(EnquiryStatus.Parse(from), on, Enquiry);

        Assert.Equal((from, Verdict.Breached), (decision.Outcome.Value, decision.Findings.Worst));
    }

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(LifecycleLint.Check(EnquiryHandling.Lifecycle, [Enquiry]));

    [Fact]
    public void The_diagram_is_that_of_the_page() => Assert.Equal(
        """
        stateDiagram-v2
            Received
            Acknowledged
            Answered
            [*] --> Received
            Received --> Acknowledged : Acknowledge (HLTA 116a)
            Received --> Answered : Answer (HLTA 116b)
            Acknowledged --> Answered : Answer (HLTA 116b)
            Answered --> [*]

        """,
        EnquiryHandling.Lifecycle.ToMermaid());
}
