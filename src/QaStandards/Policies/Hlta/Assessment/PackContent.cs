using System.Collections.Generic;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Whether what was sent is complete, and what is lacking or not known.</summary>
internal static class PackContent
{
    public static (string Name, bool? Is)[] Form(SentPack sent) =>
    [
        ("F17 signed", sent.IsF17Signed),
        ("English or literacy confirmed", sent.IsEnglishConfirmed),
        ("mathematics or numeracy confirmed", sent.IsMathematicsConfirmed),
        ("exact replica confirmed", sent.IsExactReplicaConfirmed),
    ];

    public static (string Name, bool? Is)[] All(SentPack sent) =>
    [
        .. Form(sent),
        ("copies of the evidence", sent.HasCopies),
        ("application", sent.HasApplication),
        ("predicted date of day three", sent.HasPredictedDayThree),
    ];

    /// <summary>Returns whether every part is there; false as soon as one is not, whatever is not known of the others.</summary>
    public static bool? IsComplete(IEnumerable<(string Name, bool? Is)> parts)
    {
        bool? complete = true;
        foreach (var (_, there) in parts)
        {
            complete &= there;
        }

        return complete;
    }
}
