using System.Globalization;
using System.Linq;
using static QaStandards.English;

namespace QaStandards.Sampling;

/// <summary>The one place where assurance becomes sentences. The texts are public API, in invariant culture.</summary>
internal static class AssuranceEnglish
{
    public const string RandomFile = "a file drawn at random";

    private const string NoFiles = "there were no files to draw from";

    public static string Of(Assurance assurance) =>
        assurance.Population == 0 ? $"{NoFiles}, so no statement can be made"
        : assurance.Drawn == 0 ? $"{NoneDrawn(assurance.Population)}, so no statement can be made"
        : string.Join('\n', assurance.Lines.Select(line => Line(line, assurance.Population, assurance.Drawn)));

    public static string Of(Detection detection) =>
        $"{Number(detection.Faulty)} faulty: at least {Decimals(detection.Probability)}; {Number(detection.Size)} for 95 %";

    public static string Of(FaultEstimate estimate) =>
        estimate.AtMost is not { } most
            ? $"undetermined: {(estimate.Population == 0 ? NoFiles : NoneDrawn(estimate.Population))}"
            : $"{(estimate.AtLeast is { } least ? $"from {Number(least)} to" : "at most")} {Number(most)} of "
                + $"{These(estimate.Population)} faulty before the draw, with 95 % confidence: {Number(estimate.Planned)} drawn "
                + $"at random, {Number(estimate.Examined)} examined, {Number(estimate.FaultyFound)} faulty{Unexamined(estimate)}";

    private static string NoneDrawn(int population) =>
        population == 1 ? "the 1 file was not drawn at random" : $"none of these {Number(population)} files was drawn at random";

    private static string These(int population) =>
        population == 1 ? "1 file was" : $"these {Number(population)} files were";

    private static string Line(Detection line, int population, int drawn) =>
        $"if {Supposed(line.Faulty, population)} faulty before the draw, and examination always finds a fault in the standards "
        + $"moderated, the {Files(drawn, "random file")} {Include(line.Probability, drawn)}; "
        + $"{Files(line.Size, "file")} {Enough(line.Size, drawn)} 95 %";

    private static string Enough(int size, int drawn) =>
        drawn < size ? "would make it" : size == 1 ? "is enough for" : "are enough for";

    private static string Supposed(int faulty, int population) =>
        population == 1 ? "the 1 file was"
        : $"{Number(faulty)} of these {Number(population)} files {(faulty == 1 ? "was" : "were")}";

    private static string Include(decimal probability, int drawn) => probability == 1m
        ? $"{(drawn == 1 ? "is" : "are")} certain to include one"
        : $"{(drawn == 1 ? "includes" : "include")} one with probability at least {Decimals(probability)}";

    private static string Unexamined(FaultEstimate estimate) =>
        estimate.Examined == estimate.Planned ? ""
        : estimate.Sides == EstimateSides.One ? "; those not examined count as faulty"
        : "; those not examined count as sound below and as faulty above";

    private static string Files(int count, string file) => $"{Number(count)} {file}{(count == 1 ? "" : "s")}";

    private static string Decimals(decimal probability) => probability.ToString("0.0000", CultureInfo.InvariantCulture);
}
