using System;

namespace QualityYear;

/// <summary>Turns what the library refuses into a message about a row.</summary>
internal static class Refusals
{
    public static void At(CsvRow row, string column, Action taken)
    {
        try
        {
            taken();
        }
        catch (ArgumentException refusal)
        {
            // The name of the parameter, which .NET adds at the end, tells a reader of the file nothing.
            var end = refusal.Message.LastIndexOf(" (Parameter ", StringComparison.Ordinal);
            throw row.Bad(column, $"something that fits: {(end < 0 ? refusal.Message : refusal.Message[..end])}");
        }
    }
}
