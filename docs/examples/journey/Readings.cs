using System.Linq;
using QaStandards;
using QaStandards.Policies.Hlta;

/// <summary>Reads which readings of the Code are not the default.</summary>
internal static class Readings
{
    public static HltaCode Of(string[] texts) => HltaCode.April2017.With(texts.Select(Chosen).ToArray());

    private static Choice Chosen(string text)
    {
        var parts = text.Split('=', 2);
        var reading = HltaReadings.All.FirstOrDefault(each => each.Code == parts[0])
            ?? throw new BadInputException(
                $"--reading: '{Shown.Of(text)}' found; expected a reading of the Code and a choice, such as HLTA-R20=working-days");
        return reading.Choices.FirstOrDefault(choice => parts.Length == 2 && choice.Code == parts[1])
            ?? throw new BadInputException(
                $"--reading: '{Shown.Of(text)}' found; expected one of "
                + string.Join(", ", reading.Choices.Select(choice => $"{reading.Code}={choice.Code}")));
    }
}
