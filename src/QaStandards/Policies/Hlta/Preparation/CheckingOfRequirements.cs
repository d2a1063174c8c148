using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"Checking of English/literacy and mathematics/numeracy requirements", paragraph 29: standard 11.</summary>
public static class CheckingOfRequirements
{
    private const string InEnglish = "level 2 in English or literacy";
    private const string InMathematics = "level 2 in mathematics or numeracy";

    private static readonly Standard11CheckValidator Validator = new();

    /// <summary>Checks what is done on day one: the original seen, a copy kept and certified, a candidate without level 2 told.</summary>
    /// <param name="check">The facts.</param>
    /// <param name="asOf">The day of the answer.</param>
    /// <returns>Findings about 29(1) (by day one; the original), 29(2) and 29(3).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(Standard11Check check, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(check);
        Answer.Sound(check, Validator);
        List<Finding> findings =
        [
            Answer.DoneBy(C29_1, "evidence checked", check.Checked, "day one of preparation", check.DayOne, asOf),
            Answer.Stated(C29_1, "original evidence seen", check.IsOriginal),
            Answer.Every(
                C29_2,
                "steps of certifying the copy",
                ("copy kept", check.IsCopyKept),
                ("exact replica confirmed", check.IsExactReplicaConfirmed),
                ("F17 signed", check.IsF17Signed)),
        ];
        findings.AddRange(WithoutLevel(check));
        return Findings.Of(findings.Select(finding => finding.For(check.Candidate)));
    }

    /// <summary>Decides whether a candidate may register: not before standard 11 is verified from original evidence.</summary>
    /// <returns>Findings about 21(4), which a registration cannot do without, and about the original.</returns>
    /// <inheritdoc cref="Check" path="/exception"/>
    public static Decision<Permission> DecideRegistration(Standard11Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Answer.Sound(check, Validator);
        return Permission.From(Verified(C21_4, check));
    }

    /// <summary>Finds whether standard 11 is verified.</summary>
    internal static Findings Verified(Clause by, Standard11Check check) =>
    [
        Answer.Every(by, "level 2 qualifications evidenced", (InEnglish, check.HasEnglish), (InMathematics, check.HasMathematics)).For(check.Candidate),
        Answer.Stated(by, "original evidence seen", check.IsOriginal).For(check.Candidate),
    ];

    private static IEnumerable<Finding> WithoutLevel(Standard11Check check)
    {
        var level = Answer.Every(C29_3, "level 2 qualifications evidenced", (InEnglish, check.HasEnglish), (InMathematics, check.HasMathematics));
        if (level.Verdict != Verdict.Breached)
        {
            yield return level.Verdict == Verdict.Satisfied
                ? new(C29_3, Verdict.NotApplicable, new Measure.Nothing("level 2 qualification lacking"))
                : level;
            yield break;
        }

        yield return Answer.Stated(C29_3, "candidate told to reach level 2 first", check.IsCandidateInformed).TurnedBy("tell the candidate");
        yield return Answer.Stated(C29_3, "candidate without level 2 goes on with preparation", check.GoesOn, mustBe: false);
    }
}
