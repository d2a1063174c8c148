using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Credentials;
using static QaStandards.Credentials.QualificationLevel;
using static QaStandards.Credentials.Requirement;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.Policies.AtpCpd.Roles.StaffRole;
using static QaStandards.Policies.AtpCpd.Roles.Subjects;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>What each role holds, works towards, takes, attends, sits and belongs to, as one table.</summary>
public static class RoleRequirements
{
    private const string SectorBody = "sector body";
    private const string TeachingBody = "teaching body";

    private static readonly StaffMemberValidator Validator = new();
    private static readonly RequirementSet<StaffRole> Usual = Build(AtpPolicy.Undated);

    /// <summary>Returns the matrix under the readings of a policy. A host adds what its own lists have besides.</summary>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public static RequirementSet<StaffRole> MatrixOf(AtpPolicy? policy = null) =>
        policy is null || ReferenceEquals(policy, AtpPolicy.Undated) ? Usual : Build(policy);

    /// <summary>Says how a member of staff stands with everything that the roles require.</summary>
    /// <param name="member">The person.</param>
    /// <param name="file">What is known of the person's credentials.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">The person or the file is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person or the file is not well formed.</exception>
    public static ValueList<RequirementAnswer> Check(StaffMember member, CredentialFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        return MatrixOf(policy).Check(StaffRole.Expand(Answer.Sound(member, Validator).Roles), file, asOf);
    }

    /// <summary>Finds whether training in a subject is mandatory for some roles: what the role needs is.</summary>
    /// <returns>Satisfied when it is; not applicable when no list of the roles has it.</returns>
    /// <exception cref="ArgumentException">The roles or the subject are null.</exception>
    public static Finding CheckMandatory(IEnumerable<StaffRole> roles, string subject, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(subject);
        var needed = MatrixOf(policy).For(Expand(roles)).SelectMany(Single).Any(asked => asked.Subject == subject);
        return needed
            ? new(DeliveryStaff4a, Verdict.Satisfied, new Measure.Stated($"{subject} required by the role", true, true))
            : new(DeliveryStaff4a, Verdict.NotApplicable, new Measure.Nothing($"role that requires {subject}"));
    }

    private static IEnumerable<Requirement> Single(Requirement asked) =>
        asked.Parts.Count == 0 ? [asked] : asked.Parts.SelectMany(Single);

    private static RequirementSet<StaffRole> Build(AtpPolicy policy)
    {
        var sector = policy.SectorBodies;
        var teaching = policy.TeachingBodies;
        return RequirementSet<StaffRole>.Of(
        [
#pragma warning disable format // a table
            new(Trainer,        Belong(TrainersSector1a, SectorBody, sector, MembershipGrade.Member)),
            new(Trainer,        HoldOrWorkTowards(TrainersTeaching1_1, EducationAndTraining, Level3)),
            new(Trainer,        HoldOrWorkTowards(TrainersTeaching1_2, Guidance, Level3)),
            new(Trainer,        Belong(TrainersTeaching2a, TeachingBody, teaching, MembershipGrade.Affiliate)),
            new(Trainer,        AnyOf(TrainersTeaching3, "QTLS or QTS", HoldOrWorkTowards(TrainersTeaching3, Qtls), HoldOrWorkTowards(TrainersTeaching3, Qts))),
            new(Trainer,        Scaled(policy, Take(TrainersOther1, Safeguarding, Level2))),
            new(Trainer,        Attend(TrainersOther2, Ofsted)),
            new(Trainer,        Scaled(policy, Take(TrainersOther3, Equality, Level2))),

            new(Mentor,         Belong(MentorsSector1a, SectorBody, sector, MembershipGrade.Member)),
            new(Mentor,         HoldOrWorkTowards(MentorsTeaching1_1, EducationAndTraining, Level3)),
            new(Mentor,         AssessingOrCoaching(policy, MentorsTeaching1_2)),
            new(Mentor,         HoldOrWorkTowards(MentorsTeaching1_3, Guidance, Level4)),
            new(Mentor,         Belong(MentorsTeaching2a, TeachingBody, teaching, MembershipGrade.Affiliate)),
            new(Mentor,         Scaled(policy, Take(MentorsOther1, Safeguarding, Level2))),
            new(Mentor,         Attend(MentorsOther2, Ofsted)),
            new(Mentor,         Scaled(policy, Take(MentorsOther3, Equality, Level2))),
            new(Mentor,         Attend(MentorsOther4, EndPointAssessment, mustBeRelevant: true)),

            new(Iqa,            Belong(IqaSector1a, SectorBody, sector, MembershipGrade.Member)),
            new(Iqa,            HoldOrWorkTowards(IqaTeaching1_1, EducationAndTraining, Level3)),
            new(Iqa,            AssessingOrCoaching(policy, IqaTeaching1_2)),
            new(Iqa,            HoldOrWorkTowards(IqaTeaching1_3, Guidance, Level4)),
            new(Iqa,            HoldOrWorkTowards(IqaTeaching1_4, QualityAssurance, Level4)),
            new(Iqa,            Belong(IqaTeaching2a, TeachingBody, teaching, MembershipGrade.Affiliate)),
            new(Iqa,            Scaled(policy, Take(IqaOther1, Safeguarding, Level3))),
            new(Iqa,            UpToLevelThree(policy)),
            new(Iqa,            Attend(IqaOther3, Ofsted)),
            new(Iqa,            Attend(IqaOther4, EndPointAssessment, mustBeRelevant: true)),

            new(SeniorLeader,   Scaled(policy, Take(Leaders1a, Safeguarding, Level4))),
            new(SeniorLeader,   Take(Leaders1b, SaferRecruitment)),
            new(SeniorLeader,   Scaled(policy, Take(Leaders2_1, Equality, Level3))),
            new(SeniorLeader,   Scaled(policy, Take(Leaders2_2, Prevent, Level3))),
            .. ManagementOf(policy),
            new(QualityNominee, Attend(Leaders4, OfstedNominee)),

            new(Engagement,     Hold(Engagement1, Guidance, Level3)),
            new(Engagement,     Hold(Engagement2, Subjects.English, Level2)),
            new(Engagement,     Hold(Engagement3, Maths, Level2)),
            new(Engagement,     Hold(Engagement4, Ict, Level2)),
            new(Engagement,     Hold(Engagement5, Equality, Level2)),
            new(Engagement,     Hold(Engagement6, Safeguarding, Level2)),
            new(Engagement,     Attend(SupportStaff, RoleSupport)),
            new(Administration, Hold(Administration1, Guidance, Level2)),
            new(Administration, Hold(Administration2, Subjects.English, Level2)),
            new(Administration, Hold(Administration3, Maths, Level2)),
            new(Administration, Hold(Administration4, Ict, Level2)),
            new(Administration, Hold(Administration5, Equality, Level2)),
            new(Administration, Hold(Administration6, Safeguarding, Level2)),
            new(Administration, Attend(SupportStaff, RoleSupport)),
#pragma warning restore format
            .. StaffRole.All.Where(role => role != LeadIqa && role.IsDelivery(policy)).SelectMany(Sittings),
        ]);
    }

    // Every three years, whatever the result.
    private static IEnumerable<RequirementRow<StaffRole>> Sittings(StaffRole role) =>
        ((string[])[FunctionalEnglish, FunctionalMaths, FunctionalIct])
            .Select(subject => new RequirementRow<StaffRole>(role, Sit(DeliveryStaff5, subject, Level2, Term.Years(3))));

    private static Requirement AssessingOrCoaching(AtpPolicy policy, Clause by)
    {
        var choice = policy.ChoiceOf(AtpReadings.AssessingOrCoaching);
        ReadOnlySpan<Requirement> parts = [HoldOrWorkTowards(by, Assessing, Level3), HoldOrWorkTowards(by, Coaching, Level3)];
        return (choice.IsDefault ? AnyOf(by, "assessing or coaching", parts) : AllOf(by, "assessing and coaching", parts)).Under(choice);
    }

    private static Requirement UpToLevelThree(AtpPolicy policy)
    {
        var choice = policy.ChoiceOf(AtpReadings.UpToLevelThree);
        return choice.IsDefault ? Scaled(policy, Take(IqaOther2, Equality, Level3)) : Take(IqaOther2, Equality).Under(choice);
    }

    private static Requirement Scaled(AtpPolicy policy, Requirement asked)
    {
        var choice = policy.ChoiceOf(AtpReadings.ScaleOfLevels);
        return choice.IsDefault ? asked : asked.OnScales(LevelScale.Regulated, LevelScale.Provider).Under(choice);
    }

    // A qualification, and either the status or a membership; or, by the other reading, membership instead of both.
    private static IEnumerable<RequirementRow<StaffRole>> ManagementOf(AtpPolicy policy)
    {
        var choice = policy.ChoiceOf(AtpReadings.LeadersManagement);
        var qualified = HoldOrWorkTowards(Leaders3a, Management);
        var chartered = HoldOrWorkTowards(Leaders3b, CharteredManager);
        var member = Belong(Leaders3c, "management body", ["ILM", "CMI"], MembershipGrade.Member);
        return choice.IsDefault
            ?
            [
                new(SeniorLeader, qualified),
                new(SeniorLeader, AnyOf(Leaders3b, "chartered status or membership", chartered, member)),
            ]
            :
            [
                new(SeniorLeader, AnyOf(
                    Leaders3c, "management", AllOf(Leaders3a, "qualification and chartered status", qualified, chartered), member).Under(choice)),
            ];
    }
}
