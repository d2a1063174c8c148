using System;
using System.Globalization;
using System.IO;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;
using QaStandards.Standards;

/// <summary>Reads what the moderation programs take as options.</summary>
internal static class Options
{
    public const string DefaultSeed = "73958201846372910563";

    /// <summary>Returns a path beside the program that is running, wherever it was started from.</summary>
    public static string Beside(string path) =>
        Path.Combine((string?)AppContext.GetData("EntryPointFileDirectoryPath") ?? Path.Combine("docs", "examples"), path);

    public static Seed SeedOf(string text)
    {
        try
        {
            return Seed.Parse(text);
        }
        catch (FormatException problem)
        {
            throw new BadInputException("--seed: " + problem.Message);
        }
    }

    /// <summary>Returns the event that a list is for: the name of its file, without the folder and <c>.csv</c>.</summary>
    public static SamplingEvent EventOf(string path)
    {
        try
        {
            return SamplingEvent.Of(Path.GetFileNameWithoutExtension(path));
        }
        catch (ArgumentException)
        {
            throw new BadInputException(
                $"--cohort: '{Shown.Of(Path.GetFileName(path))}' cannot name a month; expected a file name such as 2017-11.csv");
        }
    }

    public static StandardSet? NationalOf(string? text) => text is null
        ? null
        : HltaStandards.Framework.TryParse(text, out var standards) && !standards.IsEmpty
            ? standards
            : throw new BadInputException(
                $"--national: '{Shown.Of(text)}' found; expected numbers of standards from 1 to 33, such as 3,17,31");

    /// <summary>Returns the Code with a larger part of the met cases; a part under 5 per cent is refused with the clause.</summary>
    public static HltaCode CodeOf(string? percent)
    {
        if (percent is null)
        {
            return HltaCode.April2017;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(percent, Style, CultureInfo.InvariantCulture, out var number) && number < 5)
        {
            throw new BadInputException(
                $"--percent: '{Shown.Of(percent)}' found; {HltaClauses.C75_6} asks for at least 5 per cent of the cases judged met; "
                + "give a whole number from 5 to 100");
        }

        return int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= 100
            ? HltaCode.April2017.WithMetFraction(SamplingFraction.Percent(whole))
            : throw new BadInputException($"--percent: '{Shown.Of(percent)}' found; expected a whole number from 5 to 100");
    }
}
