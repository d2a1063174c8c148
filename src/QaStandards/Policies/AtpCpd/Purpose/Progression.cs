using System;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Purpose;

/// <summary>Further and higher qualifications than at the start: "Purpose", paragraph 4. Expected, without a last day.</summary>
public static class Progression
{
    private static readonly CredentialFileValidator Validator = new();

    /// <summary>Checks what somebody has achieved since the start.</summary>
    /// <param name="file">What is known of the person's credentials.</param>
    /// <param name="startedOn">The first day; what was achieved later counts.</param>
    /// <param name="startLevel">The highest level at the start; null when there was none, or when it is found in the file.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>Two findings: a further qualification, and one at a higher level, which level 8 cannot have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The file is not well formed.</exception>
    public static Findings Check(CredentialFile file, LocalDate startedOn, QualificationLevel? startLevel, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Answer.Sound(file, Validator).Qualifications is not { } known)
        {
            return [Answer.Unknown(Purpose4, "qualifications").For(file.Person)];
        }

        var start = startLevel ?? known.Where(held => held.AchievedOn <= startedOn).Select(held => held.Level).OfType<QualificationLevel>().Max();
        var since = known.Where(held => held.AchievedOn > startedOn && held.AchievedOn <= asOf).ToList();
        return
        [
            Found.AtLeast(Purpose4, "further qualifications", since.Count, 1).For(file.Person),
            (start == QualificationLevel.Level8
                ? new(Purpose4, Verdict.NotApplicable, new Measure.Nothing("level above level 8"))
                : Higher(since, start)).For(file.Person),
        ];
    }

    private static Finding Higher(System.Collections.Generic.List<Qualification> since, QualificationLevel? start)
    {
        var higher = since.Count(held => held.Level is { } level && (start is null || (level != start && level.IsAtLeast(start))));
        return higher == 0 && since.Exists(held => held.Level is null)
            ? Answer.Unknown(Purpose4, "the level of each further qualification")
            : Found.AtLeast(Purpose4, $"qualifications above {start?.Says ?? "none"}", higher, 1);
    }
}
