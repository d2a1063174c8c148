using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>The signature block at the end of the code.</summary>
public static class Agreements
{
    private const string What = "signed version of the code";

    private static readonly AgreementValidator Validator = new();

    /// <summary>Checks the signature block.</summary>
    /// <returns>
    /// Findings about the name, the organisation, the date and the signature. A date after the day asked about is none yet.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(Agreement agreement, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        IsoDays.Require(asOf, nameof(asOf));
        _ = Answer.Sound(agreement, Validator);
        return
        [
            Filled(Signature1, "name", agreement.Name).For(agreement.Assessor),
            Filled(Signature2, "organisation", agreement.Organisation).For(agreement.Assessor),
            Answer.NotAfter(Signature3, "signature", agreement.SignedOn, "the day asked about", asOf).For(agreement.Assessor),
            Answer.Stated(Signature4, "signed", Guard.ReachedBy(agreement.SignedOn, asOf)).For(agreement.Assessor),
        ];
    }

    /// <summary>
    /// Finds whether the version that was signed is good enough; one that is still accepted and no longer in force draws a warning.
    /// </summary>
    internal static IEnumerable<Finding> Versions(Clause by, Agreement? agreement, IctMarkCode code)
    {
        var found = Version(by, agreement, code);
        yield return found;
        if (found.Verdict == Verdict.Satisfied && agreement is { Version: { } version, CurrentVersion: { } current }
            && !string.Equals(version, current, StringComparison.Ordinal))
        {
            yield return new Finding(by, Verdict.Breached, new Measure.Same(What, version, current)).With(Effect.Warns);
        }
    }

    private static Finding Version(Clause by, Agreement? agreement, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.SignedVersion);
        var allowed = choice.IsDefault
            ? agreement?.AcceptedVersions
            : agreement?.CurrentVersion is { } current ? [current] : null;
        return agreement?.Version is not { } version ? Answer.Unknown(by, What).Under(choice)
            : allowed is null
                ? Answer.Unknown(by, choice.IsDefault ? "versions that Naace accepts" : "version in force").Under(choice)
            : new Finding(
                by,
                allowed.Contains(version, StringComparer.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.OneOf(What, version, allowed)).Under(choice);
    }

    private static Finding Filled(Clause by, string what, string? value) =>
        Answer.Stated(by, what, value is null ? null : !string.IsNullOrWhiteSpace(value));
}
