using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>Qualifications in the areas taught, at least at the level taught: paragraph 2 of "sector skills" for each role.</summary>
public static class SubjectQualifications
{
    private static readonly StaffMemberValidator Validator = new();

    /// <summary>Checks the qualifications of a trainer, mentor or IQA in the areas taught. To work towards one is not enough.</summary>
    /// <param name="member">The person.</param>
    /// <param name="areas">What the person teaches, supports or quality-assures; null when it is not known.</param>
    /// <param name="file">What is known of the person's credentials.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>A finding for each role and area; not applicable where an awarding body forbids the qualification.</returns>
    /// <exception cref="ArgumentNullException">The person, the file or an area is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person or the file is not well formed.</exception>
    public static Findings Check(StaffMember member, IEnumerable<TaughtArea>? areas, CredentialFile file, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        var clauses = Clauses(Answer.Sound(member, Validator));
        var taught = areas?.ToList();
        taught?.ForEach(area => ArgumentNullException.ThrowIfNull(area, nameof(areas)));
        return clauses.Count == 0 ? [Nothing(TrainersSector2, member, "trainer, mentor or IQA")]
            : taught is null ? Findings.Of(clauses.Select(by => Answer.Unknown(by, "the areas taught").For(member.Id)))
            : taught.Count == 0 ? Findings.Of(clauses.Select(by => Nothing(by, member, "areas taught")))
            : Findings.Of(clauses.SelectMany(by => taught.Select(area => Of(by, member, area, file, asOf))));
    }

    private static Finding Of(Clause by, StaffMember member, TaughtArea area, CredentialFile file, LocalDate asOf)
    {
        if (area.AwardingBody is not { } rule)
        {
            return Answer.Unknown(by, $"what the awarding body of {area} says").For(member.Id);
        }

        var least = rule.Least is { } own && own.IsAtLeast(area.Level) ? own : area.Level;
        return rule.IsForbidding
            ? Nothing(by, member, $"qualification that the awarding body of {area} allows")
            : Requirement.Hold(by, area.Area, least).Check(file, asOf).Finding.For(member.Id);
    }

    private static List<Clause> Clauses(StaffMember member) =>
    [
        .. member.Has(StaffRole.Trainer) ? [TrainersSector2] : (Clause[])[],
        .. member.Has(StaffRole.Mentor) ? [MentorsSector2] : (Clause[])[],
        .. member.Has(StaffRole.Iqa) ? [IqaSector1d] : (Clause[])[],
    ];

    private static Finding Nothing(Clause by, StaffMember member, string what) =>
        new Finding(by, Verdict.NotApplicable, new Measure.Nothing(what)).For(member.Id);
}
