using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>What somebody says a sample was: plain data, from a plan or from a host's own records, for the audit to check.</summary>
public sealed record SampleClaim
{
    /// <summary>Gets the receipt.</summary>
    public required SampleReceipt Receipt { get; init; }

    /// <summary>Gets the selected files, in any order.</summary>
    public required ValueList<ClaimedFile> Files { get; init; }

    /// <summary>Returns what a plan claims.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static SampleClaim Of<T>(SamplePlan<T> plan)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            Receipt = plan.Receipt,
            Files = plan.Selected.Select(file => new ClaimedFile
            {
                Id = file.Id,
                Ticket = file.Ticket.ToString(),
                Stratum = file.Stratum.Value,
                Reasons = file.Reasons.Select(reason => reason.Citation).ToValueList(),
                InclusionProbability = file.InclusionProbability?.ToString(),
                Standards = file.Standards?.ToString(),
            }).ToValueList(),
        };
    }
}
