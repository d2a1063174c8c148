using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Eligibility;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;

namespace QaStandards.Benchmarks.Eligibility;

/// <summary>Who of many applicants is eligible under the ten criteria of paragraph 21. "Files" are applications.</summary>
[MemoryDiagnoser]
public class Applications
{
    private readonly Criteria<Candidate> criteria = AccessToPreparation.Criteria();
    private readonly ApplicationValidator validator = new();
    private Candidate[] candidates = [];

    [Params(Situation.OneMonth, Situation.AwardingBody)]
    public Situation Files { get; set; }

    /// <summary>Gets or sets whether everybody meets everything; otherwise one in five lacks four of the ten.</summary>
    [Params(true, false)]
    public bool AllMet { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var chance = new Synthetic.Chance((int)Files);
        candidates = [.. Enumerable.Range(0, (int)Files).Select(i => Applicant(i, AllMet || chance.Below(5) > 0, ref chance))];
        var ours = candidates.Select(c => criteria.Decide(c).Outcome == EligibilityOutcome.Eligible).ToArray();
        Agreement.Of("A list of rules", ours, candidates.Select(c => NaiveRules.Check(c).Count == 0));
        Agreement.Of("FluentValidation", ours, candidates.Select(c => validator.Validate(c).IsValid));
        Agreement.Of("The pack", ours, candidates.Select(c => AccessToPreparation.Decide(c).Outcome == CandidateEligibility.Eligible));
        Agreement.Holds("All are eligible when all is met", !AllMet || ours.All(eligible => eligible));
    }

    [Benchmark(Baseline = true, Description = "a list of rules, messages only")]
    public int List()
    {
        var eligible = 0;
        foreach (var candidate in candidates)
        {
            eligible += NaiveRules.Check(candidate).Count == 0 ? 1 : 0;
        }

        return eligible;
    }

    [Benchmark(Description = "Criteria.Decide, with its findings")]
    public int Decide()
    {
        var eligible = 0;
        foreach (var candidate in candidates)
        {
            eligible += ReferenceEquals(criteria.Decide(candidate).Outcome, EligibilityOutcome.Eligible) ? 1 : 0;
        }

        return eligible;
    }

    [Benchmark(Description = "the pack: checked facts, findings about each")]
    public int Pack()
    {
        var eligible = 0;
        foreach (var candidate in candidates)
        {
            eligible += ReferenceEquals(AccessToPreparation.Decide(candidate).Outcome, CandidateEligibility.Eligible) ? 1 : 0;
        }

        return eligible;
    }

    [Benchmark(Description = "FluentValidation, messages only")]
    public int Validate()
    {
        var eligible = 0;
        foreach (var candidate in candidates)
        {
            eligible += validator.Validate(candidate).IsValid ? 1 : 0;
        }

        return eligible;
    }

    private static Candidate Applicant(int number, bool meetsAll, ref Synthetic.Chance chance) => new()
    {
        Id = System.FormattableString.Invariant($"C{number:D7}"),
        ApplicationReceivedOn = new(2017, 9, 14),
        Funding = (meetsAll ? chance.Below(3) : 3) switch
        {
            0 => Funding.School,
            1 => Funding.OtherBody,
            2 => Funding.Self,
            _ => Funding.None,
        },
        IsJudgedReady = true,
        IsJudgedByRegionalProvider = true,
        IsEmployed = meetsAll,
        IsSettingSuitable = true,
        YoungestLearners = 3 + chance.Below(8),
        OldestLearners = 11 + chance.Below(8),
        EnglishLevel = meetsAll ? 2 + chance.Below(4) : 1,
        MathematicsLevel = 2 + chance.Below(4),
        Opportunities = meetsAll ? HltaStandards.All : HltaStandards.Set(1, 2, 3),
        IsSupportedByEmployer = true,
    };
}
