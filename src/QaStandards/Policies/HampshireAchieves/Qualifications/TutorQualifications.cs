using System;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>
/// "Qualifications and skills of delivery teams", section 6.1: what a tutor holds, works towards or has experience of.
/// </summary>
public static class TutorQualifications
{
    /// <summary>The subject of a teaching qualification.</summary>
    public const string Teaching = "teaching";

    /// <summary>The subject of a further teaching qualification; the framework names no level.</summary>
    public const string FurtherTeaching = "further teaching";

    /// <summary>The subject of a professional status.</summary>
    public const string ProfessionalStatus = "professional status";

    /// <summary>Gets what everybody who teaches holds or works towards, apart from the subject (6.1).</summary>
    public static RequirementSet<TutorCourse> Requirements { get; } = RequirementSet<TutorCourse>.Of(
#pragma warning disable format // a table
        //   who teaches                       what they hold
        new( TutorCourse.General,             Requirement.Hold(C6_1b, Teaching, QualificationLevel.Level3) ),
        new( TutorCourse.Accredited,          Requirement.Hold(C6_1b, Teaching, QualificationLevel.Level3) ),
        new( TutorCourse.SkillsQualification, Requirement.Hold(C6_1b, Teaching, QualificationLevel.Level3) ),
        new( TutorCourse.SkillsQualification, Requirement.Hold(C6_1_Subjects_b, Teaching, QualificationLevel.Level5) ),
        new( TutorCourse.General,             Further ),
        new( TutorCourse.Accredited,          Further ),
        new( TutorCourse.SkillsQualification, Further ));
#pragma warning restore format

    private static Requirement Further => Requirement.AnyOf(
        C6_1c,
        "further teaching qualification or professional status",
        Requirement.HoldOrWorkTowards(C6_1c, FurtherTeaching),
        Requirement.HoldOrWorkTowards(C6_1c, ProfessionalStatus));

    /// <summary>Checks one tutor for one course.</summary>
    /// <param name="tutor">What is known of the tutor.</param>
    /// <param name="course">What kind of course it is.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// Findings about the subject (6.1), the teaching qualification, the further one, the awarding body, which only warns, and,
    /// for a
    /// functional skills or ESOL qualification, level 5 and depth in the subject. A higher level meets a lower one.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or the subject is empty.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings Check(TutorRecord tutor, TutorCourse course, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(tutor);
        ArgumentNullException.ThrowIfNull(course);
        ArgumentException.ThrowIfNullOrWhiteSpace(tutor.Subject, nameof(tutor));
        var answers = Requirements.Check([course], tutor.File, asOf);
        var subject = Requirement.Hold(C6_1a, tutor.Subject).Check(tutor.File, asOf).Finding.Verdict;
        Finding[] found =
        [
            Either(
                C6_1a,
                ($"qualification in {tutor.Subject}", subject),
                ($"experience of {tutor.Subject}", Attested(tutor.HasExperience))),
            .. answers.Select(answer => answer.Requirement.Subject == Teaching ? OrEquivalent(answer, tutor) : answer.Finding),
            course == TutorCourse.General
                ? new(C6_1_Subjects_a, Verdict.NotApplicable, new Measure.Nothing("awarding body"))
                : Answer.Stated(C6_1_Subjects_a, "requirements of the awarding body met", tutor.MeetsAwardingBody),
            .. course == TutorCourse.SkillsQualification ? (Finding[])[Depth(tutor, asOf)] : [],
        ];
        return Findings.Of(found.Select(finding => finding.For(tutor.File.Person)));
    }

    // 6.1. At least level 3 in the subject, or evidence of teaching English or maths where that applies, or both.
    private static Finding Depth(TutorRecord tutor, LocalDate asOf) => Either(
        C6_1_Subjects_c,
        (
            $"{tutor.Subject}, level 3",
            Requirement.Hold(C6_1_Subjects_c, tutor.Subject, QualificationLevel.Level3).Check(tutor.File, asOf).Finding.Verdict),
        ("evidence of teaching it", Attested(tutor.HasTeachingEvidence)));

    private static Finding OrEquivalent(RequirementAnswer answer, TutorRecord tutor)
    {
        bool? accepted = tutor.AcceptedAs is { } level ? level.IsAtLeast(answer.Requirement.Least!)
            : tutor.IsEquivalenceClaimed is false ? false : null;
        return Either(
            answer.Requirement.By,
            (answer.Requirement.Name, answer.Finding.Verdict),
            ("an equivalent that was accepted", Attested(accepted)));
    }

    private static Verdict Attested(bool? holds) =>
        holds is null ? Verdict.Undetermined : holds.Value ? Verdict.Satisfied : Verdict.Breached;

    private static Finding Either(Clause by, params (string Name, Verdict Verdict)[] ways)
    {
        var met = ways.Where(way => way.Verdict == Verdict.Satisfied).Select(way => way.Name).ToValueList();
        var unknown = ways.Where(way => way.Verdict == Verdict.Undetermined).Select(way => way.Name).ToValueList();
        return met.Count == 0 && unknown.Count > 0
            ? new(by, Verdict.Undetermined, new Measure.Missing(unknown))
            : new(
                by,
                met.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AnyOf(met, ways.Select(way => way.Name).ToValueList()));
    }
}
