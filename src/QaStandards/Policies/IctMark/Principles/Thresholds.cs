using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Whether a school is at the threshold levels: principles 1, 2 and 6.</summary>
public static class Thresholds
{
    // 2 and 6. Every required aspect by itself; nothing is averaged, and nothing makes up for anything.

    /// <summary>Decides whether ratings reach the threshold.</summary>
    /// <param name="school">The ratings. Those of aspects that the profile does not name are left aside.</param>
    /// <param name="profile">The threshold levels; null when they are not known.</param>
    /// <param name="code">The code with its readings; the defaults when null.</param>
    /// <returns>
    /// The answer with a finding about the profile, one about the whole and one for each required aspect, in the order of the
    /// profile. An aspect without a rating falls short; only when there are no ratings at all is the answer undetermined.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="school"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The ratings are not well formed.</exception>
    /// <example><code>
    /// // level 1 is the best, and the threshold is 2
    /// // [ICT-MARK Principle 6] Vision breached: 3 as the level, 1 being the best; at most 2
    /// </code></example>
    public static Decision<Permission> Decide(SchoolRatings school, ThresholdProfile? profile, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(school);
        var readings = code ?? IctMarkCode.Undated;
        if (profile is null)
        {
            const string Profile = "the profile of threshold levels";
            return Permission.From([Answer.Unknown(Principle1a, Profile), Gate(Answer.Unknown(Principle6, Profile), readings)]);
        }

        _ = Answer.Sound(school, new SchoolRatingsValidator(profile.Scale));
        var required = Required(profile, readings);
        var known = new Finding(
            Principle1a, Verdict.Satisfied, new Measure.Every(
                "required aspects with a threshold level", required.Length, required.Length, []));
        if (school.Ratings is not { } ratings)
        {
            return Permission.From([known, Gate(Answer.Unknown(Principle6, $"the ratings of {school.School}"), readings)]);
        }

        var levels = ratings.ToDictionary(rating => rating.Aspect, rating => rating.Level, StringComparer.Ordinal);
        var single = Array.ConvertAll(required, aspect => Gate(Aspect(aspect, profile.Scale, levels), readings));
        var below = single.Where(finding => finding.Verdict == Verdict.Breached).Select(finding => finding.About!).ToValueList();
        var whole = new Finding(
            Principle2,
            below.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every("required aspects at the threshold", required.Length - below.Count, required.Length, below));
        return Permission.From([known, Gate(whole, readings), .. single]);
    }

    private static ThresholdAspect[] Required(ThresholdProfile profile, IctMarkCode code) =>
        [.. profile.Aspects.Where(aspect => aspect.IsRequired || !code.ChoiceOf(IctMarkReadings.RequiredAspects).IsDefault)];

    private static Finding Aspect(ThresholdAspect aspect, LevelScale scale, Dictionary<string, int> levels)
    {
        if (!levels.TryGetValue(aspect.Id, out var level))
        {
            return Answer.Stated(Principle6, "rated", value: false).For(aspect.Id);
        }

        var verdict = scale.IsAtLeast(level, aspect.Level) ? Verdict.Satisfied : Verdict.Breached;
        return new Finding(Principle6, verdict, scale.Compare(level, aspect.Level)).For(aspect.Id);
    }

    private static Finding Gate(Finding finding, IctMarkCode code)
    {
        var gate = code.ChoiceOf(IctMarkReadings.Threshold);
        return finding.With(gate.IsDefault
            ? Effect.Blocks
            : Effect.Warns).Under(gate).Under(code.ChoiceOf(IctMarkReadings.RequiredAspects));
    }
}
