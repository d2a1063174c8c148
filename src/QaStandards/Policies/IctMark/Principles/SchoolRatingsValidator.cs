using System;
using System.Linq;
using FluentValidation;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the ratings of a school are well formed on a scale.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class SchoolRatingsValidator : AbstractValidator<SchoolRatings>
{
    /// <summary>Initialises the validator. It keeps nothing but the scale: one instance serves every thread.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public SchoolRatingsValidator(LevelScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(school => school.School).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK1001")
            .WithMessage("The ratings are of no school; name it.");
        RuleFor(school => school.Ratings)
            .Must(ratings => ratings is null || ratings.All(rating => !string.IsNullOrWhiteSpace(rating?.Aspect)))
            .WithErrorCode("ICTMARK1002")
            .WithMessage(school =>
                $"School {school.School} has a rating without an aspect; name the aspect or leave the rating out.")
            .Must(ratings => ratings is null || Twice(ratings) is null)
            .WithErrorCode("ICTMARK1003")
            .WithMessage(school =>
                $"School {school.School} has the aspect {Twice(school.Ratings!)} rated twice; give one rating for each aspect.")
            .Must(ratings => ratings is null || ratings.All(rating => scale.Has(rating.Level)))
            .WithErrorCode("ICTMARK1004")
            .WithMessage(school => Off(school, scale));
    }

    private static string? Twice(ValueList<AspectRating> ratings) =>
        ratings.GroupBy(rating => rating.Aspect, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static string Off(SchoolRatings school, LevelScale scale)
    {
        var off = school.Ratings!.First(rating => !scale.Has(rating.Level));
        return $"School {school.School} has level {English.Number(off.Level)} of {off.Aspect}; the scale is {scale}.";
    }
}
