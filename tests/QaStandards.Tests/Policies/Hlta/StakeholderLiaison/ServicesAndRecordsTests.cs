using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.StakeholderLiaison;

public sealed class ServicesAndRecordsTests
{
    private static readonly string[] Services = ["assessment", "reassessment", "training"];

    [Fact]
    [Trait("Clause", "HLTA 115")]
    public void C115_wants_a_public_contact_with_both_channels()
    {
        Assert.Equal(
            "satisfied satisfied breached",
            PublishedServices.CheckContact(new() { IsPublicised = true, HasEmail = true, HasTelephone = false }).Verdicts());
        Assert.Equal("undetermined undetermined undetermined", PublishedServices.CheckContact(new()).Verdicts());
    }

    [Property]
    [Trait("Clause", "HLTA 115")]
    public bool C115_denies_exactly_when_something_is_known_to_lack(bool? publicised, bool? email, bool? telephone) =>
        PublishedServices.CheckContact(new() { IsPublicised = publicised, HasEmail = email, HasTelephone = telephone }).Deny
        == (publicised == false || email == false || telephone == false);

    [Fact]
    [Trait("Clause", "HLTA 118")]
    public void C118_wants_a_charge_for_every_service()
    {
        Assert.Equal(
            "[HLTA 118] satisfied: 3 of 3 services with a published charge", PublishedServices.CheckCharges(Services, Services).ToString());
        Assert.Equal(
            "[HLTA 118] breached: 2 of 3 services with a published charge; lacking training",
            PublishedServices.CheckCharges(Services, ["reassessment", "assessment", "mugs"]).ToString());
        Assert.Equal(Verdict.NotApplicable, PublishedServices.CheckCharges([], []).Verdict);
        Expect.Lacks(PublishedServices.CheckCharges(null, null), "the services", "the published charges");
    }

    [Property]
    [Trait("Clause", "HLTA 118")]
    public bool C118_is_kept_exactly_when_nothing_is_left_over(byte offered, byte charged)
    {
        var (services, charges) = (Some(offered), Some(charged));
        return services.Length == 0
            || (PublishedServices.CheckCharges(services, charges).Verdict == Verdict.Satisfied) == !services.Except(charges).Any();
    }

    [Fact]
    [Trait("Clause", "HLTA 119")]
    public void C119_wants_every_applicant_on_a_secure_record()
    {
        Assert.Equal(
            "[HLTA 119] breached: 1 of 2 applicants with a recorded outcome; lacking R1-002\n"
            + "[HLTA 119] satisfied: the records are secure: yes; must be yes",
            InformationCapture.Check(["R1-001", "R1-002"], ["R1-001"], areSecure: true).ToString());
        Assert.Equal("satisfied breached", InformationCapture.Check(["R1-001"], ["R1-001"], areSecure: false).Verdicts());
        Assert.Equal("undetermined undetermined", InformationCapture.Check(null, ["R1-001"], areSecure: null).Verdicts());
        Assert.Equal("not-applicable satisfied", InformationCapture.Check([], [], areSecure: true).Verdicts());
    }

    [Property]
    [Trait("Clause", "HLTA 119")]
    public bool C119_takes_no_harm_from_a_record_more(byte applied, byte recorded)
    {
        var (applicants, records) = (Some(applied), Some(recorded));
        return InformationCapture.Check(applicants, records, areSecure: true)
            .Equals(InformationCapture.Check(applicants, [.. records, "somebody else"], areSecure: true));
    }

    private static string[] Some(byte bits) => [.. Enumerable.Range(0, 8).Where(i => (bits >> i) % 2 == 1).Select(i => $"item {i}")];
}
