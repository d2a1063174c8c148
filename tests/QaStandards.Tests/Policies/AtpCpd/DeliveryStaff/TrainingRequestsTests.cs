using System;
using FsCheck.Xunit;
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

    [Property]
    public bool A_request_is_approved_exactly_when_it_fits_both(bool? programmes, bool? role)
    {
        var outcome = TrainingRequests.Decide(new() { Id = "T1", FitsProgrammes = programmes, FitsRole = role }).Outcome;
        return outcome == (programmes is true && role is true ? Permission.Permitted
            : programmes is false || role is false ? Permission.Refused
            : Permission.Undetermined);
    }

    [Fact]
    public void Findings_name_the_request_and_what_is_not_known()
    {
        var decision = TrainingRequests.Decide(new() { Id = "T1", FitsProgrammes = false });

        Assert.Equal(
            """
            [ATP Delivery staff 3a] T1 breached: fits the programmes delivered: no; must be yes
            [ATP Delivery staff 3b] T1 undetermined: cannot be told without: fits the job role
            """,
            decision.Findings.ToString());
        Assert.Throws<ArgumentException>(() => TrainingRequests.Decide(new() { Id = " " }));
    }
}
