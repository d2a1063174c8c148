using QaStandards.Calendars;

namespace QaStandards.Tests.Calendars;

/// <summary>The school year 2024-25 as a county publishes it.</summary>
internal static class SchoolYear
{
    public static ValueList<TeachingTerm> Terms { get; } =
    [
        TeachingTerm.Of("Autumn", new(2024, 9, 2), new(2024, 12, 20)).WithBreak(new(2024, 10, 26), new(2024, 11, 3)),
        TeachingTerm.Of("Spring", new(2025, 1, 6), new(2025, 4, 4)).WithBreak(new(2025, 2, 15), new(2025, 2, 23)),
        TeachingTerm.Of("Summer", new(2025, 4, 22), new(2025, 7, 22)).WithBreak(new(2025, 5, 24), new(2025, 6, 1)),
    ];

    public static AcademicYear Year { get; } = AcademicYear.Of(
        "2024-25",
        new(2024, 8, 1),
        new(2025, 7, 31),
        Terms,
        [InsetDay.Of(new(2024, 9, 2), "safeguarding update"), InsetDay.Of(new(2025, 1, 6), "moderation")],
        [Closure.Of("Christmas closure", new(2024, 12, 23), new(2025, 1, 1))]);
}
