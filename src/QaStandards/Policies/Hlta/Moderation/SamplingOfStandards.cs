using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>"Sampling of HLTA standards" in one file, and its change during the event: paragraphs 84 and 86.</summary>
public static class SamplingOfStandards
{
    private static readonly StandardsOfFileValidator Validator = new();

    /// <summary>
    /// Returns the least standards of a file, as far as they are known: not met, national, widened and assessed again.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static StandardSet Floor(StandardsOfFile file) => Floor(file, isNationalInEveryFile: true);

    /// <summary>Decides whether a file is moderated on some standards: in the plan, or after a change during the event.</summary>
    /// <param name="file">The file with the standards as they would be.</param>
    /// <param name="code">
    /// The Code with its readings, of which one says where national standards are moderated; the defaults when null.
    /// </param>
    /// <returns>
    /// Findings of 76c, 84a, 84b, 86a and 86b. Standards may be added freely; whatever falls below the least of the file is
    /// refused.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(StandardsOfFile file, HltaCode? code = null)
    {
        var inEveryFile = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.NationalStandardsIn);
        var floor = Floor(file, inEveryFile.IsDefault);
        var findings = new List<Finding>();
        if (!file.Widened.IsEmpty)
        {
            // Whether to widen is free; once it is done, it holds for all judgements of the standard.
            findings.Add(Every(C76c, "widened standards moderated", file.Widened, file).With(Effect.Blocks));
        }

        findings.Add(file.NotMet is { } notMet
            ? Every(C84a, "standards not met moderated", notMet, file)
            : Answer.Unknown(C84a, "standards judged not met"));
        findings.Add(Found.AtLeast(C84b, "standards moderated", file.Moderated.Count, 1));
        findings.Add(Answer.Stated(C84b, "enough standards, as the senior assessor finds", file.AreEnough));
        findings.Add(Every(C86a, "standards that stay whatever changes", floor, file));
        findings.Add(!inEveryFile.IsDefault
            ? new Finding(C86b, Verdict.NotApplicable, new Measure.Nothing("file that must hold them")).Under(inEveryFile)
            : file.National is { } national ? Every(C86b, "national standards of the month moderated", national, file)
            : Answer.Unknown(C86b, "national standards of the month"));
        return Permission.From(Findings.Of(findings.Select(finding => finding.For(file.File))));
    }

    private static StandardSet Floor(StandardsOfFile file, bool isNationalInEveryFile)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = Answer.Sound(file, Validator);
        return file.Widened.Union(file.Reassessed)
            .Union(file.NotMet ?? HltaStandards.None)
            .Union((isNationalInEveryFile ? file.National : null) ?? HltaStandards.None);
    }

    private static Finding Every(Clause by, string of, StandardSet needed, StandardsOfFile file) =>
        Found.Every(by, of, Numbers(needed), Numbers(file.Moderated));

    private static IEnumerable<string> Numbers(StandardSet set) =>
        set.Select(number => number.ToString(CultureInfo.InvariantCulture));
}
