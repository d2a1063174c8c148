using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Allocation;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Sampling;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>
/// "Contact with schools", for many schools at once: Naace allocates assessors, and nobody with a conflict of interest.
/// </summary>
/// <remarks>
/// A school's wish is met where that costs no school its assessor; the code lets a school ask and binds nobody. Declarations of
/// impartiality come after the appointment, so that an allocation does not wait for them; a conflict that is declared beforehand
/// rules a pair out.
/// </remarks>
public static class AppointmentAllocation
{
    /// <summary>The weight of a wish: no penalties of a host's own below it, for all schools together, outweigh one.</summary>
    public const int WeightOfAWish = 1_000_000;

    private static readonly SchoolToAssessValidator SchoolValidator = new();
    private static readonly AppointableAssessorValidator AssessorValidator = new();

    /// <summary>Allocates an assessor to each school.</summary>
    /// <param name="schools">The schools, in any order.</param>
    /// <param name="assessors">The assessors, in any order.</param>
    /// <param name="published">
    /// The ids on the list of registered assessors that is published on the day; null when it is not known.
    /// </param>
    /// <param name="support">The help to schools that is on record, of whomever; null when it is not known.</param>
    /// <param name="asOf">The day of the allocation.</param>
    /// <param name="seed">The seed whose tickets decide between allocations that are equally good.</param>
    /// <param name="penalties">What else speaks against a pair, such as the distance; nothing when null.</param>
    /// <param name="code">The code with its readings and the window of the advice; the defaults when null.</param>
    /// <returns>
    /// The allocation: items are schools, and places are assessors. An advice on a recent involvement stands among the checks.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The schools, the assessors, the seed or an item is null, an id is twice in a list, or the day is not of the ISO calendar.
    /// </exception>
    /// <exception cref="FluentValidation.ValidationException">A school, an assessor or a record is not well formed.</exception>
    public static Decision<AllocationPlan> Allocate(
        IEnumerable<SchoolToAssess> schools,
        IEnumerable<AppointableAssessor> assessors,
        ValueList<string>? published,
        ValueList<SupportRecord>? support,
        LocalDate asOf,
        Seed seed,
        ValueList<Penalty<SchoolToAssess, AppointableAssessor>>? penalties = null,
        IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(schools);
        ArgumentNullException.ThrowIfNull(assessors);
        ArgumentNullException.ThrowIfNull(seed);
        IsoDays.Require(asOf, nameof(asOf));
        AllocationDesign<SchoolToAssess, AppointableAssessor> design = new(
            ContactWithSchools1b,
            "schools",
            "assessors",
            school => school.Id,
            assessor => assessor.Id,
            new(ContactWithSchools1f, assessor => assessor.Schools),
            [
                new(ContactWithSchools1a, "the assessor is on the published list", (_, assessor) =>
                    ContactWithSchools.CheckRequest(assessor.Id, published)),
                new(ContactWithSchools1b, "the assessor may be offered", (_, assessor) =>
                    ContactWithSchools.CheckOffer(assessor.Id, assessor.Status)),
                new(ContactWithSchools1i, "the assessor has not declined", (school, assessor) =>
                    !school.DeclinedBy.Contains(assessor.Id, StringComparer.Ordinal)),
                new(EligibilityToAssess2, "experience covers the school", (school, assessor) => Experienced(school, assessor, code)),
                new(ContactWithSchools1c, "there is no conflict of interest", (school, assessor) =>
                    Impartial(school, assessor, support, asOf, code)),
            ],
            [new(ContactWithSchools1a, "the school's wish", WeightOfAWish, Unmet, WhyUnmet), .. penalties ?? []]);
        return design.Allocate(
            [.. schools.Select(each => Answer.Sound(each ?? throw new ArgumentNullException(nameof(schools)), SchoolValidator))],
            [.. assessors.Select(each => Answer.Sound(each ?? throw new ArgumentNullException(nameof(assessors)), AssessorValidator))],
            seed);
    }

    private static long? Unmet(SchoolToAssess school, AppointableAssessor assessor) =>
        school.Prefers is null || school.Prefers == assessor.Id ? 0 : 1;

    private static string WhyUnmet(SchoolToAssess school, AppointableAssessor assessor) => school.Prefers is null ? "no preference"
        : school.Prefers == assessor.Id ? "as the school asked"
        : $"the school asked for {school.Prefers}";

    private static Finding Experienced(SchoolToAssess school, AppointableAssessor assessor, IctMarkCode? code) =>
        Gravest(EligibilityToAssess.Decide(
            new()
            {
                Assessor = assessor.Id,
                Phases = assessor.Phases,
                Types = assessor.Types,
                SchoolPhases = school.Phases,
                SchoolTypes = school.Types,
            },
            code).Findings);

    private static Finding Impartial(
        SchoolToAssess school, AppointableAssessor assessor, ValueList<SupportRecord>? support, LocalDate asOf, IctMarkCode? code) =>
        Gravest(ConflictOfInterest.Decide(
            new()
            {
                Assessor = assessor.Id,
                School = school.Id,
                Organisation = assessor.Organisation,
                Ties = assessor.Ties?.Where(tie => tie.School == school.Id).Select(tie => tie.Tie).ToValueList(),
                Support = support,
                Declaration = new(asOf, assessor.DeclaredConflicts.Contains(school.Id, StringComparer.Ordinal)),
                AsOf = asOf,
            },
            code).Findings);

    // What denies comes first, then what is not known, then an advice.
    private static Finding Gravest(Findings findings) => findings.FirstOrDefault(finding => finding.Denies)
        ?? findings.FirstOrDefault(finding => finding.Effect == Effect.Blocks && finding.Verdict == Verdict.Undetermined)
        ?? findings.FirstOrDefault(finding => finding.Effect == Effect.Warns && finding.Verdict > Verdict.Satisfied)
        ?? findings[^1];
}
