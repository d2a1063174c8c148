using System;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Criteria 1")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1a")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1b")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1c")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1d")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1e")]
[Trait("Clause", "ICT-MARK Unacceptable activities 1f")]
public sealed class RemovalTests
{
    private static readonly IctMarkCode General = IctMarkCode.Undated.With(IctMarkReadings.RemovalForBreach.Choose("general"));

    [Theory]
    [InlineData("event-missed", "mandatory", "Professional development 1a")]
    [InlineData("fee-not-paid", "mandatory", "Unacceptable activities 1f")]
    [InlineData("unprofessional-conduct", "mandatory", "Unacceptable activities 1e")]
    [InlineData("unacceptable-activity", "mandatory", "Unacceptable activities 1d")]
    [InlineData("procedure-not-followed", "discretionary", "Unacceptable activities 1a")]
    [InlineData("disrepute", "discretionary", "Unacceptable activities 1b")]
    [InlineData("trust-threatened", "discretionary", "Unacceptable activities 1c")]
    [InlineData("observation-refused", "mandatory", "Quality assurance 1a")]
    [InlineData("quality-review-refused", "mandatory", "School assessments 1b")]
    [InlineData("membership-lapsed", "discretionary", "Principle 11")]
    [InlineData("agreement-not-accepted", "mandatory", "Continuing registration 1a")]
    public void The_sentence_that_names_a_breach_says_what_follows(string kind, string consequence, string clause)
    {
        var decision = Removal.Decide(new("A1", BreachKind.Parse(kind)));

        Assert.Equal(consequence, decision.Outcome.Value);
        Assert.Equal((clause, Verdict.Breached), (decision.Findings[0].Clause.Locator, decision.Findings[0].Verdict));
        Assert.Equal(RemovalConsequence.Mandatory, Removal.Decide(new("A1", BreachKind.Parse(kind)), General).Outcome);
    }

    [Fact]
    public void Every_kind_of_breach_is_in_the_table() => Assert.Equal(11, BreachKind.All.Count);

    [Fact]
    public void Accepted_circumstances_excuse_an_absence_and_nothing_else() => Assert.All(BreachKind.All, kind =>
    {
        var excused = Removal.Decide(new("A1", kind, Mitigation: MitigationOutcome.Accepted)).Outcome;
        var pending = Removal.Decide(new("A1", kind, Mitigation: MitigationOutcome.Pending)).Outcome;
        var rejected = Removal.Decide(new("A1", kind, Mitigation: MitigationOutcome.Rejected)).Outcome;
        var plain = Removal.Decide(new("A1", kind)).Outcome;

        Assert.Equal(plain, rejected);
        Assert.Equal(kind == BreachKind.EventMissed ? (RemovalConsequence.None, RemovalConsequence.Pending) : (plain, plain), (excused, pending));
    });

    [Fact]
    public void The_findings_say_what_was_done_and_what_follows()
    {
        Assert.Equal(
            "[ICT-MARK Unacceptable activities 1b] A1 breached: disrepute: yes; must be no\n"
            + "[ICT-MARK Criteria 1] A1 breached: consequence is mandatory; allowed: none (reading ICT-MARK-R13=general)",
            Removal.Decide(new("A1", BreachKind.Disrepute), General).Findings.ToString());
        Assert.Equal(
            "varied not-applicable", Removal.Decide(new("A1", BreachKind.EventMissed, Mitigation: MitigationOutcome.Accepted)).Findings.Verdicts());
        Assert.Equal("breached open", Removal.Decide(new("A1", BreachKind.Disrepute)).Findings.Verdicts());
        Assert.Equal("open open", Removal.Decide(new("A1", BreachKind.EventMissed, Mitigation: MitigationOutcome.Pending)).Findings.Verdicts());
    }

    [Fact]
    public void A_breach_is_somebody_s_and_of_a_kind()
    {
        Assert.Throws<ArgumentException>("breach", () => Removal.Decide(new(" ", BreachKind.Disrepute)));
        Assert.Throws<ArgumentNullException>("breach", () => Removal.Decide(new("A1", null!)));
    }
}
