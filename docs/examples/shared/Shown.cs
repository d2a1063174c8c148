using System.Globalization;
using System.Text;

/// <summary>Makes text fit for a message: cut when it is long, and escaped where a terminal would hide it or obey it.</summary>
internal static class Shown
{
    public static string Of(string text, int most = 60)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
            {
                return shown.Append('…').ToString();
            }

            if (rune.Value == ' ' || IsVisible(Rune.GetUnicodeCategory(rune)))
            {
                shown.Append(rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
        }

        return shown.ToString();
    }

    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
