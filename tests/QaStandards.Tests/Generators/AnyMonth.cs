using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Generators;

/// <summary>A made-up month: its files, the terms of its draw, and what the year covered before.</summary>
public sealed record AnyMonth(CandidateFile[] Files, Seed Seed, DrawTerms Terms, YearCoverage Year)
{
    public Decision<SamplePlan<CandidateFile>> Plan() => CandidateFiles.Plan(Files, Seed, Year, Terms);

    public override string ToString() => $"{Files.Length} files, seed {Seed}: {string.Join("; ", Files.Select(Show))}";

    private static string Show(CandidateFile file) =>
        $"{file.Id} {file.Assessor} {file.Provider} {file.Outcome.Value} {file.Attempt.Value} {file.Submission} [{file.NotMet}]"
        + $"{(file.IsDifficult ? " difficult" : "")}{(file.RaisesPrinciple ? " principle" : "")}{(file.IsFirstSolo ? " solo" : "")}";
}

/// <summary>Generates months for FsCheck; a smaller month drops files.</summary>
public static class Months
{
    private static readonly Gen<bool> Seldom = Gen.Choose(1, 12).Select(n => n == 1);

    public static Arbitrary<AnyMonth> Month() => Arb.From(Generator(), Smaller);

    public static Gen<AnyMonth> Generator() =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 12)), (4, Gen.Choose(13, 70)))
        from files in Files("f", count)
        from earlier in Gen.Choose(0, 12)
        from before in Files("e", earlier)
        from seed in Gen.Choose(0, int.MaxValue)
        from terms in Terms()
        select new AnyMonth(files, Seed.Parse("any-" + Text(seed)), terms, After(before));

    private static Gen<CandidateFile[]> Files(string prefix, int count) =>
        Gen.CollectToArray(Enumerable.Range(1, count), number => File(prefix + number.ToString("00", CultureInfo.InvariantCulture)));

    private static Gen<CandidateFile> File(string id) =>
        from assessor in Gen.Choose(1, 9)
        from provider in Gen.Choose(1, 6)
        from outcome in Gen.Frequency(
            (8, Gen.Constant(RecommendedOutcome.Met)), (1, Gen.Constant(RecommendedOutcome.Partial)), (1, Gen.Constant(RecommendedOutcome.Full)))
        from attempt in Gen.Frequency((10, Gen.Constant(Attempt.Initial)), (1, Gen.Constant(Attempt.Partial)), (1, Gen.Constant(Attempt.Full)))
        from again in Seldom
        from difficult in Seldom
        from principle in Seldom
        from solo in Seldom
        from standards in Gen.Choose(1, 33).NonEmptyListOf()
        select new CandidateFile
        {
            Id = id,
            Candidate = "c-" + id,
            Assessor = "A" + Text(assessor),
            Provider = "P" + Text(provider),
            Outcome = outcome,
            NotMet = outcome == RecommendedOutcome.Met ? HltaStandards.None : HltaStandards.Set([.. standards]),
            Attempt = attempt,
            Submission = again ? 2 : 1,
            IsDifficult = difficult,
            RaisesPrinciple = principle,
            IsFirstSolo = solo,
        };

    private static Gen<DrawTerms> Terms() =>
        from known in Gen.Elements(true, false)
        from agreed in Gen.Choose(1, 33).NonEmptyListOf()
        from bands in Bands()
        from widened in Seldom
        from assessor in Gen.Choose(1, 9)
        from declared in Gen.Frequency<long?>((4, Gen.Constant<long?>(null)), (1, Gen.Choose(1, 9).Select(n => (long?)n)))
        select new DrawTerms
        {
            AgreedStandards = known ? HltaStandards.Set([.. agreed]) : null,
            RiskBands = bands,
            Widenings = widened ? [Widening.Of("assessor", "A" + Text(assessor), HltaStandards.Set(24))] : [],
            DeclaredSize = declared,
        };

    private static Gen<ValueList<RiskBand>?> Bands() =>
        from kind in Gen.Choose(0, 3)
        from assessor in Gen.Choose(1, 9)
        from files in Gen.Choose(1, 4)
        select (ValueList<RiskBand>?)(kind switch
        {
            0 => null,
            1 => [],
            2 => [RiskBand.OfFiles("new", "assessor", ["A" + Text(assessor)], files)],
            _ =>
            [
                RiskBand.OfFraction("red", "assessor", ["A" + Text(assessor)], SamplingFraction.Of(1, files)),
                RiskBand.OfFiles("new", "provider", ["P1", "P2"], files),
            ],
        });

    private static YearCoverage After(CandidateFile[] before)
    {
        var code = HltaCode.April2017;
        return CandidateFiles.Year.After(
            code.PlanModeration(code.Freeze(SamplingEvent.Of("2017-10"), before), CandidateFiles.Dice, CandidateFiles.Year).Outcome);
    }

    private static IEnumerable<AnyMonth> Smaller(AnyMonth month) =>
        month.Files.Length == 0
            ? []
            :
            [
                month with { Files = month.Files[..(month.Files.Length / 2)] },
                month with { Files = month.Files[(month.Files.Length / 2)..] },
                month with { Files = month.Files[1..] },
            ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
