using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>"Qualifications and skills of the quality team", section 6.0: what key quality staff hold.</summary>
public static class QualityTeamQualifications
{
    /// <summary>The subject of an assessor award.</summary>
    public const string Assessing = "assessing";

    /// <summary>The subject of an award in internal quality assurance.</summary>
    public const string InternalQualityAssurance = "internal quality assurance";

    /// <summary>
    /// The subject of a qualification for co-ordinating special educational needs, which one of the team holds.
    /// </summary>
    public const string SpecialNeedsCoordination = "special educational needs co-ordination";

    /// <summary>Gets what each of the key quality staff holds.</summary>
    public static ValueList<Requirement> Each { get; } =
    [
        Requirement.Hold(C6_0b, TutorQualifications.Teaching, QualificationLevel.Level4),
        Requirement.Hold(C6_0c, Assessing, QualificationLevel.Level3),
        Requirement.Hold(C6_0d, InternalQualityAssurance, QualificationLevel.Level4),
    ];

    /// <summary>Checks the key staff of a quality team. Who is key the host says.</summary>
    /// <param name="staff">The credentials of each of them.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// Three findings for each person, and one about the team: at least one of them is qualified for special needs.
    /// </returns>
    /// <exception cref="ArgumentNullException">The staff are null, or one is.</exception>
    /// <exception cref="FluentValidation.ValidationException">A file is not well formed.</exception>
    public static Findings Check(IEnumerable<CredentialFile> staff, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(staff);
        var all = Periods.Required(staff, nameof(staff));
        var asked = Requirement.Hold(C6_0e, SpecialNeedsCoordination);
        var verdicts = all.Select(file => asked.Check(file, asOf).Finding.Verdict).ToList();
        var holders = verdicts.Count(verdict => verdict == Verdict.Satisfied);
        return
        [
            .. from file in all
               from requirement in Each
               select requirement.Check(file, asOf).Finding,
            holders == 0 && verdicts.Contains(Verdict.Undetermined)
                ? Found.Missing(C6_0e, "the qualifications of all key quality staff")
                : Found.AtLeast(C6_0e, "key quality staff qualified for special educational needs", holders, 1),
        ];
    }
}
