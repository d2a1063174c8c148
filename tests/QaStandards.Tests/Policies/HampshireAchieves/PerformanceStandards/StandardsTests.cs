using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.PerformanceStandards;

[Trait("Clause", "HAMPSHIRE 4.0c")]
[Trait("Clause", "HAMPSHIRE 4.1 Observations")]
[Trait("Clause", "HAMPSHIRE 4.1 Progress")]
[Trait("Clause", "HAMPSHIRE 4.1 Complaints")]
[Trait("Clause", "HAMPSHIRE 4.1 Verification")]
[Trait("Clause", "HAMPSHIRE 4.1 External")]
public sealed class StandardsTests
{
    private static readonly LocalDate Mon_2025_03_03_Received = new(2025, 3, 3);
    private static readonly LocalDate Mon_2025_03_17_Due = new(2025, 3, 17);

    private static readonly Complaint Complaint = new()
    {
        Id = "C1",
        Received = Mon_2025_03_03_Received,
        Due = Mon_2025_03_17_Due,
        Closed = Milestone.On(Mon_2025_03_17_Due),
        IsEffective = true,
    };

    [Fact]
    public void C4_0c_wants_a_standard_for_every_type_and_none_below_good()
    {
        var standards = ProvisionType.All.Select(type => new ProvisionStandard { Provision = type, Least = QualityGrade.Good }).ToList();

        Assert.Equal("satisfied satisfied satisfied satisfied satisfied", ProvisionStandards.Check(standards).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 4.0c] breached: 3 of 4 types of provision with a standard; lacking esol", ProvisionStandards.Check(standards.Take(3))[0].ToString());
        Assert.Equal(
            "[HAMPSHIRE 4.0c] esol breached: grade is requires-improvement; allowed: outstanding, good",
            ProvisionStandards.Check([new() { Provision = ProvisionType.Esol, Least = QualityGrade.RequiresImprovement }])[1].ToString());
        Expect.Lacks(ProvisionStandards.Check(null)[0], "the standards of the types of provision");
    }

    [Fact]
    public void C4_1_Observations_embed_five_topics()
    {
        Assert.Equal(Verdict.Satisfied, ObservedTopics.Check(ObservedTopics.All).Verdict);
        Assert.Equal(
            "[HAMPSHIRE 4.1 Observations] breached: 4 of 5 topics embedded; lacking Prevent",
            ObservedTopics.Check(ObservedTopics.All.Where(topic => topic != "Prevent")).ToString());
        Expect.Lacks(ObservedTopics.Check(null), "the topics that were embedded");
        Assert.StartsWith(
            "'Latin' is not a topic of HAMPSHIRE 4.1 Observations. Known: safeguarding, Prevent, British values, English, maths.",
            Assert.Throws<ArgumentException>(() => ObservedTopics.Check(["Latin"])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void C4_1_Progress_is_as_expected_or_better()
    {
        Assert.Equal(
            "[HAMPSHIRE 4.1 Progress] breached: 2 of 3 learners whose progress is as expected or better; lacking L1",
            LearnerProgress.Check([Learner("L1", "below-expected"), Learner("L2", "expected"), Learner("L3", "above-expected")]).ToString());
        Expect.Lacks(LearnerProgress.Check([Learner("L2", "expected"), new() { Id = "L4" }]), "L4");
        Assert.Equal(Verdict.NotApplicable, LearnerProgress.Check([]).Verdict);
        Assert.Throws<ArgumentException>(() => LearnerProgress.Check([new() { Id = "" }]));
    }

    [Fact]
    public void C4_1_Complaints_takes_its_time_from_the_complaints_policy()
    {
        Assert.Equal("satisfied satisfied", Complaints.Check(Complaint, Mon_2025_03_17_Due).Verdicts());
        Assert.Equal("breached satisfied", Complaints.Check(Complaint with { Closed = Milestone.On(new(2025, 3, 18)) }, new(2025, 3, 18)).Verdicts());
        Assert.Equal("open not-applicable", Complaints.Check(Complaint with { Closed = Milestone.NotReached }, Mon_2025_03_17_Due).Verdicts());
        Expect.Lacks(Complaints.Check(Complaint with { Due = null }, Mon_2025_03_17_Due)[0], "the day of: last day by the complaints policy");
        Expect.Refuses(
            new ComplaintValidator(),
            Complaint with { Closed = Milestone.On(new(2025, 3, 2)) },
            "HAMPSHIRE1042",
            "Complaint C1 was due or dealt with before it came in on Mon 3 Mar 2025; correct one of the days.");
        Expect.Refuses(new ComplaintValidator(), Complaint with { Id = "" }, "HAMPSHIRE1041", "The complaint has no id; give one.");
        Assert.Throws<ValidationException>(() => Complaints.Check(Complaint with { Id = "" }, Mon_2025_03_17_Due));
    }

    [Property]
    public bool C4_1_Complaints_is_late_exactly_after_its_day(byte days) =>
        Complaints.Check(Complaint with { Closed = Milestone.On(Mon_2025_03_03_Received.PlusDays(days)) }, new(2026, 1, 1))[0].Verdict
        == (days > 14 ? Verdict.Breached : Verdict.Satisfied);

    [Fact]
    public void C4_1_Verification_asks_for_records_everywhere_and_validation_where_it_is_regulated()
    {
        AwardingOrganisationReview[] reviews =
        [
            new() { Organisation = "AO1", IsRegulated = true, HasScrutiny = true, IsValidationMet = false },
            new() { Organisation = "family learning", IsRegulated = false, HasScrutiny = true },
        ];

        Assert.Equal("satisfied breached", ExternalValidation.Check(reviews).Verdicts());
        Assert.Equal("satisfied not-applicable", ExternalValidation.Check(reviews[1..]).Verdicts());
        Expect.Lacks(ExternalValidation.Check([reviews[0] with { IsRegulated = null }])[1], "AO1");
        Expect.Lacks(ExternalValidation.Check(null)[0], "the records of verification and scrutiny");
    }

    [Theory]
    [InlineData("young-people", "ofsted ncfe-cache pearson")]
    [InlineData("adult-tailored", "ofsted pearson")]
    [InlineData("functional-skills", "ofsted pearson")]
    [InlineData("esol", "ofsted pearson")]
    public void C4_1_External_is_as_the_table_says(string provision, string bodies)
    {
        var type = ProvisionType.Parse(provision);

        Assert.Equal(bodies, string.Join(' ', ExternalValidation.BodiesOf(type).Select(body => body.Value)));
        Assert.All(ExternalBody.All, body => Assert.Equal(
            ExternalValidation.BodiesOf(type).Contains(body) ? Verdict.Satisfied : Verdict.NotApplicable, ExternalValidation.CheckBody(type, body).Verdict));
    }

    private static ReviewedLearner Learner(string id, string progress) => new() { Id = id, Progress = ProgressCategory.Parse(progress) };
}
