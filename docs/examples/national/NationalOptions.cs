using System.CommandLine;
using System.Globalization;

namespace NationalDraw;

/// <summary>A whole number within limits, checked before anything runs.</summary>
internal static class NationalOptions
{
    public static Option<int> Number(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} {least:#,0} to {most:#,0}; {usual:#,0} if not given."),
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: '{text}' found; expected a whole number from {least:#,0} to {most:#,0}"));
            return 0;
        },
    };
}
