using System;
using System.Collections.Generic;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>Who belongs to the committees: sections 2.1 to 2.3. One of each is the least that the words allow.</summary>
public static class Committees
{
    /// <summary>Gets the groups of programmes that each have a programme committee.</summary>
    public static ValueList<string> ProgrammeGroups { get; } = ["primary", "secondary-postgraduate", "salaried-postgraduate"];

    /// <summary>Checks who belongs to the Strategic Development Board.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="committee"/> is null.</exception>
    public static Finding CheckBoard(Committee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        return Has(
            C2_1a,
            "kinds of member of the board",
            ("primary schools", committee.PrimarySchools),
            ("secondary schools", committee.SecondarySchools),
            ("senior management", committee.SeniorManagers));
    }

    /// <summary>Checks who belongs to the ITE Management Group; that it is internal is reported.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="committee"/> is null.</exception>
    public static Findings CheckManagementGroup(Committee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        return
        [
            Has(
                C2_2a,
                "levels of responsibility in the management group",
                ("leadership", committee.Leaders),
                ("programme management", committee.ProgrammeManagers),
                ("administration", committee.Administrators)),
            committee.SchoolMembers is { } members
                ? new Finding(C2_2a, members == 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AtMost("members of schools", members, 0)).With(Effect.Informs)
                : Answer.Unknown(C2_2a, "the members of schools").With(Effect.Informs),
        ];
    }

    /// <summary>Checks who belongs to a programme committee, and who chairs it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="committee"/> is null.</exception>
    public static Findings CheckProgrammeCommittee(Committee committee, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(committee);
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.ChairOfACommittee);
        ReadOnlySpan<PartnershipPost> mentors = [PartnershipPost.ProfessionalMentor, PartnershipPost.IttMentor];
        ReadOnlySpan<PartnershipPost> members = [.. mentors, PartnershipPost.ProgrammeLeader, PartnershipPost.LiaisonTutor];
        return
        [
            Has(
                C2_3b,
                "kinds of member of the programme committee",
                ("programme leaders", committee.ProgrammeLeaders),
                ("tutors", committee.Tutors),
                ("mentors", committee.Mentors)),
            LjmuAnswer.By(
                C2_3c, "chair of the programme committee", committee.Chair, choice.IsDefault ? mentors : members).Under(choice),
        ];
    }

    /// <summary>Checks that every group of programmes has its committee.</summary>
    /// <param name="groups">The groups that have one; null when they are not known. Compared by ordinal.</param>
    public static Finding CheckGroups(IEnumerable<string>? groups) => groups is null
        ? Answer.Unknown(C2_3a, "the programme committees")
        : Found.Every(C2_3a, "groups of programmes with a committee", ProgrammeGroups, groups);

    private static Finding Has(Clause by, string of, params ReadOnlySpan<(string Name, int? Number)> kinds)
    {
        var parts = new (string, bool?)[kinds.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            parts[i] = (kinds[i].Name, kinds[i].Number is { } number ? number > 0 : null);
        }

        return Answer.Every(by, of, parts);
    }
}
