using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.HampshireAchieves.Qualifications;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Qualifications;

[Trait("Clause", "HAMPSHIRE 6.1a")]
[Trait("Clause", "HAMPSHIRE 6.1b")]
[Trait("Clause", "HAMPSHIRE 6.1c")]
[Trait("Clause", "HAMPSHIRE 6.1 Subjects a")]
[Trait("Clause", "HAMPSHIRE 6.1 Subjects b")]
[Trait("Clause", "HAMPSHIRE 6.1 Subjects c")]
public sealed class TutorQualificationsTests
{
    private static readonly LocalDate Mon_2025_09_01 = new(2025, 9, 1);

    private static readonly TutorRecord Tutor = new()
    {
        File = new() { Person = "T1", Qualifications = [] },
        Subject = "maths",
        HasExperience = false,
        HasTeachingEvidence = false,
        IsEquivalenceClaimed = false,
        MeetsAwardingBody = true,
    };

    [Fact]
    public void A_level_4_certificate_is_not_enough_for_functional_skills()
    {
        var findings = Check(With(("teaching", 4), ("maths", 3), ("further teaching", 5)), TutorCourse.SkillsQualification);

        Assert.Equal("satisfied satisfied breached satisfied satisfied satisfied", findings.Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 6.1 Subjects b] T1 breached: met: none; at least one of: teaching, level 5, an equivalent that was accepted", findings[2].ToString());
        Assert.Equal(
            "satisfied satisfied satisfied satisfied satisfied satisfied",
            Check(With(("teaching", 5), ("maths", 3), ("further teaching", 5)), TutorCourse.SkillsQualification).Verdicts());
    }

    [Fact]
    public void Evidence_of_teaching_does_for_depth_in_the_subject()
    {
        var tutor = With(("teaching", 5), ("further teaching", 5)) with { Subject = "English", HasExperience = true, HasTeachingEvidence = true };

        Assert.Equal(Verdict.Satisfied, Check(tutor, TutorCourse.SkillsQualification)[^1].Verdict);
        Assert.Equal(Verdict.Breached, Check(tutor with { HasTeachingEvidence = false }, TutorCourse.SkillsQualification)[^1].Verdict);
        Expect.Lacks(Check(tutor with { HasTeachingEvidence = null }, TutorCourse.SkillsQualification)[^1], "evidence of teaching it");
    }

    [Fact]
    public void A_specialist_of_another_subject_passes_that_and_not_this()
    {
        var historian = With(("teaching", 5), ("history", 3), ("further teaching", 5));

        Assert.Equal(Verdict.Breached, Check(historian with { Subject = "English" }, TutorCourse.SkillsQualification)[^1].Verdict);
        Assert.Equal("satisfied satisfied satisfied not-applicable", Check(historian with { Subject = "history" }, TutorCourse.General).Verdicts());
    }

    [Fact]
    public void C6_1c_is_held_or_worked_towards()
    {
        Assert.Equal(Verdict.Breached, Check(With(("teaching", 3)) with { HasExperience = true }, TutorCourse.General)[2].Verdict);
        var enrolled = With(("teaching", 3)) with { HasExperience = true };
        var further = new Qualification { Subject = TutorQualifications.FurtherTeaching, EnrolledOn = Mon_2025_09_01 };
        enrolled = enrolled with { File = enrolled.File with { Qualifications = [.. enrolled.File.Qualifications!, further] } };
        Assert.Equal("satisfied satisfied satisfied not-applicable", Check(enrolled, TutorCourse.General).Verdicts());
        Assert.Equal(Verdict.Breached, TutorQualifications.Check(enrolled, TutorCourse.General, Mon_2025_09_01.PlusDays(-1))[2].Verdict);
    }

    [Fact]
    public void An_equivalent_counts_at_the_level_at_which_it_was_accepted()
    {
        var equivalent = With(("maths", 3), ("further teaching", 5)) with { AcceptedAs = QualificationLevel.Level4 };

        Assert.Equal("satisfied satisfied breached satisfied satisfied satisfied", Check(equivalent, TutorCourse.SkillsQualification).Verdicts());
        Expect.Lacks(
            Check(equivalent with { AcceptedAs = null, IsEquivalenceClaimed = null }, TutorCourse.SkillsQualification)[1], "an equivalent that was accepted");
    }

    [Fact]
    public void The_awarding_body_s_requirements_warn()
    {
        var findings = Check(With(("teaching", 3), ("maths", 3), ("further teaching", 4)) with { MeetsAwardingBody = false }, TutorCourse.Accredited);

        Assert.Equal("satisfied satisfied satisfied breached", findings.Verdicts());
        Assert.False(findings.Deny);
    }

    [Fact]
    public void What_is_not_known_is_named_and_a_course_has_a_subject()
    {
        Assert.All(
            TutorQualifications.Check(new() { File = new() { Person = "T1" }, Subject = "maths" }, TutorCourse.SkillsQualification, Mon_2025_09_01),
            finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Throws<ArgumentException>(() => Check(Tutor with { Subject = " " }, TutorCourse.General));
    }

    [Property]
    public bool Raising_a_qualification_never_makes_a_tutor_worse(byte level, byte more, byte subject)
    {
        var (low, high, depth) = ((level % 8) + 1, Math.Min(8, (level % 8) + 1 + (more % 3)), (subject % 8) + 1);
        var before = Check(With(("teaching", low), ("maths", depth), ("further teaching", low)), TutorCourse.SkillsQualification);
        var after = Check(With(("teaching", high), ("maths", depth), ("further teaching", high)), TutorCourse.SkillsQualification);
        var general = Check(With(("teaching", high), ("maths", depth), ("further teaching", high)), TutorCourse.General);

        return (before.Deny || !after.Deny) && (after.Deny || !general.Deny) && after.Deny == !(high >= 5 && depth >= 3);
    }

    private static Findings Check(TutorRecord tutor, TutorCourse course) => TutorQualifications.Check(tutor, course, Mon_2025_09_01);

    private static TutorRecord With(params (string Subject, int Level)[] held) => Tutor with
    {
        File = new()
        {
            Person = "T1",
            Qualifications =
            [
                .. held.Select(each => new Qualification
                {
                    Subject = each.Subject,
                    Level = QualificationLevel.Parse($"level-{each.Level}"),
                    AchievedOn = new(2020, 7, 1),
                }),
            ],
        },
    };
}
