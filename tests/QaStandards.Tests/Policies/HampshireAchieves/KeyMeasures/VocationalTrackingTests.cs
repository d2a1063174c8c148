using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 8")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 9")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 11")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 12")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 20")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 11")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4b")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4c")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4e")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4f")]
public sealed class VocationalTrackingTests
{
    private static readonly LocalDate Mon_2025_06_02 = new(2025, 6, 2);
    private static readonly SamplingFraction Quarter = SamplingFraction.Percent(25);

    [Fact]
    public void A_quarter_of_twelve_four_and_one_is_three_one_and_one()
    {
        var decisions = Decisions(12, 4, 1);

        Assert.Equal(
            "satisfied satisfied satisfied",
            InternalSampling.Check(AppendixB_Accredited_4c, decisions, ["A1-1", "A1-2", "A1-3", "A2-1", "A3-1"], Quarter).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Accredited 4c] breached: 2 of 3 assessors of whom something was sampled; lacking A3",
            InternalSampling.Check(AppendixB_Accredited_4c, decisions, ["A1-1", "A1-2", "A1-3", "A2-1"], Quarter)[1].ToString());
        Assert.Equal(
            "satisfied satisfied breached",
            InternalSampling.Check(AppendixB_Accredited_4c, decisions, ["A1-1", "A1-2", "A2-1", "A3-1"], Quarter).Verdicts());
        Assert.Equal(Verdict.Breached, InternalSampling.Check(AppendixB_Accredited_4c, decisions, ["A9-1"], Quarter)[0].Verdict);
    }

    [Fact]
    public void Without_a_strategy_the_least_part_cannot_be_told()
    {
        Expect.Lacks(InternalSampling.Check(AppendixB_YoungPeople_9, Decisions(1), ["A1-1"], null)[2], "the least part by the sampling strategy");
        Expect.Lacks(InternalSampling.Check(AppendixB_YoungPeople_9, Decisions(1), null, Quarter)[0], "the decisions that were sampled");
        Assert.Equal(
            "not-applicable not-applicable not-applicable", InternalSampling.Check(AppendixB_YoungPeople_9, [], [], Quarter).Verdicts());
    }

    [Fact]
    public void A_decision_is_there_once()
    {
        Assert.StartsWith(
            "Decision 'A1-1' is there twice, or has no id or assessor; give each once, with both.",
            Assert.Throws<ArgumentException>(() => InternalSampling.Check(AppendixB_YoungPeople_9, [.. Decisions(1), .. Decisions(1)], [], Quarter)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "HAMPSHIRE 1.0 is not about sampling; see InternalSampling.Clauses.",
            Assert.Throws<ArgumentException>(() => InternalSampling.Check(C1_0, [], [], Quarter)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Sampling_everything_is_always_enough(PositiveInt first, PositiveInt second)
    {
        var decisions = Decisions(first.Get % 20, second.Get % 20);

        return !InternalSampling.Check(AppendixB_YoungPeople_8, decisions, decisions.Select(decision => decision.Id), Quarter).Deny;
    }

    [Fact]
    public void Certificates_are_claimed_after_the_signatures()
    {
        var claim = new CertificateClaim
        {
            Id = "C1",
            Claimed = Mon_2025_06_02,
            SignedByAssurer = Milestone.On(Mon_2025_06_02),
            SignedByExamOffice = Milestone.On(Mon_2025_06_02.PlusDays(1)),
        };

        Assert.Equal(Verdict.Satisfied, CertificateClaims.CheckYoungPeople(claim).Verdict);
        Assert.Equal("satisfied breached", CertificateClaims.CheckAdults(claim).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Accredited 4e] C1 breached: signed off by the exam office on Tue 3 Jun 2025; not after the claim on Mon 2 Jun 2025",
            CertificateClaims.CheckAdults(claim)[1].ToString());
        Expect.Lacks(CertificateClaims.CheckYoungPeople(claim with { SignedByAssurer = null }), "the day of: signed off by the internal quality assurer");
        Assert.Throws<ArgumentException>(() => CertificateClaims.CheckYoungPeople(claim with { Id = "" }));
    }

    [Fact]
    public void Five_kinds_of_evidence_are_gathered_for_a_visit_and_what_lacks_only_warns()
    {
        var finding = ExternalVisits.Check(AppendixB_YoungPeople_12, ["portfolio", "learners' work", "internal sampling", "certificates"]);

        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 12] breached: 4 of 5 kinds of evidence for the visit; lacking development records", finding.ToString());
        Assert.False(finding.Denies);
        Assert.Equal(5, KeyMeasureCatalogue.Of(AppendixB_Accredited_4f).Evidence.Count);
        Expect.Lacks(ExternalVisits.Check(AppendixB_Accredited_4f, null), "the evidence for the visit");
        Assert.Throws<ArgumentException>(() => ExternalVisits.Check(C1_0, []));
    }

    [Fact]
    public void Every_learner_has_a_destination_on_record()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 11] breached: 1 of 2 learners with a destination; lacking L2",
            Destinations.Check(AppendixB_Tailored_11, ["L1", "L2"], ["L1", "L3"]).ToString());
        Assert.Equal(Verdict.NotApplicable, Destinations.Check(AppendixB_YoungPeople_20, [], []).Verdict);
        Expect.Lacks(Destinations.Check(AppendixB_YoungPeople_20, null, []), "the learners and those with a destination");
        Assert.Throws<ArgumentException>(() => Destinations.Check(C1_0, [], []));
    }

    private static List<AssessmentDecision> Decisions(params int[] counts) =>
    [
        .. counts.SelectMany((count, place) => Enumerable.Range(1, count)
            .Select(number => new AssessmentDecision { Id = $"A{place + 1}-{number}", Assessor = $"A{place + 1}" })),
    ];
}
