using QaStandards.Calendars;

namespace QaStandards.Tests.Policies.HampshireAchieves;

/// <summary>The school year 2024-25 as the county's calendar has it.</summary>
internal static class Years
{
    public static AcademicYear Of2024 { get; } = AcademicYear.Of(
        "2024-25",
        new(2024, 8, 1),
        new(2025, 7, 31),
        [
            TeachingTerm.Of("Autumn", new(2024, 9, 2), new(2024, 12, 20)).WithBreak(new(2024, 10, 26), new(2024, 11, 3)),
            TeachingTerm.Of("Spring", new(2025, 1, 6), new(2025, 4, 4)).WithBreak(new(2025, 2, 15), new(2025, 2, 23)),
            TeachingTerm.Of("Summer", new(2025, 4, 22), new(2025, 7, 22)).WithBreak(new(2025, 5, 24), new(2025, 6, 1)),
        ]);
}
