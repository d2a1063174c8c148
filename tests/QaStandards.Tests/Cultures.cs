using System;
using System.Collections.Generic;
using System.Globalization;
using Xunit;

namespace QaStandards.Tests;

/// <summary>Cultures that write numbers, letters, calendars or directions in another way than the library does.</summary>
public static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["fr-FR", "tr-TR", "th-TH", "ar-SA"];

    public static TheoryData<string> Other { get; } = [.. Names];

    /// <summary>Returns what a function gives while a culture is current.</summary>
    public static T Under<T>(string culture, Func<T> function)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return function();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
