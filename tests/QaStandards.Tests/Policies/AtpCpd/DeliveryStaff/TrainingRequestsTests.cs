using QaStandards.Policies.AtpCpd.DeliveryStaff;
using Xunit;

namespace QaStandards.Tests.Policies.AtpCpd.DeliveryStaff;

[Trait("Clause", "ATP Delivery staff 3a")]
[Trait("Clause", "ATP Delivery staff 3b")]
public sealed class TrainingRequestsTests
{
    [Theory]
    [InlineData(true, true, "permitted", "satisfied satisfied")]
    [InlineData(true, false, "refused", "satisfied breached")]
    [InlineData(false, true, "refused", "breached satisfied")]
    [InlineData(false, false, "refused", "breached breached")]
    [InlineData(true, null, "undetermined", "satisfied undetermined")]
    [InlineData(null, false, "refused", "undetermined breached")]
    public void A_request_fits_the_programmes_and_the_role(bool? programmes, bool? role, string answer, string verdicts)
    {
        var decision = TrainingRequests.Decide(new() { Id = "T1", FitsProgrammes = programmes, FitsRole = role });

        Assert.Equal(answer, decision.Outcome.Value);
        Assert.Equal(verdicts, decision.Findings.Verdicts());
    }
}
