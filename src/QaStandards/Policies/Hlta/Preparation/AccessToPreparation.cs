using System;
using System.Collections.Generic;
using NodaTime;
using QaStandards.Eligibility;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"Access to preparation", paragraph 21: who is an eligible candidate.</summary>
public static class AccessToPreparation
{
    private const int Youngest = 3;
    private const int Oldest = 19;
    private const int Level = 2;

    private static readonly CandidateValidator Validator = new();

    /// <summary>Gets the first day on which the definition applies: 1 September 2012, included.</summary>
    public static LocalDate InForceFrom { get; } = new(2012, 9, 1);

    /// <summary>Returns the six bullets of paragraph 21 as criteria, under the readings of a code.</summary>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    public static Criteria<Candidate> Criteria(HltaCode? code = null) => (code ?? HltaCode.April2017).AccessToPreparation;

    /// <summary>Decides whether a candidate is eligible: every criterion is evaluated, whatever the others answer.</summary>
    /// <param name="candidate">The facts.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <returns>
    /// NotApplicable before 1 September 2012; else the answer of the criteria, which is Undetermined too while the day of the
    /// application is not known.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidate"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<CandidateEligibility> Decide(Candidate candidate, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (!CandidateFacts.AreSound(candidate))
        {
            Answer.Sound(candidate, Validator);
        }

        var readings = code ?? HltaCode.April2017;
        var force = InForce(candidate, readings).For(candidate.Id);
        if (force.Verdict == Verdict.NotApplicable)
        {
            return new(CandidateEligibility.NotApplicable, [force]);
        }

        var decided = readings.AccessToPreparation.Decide(candidate);
        var findings = new List<Finding>(decided.Findings.Count + 2) { force };
        foreach (var finding in decided.Findings)
        {
            findings.Add(finding.For(candidate.Id));
            if (finding is { Measure: Measure.Ages, Verdict.Name: nameof(Verdict.Satisfied) } && Exceeds(candidate))
            {
                // Some learners are too young or too old: the candidate is eligible, and is told not to draw evidence from them.
                findings.Add(new Finding(C21_3, Verdict.NotApplicable, AgesOf(candidate, whole: true)!).With(Effect.Informs).For(candidate.Id));
            }
        }

        return new(Outcome(decided.Outcome, force), Findings.Of(findings));
    }

    /// <summary>Returns the criteria under the readings of a code, which keeps them.</summary>
    internal static Criteria<Candidate> Under(HltaCode readings)
    {
        var ages = readings.ChoiceOf(HltaReadings.AgesOfLearners);
        var needed = readings.ChoiceOf(HltaReadings.OpportunitiesNeeded);
        var standards = needed.IsDefault ? HltaStandards.All.Except(HltaStandards.Set(11)) : HltaStandards.All;
        return new(
            Criterion<Candidate>.OneOf(
                C21_1, "funding", c => c.Funding?.Value, ["school", "other-body", "self"], "find somebody who pays"),
            new(C21_2, "candidate judged ready", c => c.IsJudgedReady, "apply again when ready"),
            new(C21_2, "judged by the regional provider", c => c.IsJudgedByRegionalProvider, "have the regional provider judge"),
            new(C21_3, "candidate employed", c => c.IsEmployed, "find employment"),
            new(C21_3, "school or suitable setting", c => c.IsSettingSuitable, "work in a suitable setting"),
            Ages(whole: ages.Code == "all").Under(ages),
            Evidenced("English or literacy", c => c.EnglishLevel),
            Evidenced("mathematics or numeracy", c => c.MathematicsLevel),
            Criterion<Candidate>.Every(
                C21_5, "standards with an opportunity", standards, c => c.Opportunities, "arrange the opportunities at work")
                .Under(needed),
            new(C21_6, "supported by the employer", c => c.IsSupportedByEmployer, "win the employer's support"));
    }

    private static CandidateEligibility Outcome(EligibilityOutcome criteria, Finding force) =>
        criteria == EligibilityOutcome.NotEligible ? CandidateEligibility.NotEligible
        : criteria == EligibilityOutcome.Undetermined || force.Verdict == Verdict.Undetermined ? CandidateEligibility.Undetermined
        : CandidateEligibility.Eligible;

    private static Finding InForce(Candidate candidate, HltaCode code)
    {
        var choice = code.ChoiceOf(HltaReadings.EligibilityDay);
        var (what, day) = choice.IsDefault
            ? ("application received", candidate.ApplicationReceivedOn)
            : ("candidate judged ready", candidate.JudgedReadyOn);
        var finding = day is { } known
            ? new(
                C21,
                known < InForceFrom ? Verdict.NotApplicable : Verdict.Satisfied,
                new Measure.NotAfter("definition in force", InForceFrom, what, known))
            : Answer.Unknown(C21, $"the day of: {what}");
        return finding.Under(choice);
    }

    private static bool Exceeds(Candidate candidate) => candidate.YoungestLearners < Youngest || candidate.OldestLearners > Oldest;

    private static Measure.Ages? AgesOf(Candidate candidate, bool whole) =>
        candidate is { YoungestLearners: { } from, OldestLearners: { } to } ? new("learners", from, to, whole, Youngest, Oldest) : null;

    private static Criterion<Candidate> Ages(bool whole) => Criterion<Candidate>.Ages(
        C21_3, "learners", c => c.YoungestLearners, c => c.OldestLearners, Youngest, Oldest, "work with learners aged 3 to 19", whole);

    private static Criterion<Candidate> Evidenced(string subject, Func<Candidate, long?> level) => Criterion<Candidate>.AtLeast(
        C21_4,
        $"as the level evidenced in {subject}",
        level,
        Level,
        $"gain level 2 in {subject}",
        fact: $"level evidenced in {subject}");
}
