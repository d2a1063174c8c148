using System;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who may be told about a school: "Confidentiality".</summary>
public static class Confidentiality
{
    /// <summary>Decides whether somebody may be told.</summary>
    /// <returns>The answer with findings about the recipient, the scope of the confidence and a commercial confidence.</returns>
    /// <exception cref="ArgumentException">The disclosure is null, or names no school.</exception>
    public static Decision<Permission> Decide(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        ArgumentException.ThrowIfNullOrWhiteSpace(disclosure.School, nameof(disclosure));
        Finding[] findings =
        [
            Told(Confidentiality1b, disclosure),
            Told(Confidentiality1c, disclosure),
            disclosure.IsCommercial switch
            {
                null when !disclosure.IsAwardAlone => Answer.Unknown(Confidentiality2, "whether it is a commercial confidence"),
                true => Told(Confidentiality2, disclosure),
                _ => new(Confidentiality2, Verdict.NotApplicable, new Measure.Nothing("commercial confidence")),
            },
        ];
        return Permission.From([.. findings.Select(finding => finding.For(disclosure.School))]);
    }

    private static Finding Told(Clause by, Disclosure disclosure) =>
        disclosure.IsAwardAlone ? new(by, Verdict.NotApplicable, new Measure.Nothing("confidence in the fact of an award"))
        : disclosure.To is not { } to ? Answer.Unknown(by, "who is told")
        : new(
            by,
            to.By is null ? Verdict.Breached : Verdict.Satisfied,
            new Measure.OneOf(
                "recipient",
                to.Value,
                Recipient.All.Where(each => each.By is not null).Select(each => each.Value).ToValueList()));
}
