using System;
using System.Collections.Generic;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>What is fixed before a draw besides the list, the seed and the year. All of it stands in the receipt.</summary>
public sealed record DrawTerms
{
    /// <summary>Gets the terms that fix nothing.</summary>
    public static DrawTerms None { get; } = new();

    /// <summary>
    /// Gets how many random files were declared before the seed existed; null when nothing was declared. The draw takes at
    /// least what the policy asks for, whatever was declared. It belongs to the first drawing row of the design.
    /// </summary>
    public long? DeclaredSize { get; init; }

    /// <summary>Gets the standards agreed for the event; null when they are not known yet.</summary>
    public StandardSet? AgreedStandards { get; init; }

    /// <summary>Gets the risk bands; null when the host has not said, empty when nobody is in one.</summary>
    public ValueList<RiskBand>? RiskBands { get; init; }

    /// <summary>Gets the widenings decided so far.</summary>
    public ValueList<Widening> Widenings { get; init; } = [];

    /// <summary>Gets when keys are covered.</summary>
    public CoveragePacing Pacing { get; init; } = CoveragePacing.FirstOpportunity;

    /// <summary>Gets how many events of the year come after this one; null when that is not known.</summary>
    public int? EventsLeft { get; init; }

    /// <summary>Gets the digest of the receipt before this one; null for the first.</summary>
    public string? PreviousReceipt { get; init; }

    /// <summary>Gets how many steps the search for a smallest coverage may take when a design covers three or more kinds of key.</summary>
    public int SearchBudget { get; init; } = 100_000;

    /// <summary>Throws when the terms contradict themselves or the design.</summary>
    internal static void Check<T>(DrawTerms terms, SamplingDesign<T> design)
        where T : class
    {
        if (terms.DeclaredSize < 1 || terms.EventsLeft < 0 || terms.SearchBudget < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(terms), "A declared size is at least 1; the events left and the search budget are not negative.");
        }

        ArgumentNullException.ThrowIfNull(terms.Widenings, nameof(terms));
        ArgumentNullException.ThrowIfNull(terms.Pacing, nameof(terms));
        if (terms.AgreedStandards is { } agreed && !agreed.Framework.Equals(design.Framework))
        {
            throw new ArgumentException(
                $"The agreed standards are {agreed.Framework}; the design examines {design.Framework}.", nameof(terms));
        }

        CheckBands(terms, design);
        foreach (var widening in terms.Widenings)
        {
            ArgumentNullException.ThrowIfNull(widening, nameof(terms));
            CheckKind(terms, design, widening.Kind, "A widening");
            if (!widening.Standards.Framework.Equals(design.Framework))
            {
                throw new ArgumentException(
                    $"A widening names {widening.Standards.Framework}; the design examines {design.Framework}.", nameof(terms));
            }
        }
    }

    private static void CheckBands<T>(DrawTerms terms, SamplingDesign<T> design)
        where T : class
    {
        var banded = new HashSet<(string, string)>();
        foreach (var band in terms.RiskBands ?? [])
        {
            ArgumentNullException.ThrowIfNull(band, nameof(terms));
            CheckKind(terms, design, band.Kind, $"Band {band.Name}");
            foreach (var key in band.Keys)
            {
                if (!banded.Add((band.Kind, key)))
                {
                    throw new ArgumentException(
                        $"The {band.Kind} '{IdText.Show(key)}' is in two risk bands; name it in one.", nameof(terms));
                }
            }
        }
    }

    private static void CheckKind<T>(DrawTerms terms, SamplingDesign<T> design, string kind, string what)
        where T : class
    {
        foreach (var key in design.Keys)
        {
            if (string.Equals(key.Name, kind, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new ArgumentException($"{what} is about the kind '{IdText.Show(kind)}', which the design does not have.", nameof(terms));
    }
}
