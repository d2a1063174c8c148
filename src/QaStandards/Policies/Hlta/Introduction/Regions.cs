using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Introduction;

/// <summary>The agreed regions, HLTA Code of Practice, paragraph 11: a region has one holder at most.</summary>
/// <example><code>
/// Regions.April2017.HolderOf(Region.SouthWest); // null: nobody holds it, and the library does not guess
/// </code></example>
public sealed record Regions
{
    private Regions(ValueList<RegionHolder> holders) => Holders = holders;

    // 11. The three providers and their six regions.
    /// <summary>Gets the agreement of April 2017; West Midlands, East of England and South West are nobody's.</summary>
    public static Regions April2017 { get; } = Of(
    [
#pragma warning disable format // a table
        new("Strictly Education 4S",     Region.London),
        new("Strictly Education 4S",     Region.SouthEast),
        new("HLTA North of England",     Region.NorthWest),
        new("HLTA North of England",     Region.NorthEast),
        new("HLTA North of England",     Region.YorkshireAndTheHumber),
        new("University of Northampton", Region.EastMidlands),
#pragma warning restore format
    ]);

    /// <summary>Gets who holds what.</summary>
    public ValueList<RegionHolder> Holders { get; }

    /// <summary>Gets the regions that nobody holds.</summary>
    public ValueList<Region> Unallocated => Region.All.Where(region => HolderOf(region) is null).ToValueList();

    /// <summary>Gets the providers, each once, in ordinal order.</summary>
    public ValueList<string> Providers =>
        Holders.Select(holder => holder.Provider).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Returns an agreement.</summary>
    /// <exception cref="ArgumentException">An entry is null, or a region has two holders.</exception>
    public static Regions Of(IEnumerable<RegionHolder> holders)
    {
        ArgumentNullException.ThrowIfNull(holders);
        var all = holders.ToValueList();
        for (var i = 0; i < all.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(all[i], nameof(holders));
            var earlier = all.Take(i).FirstOrDefault(holder => holder.Region == all[i].Region);
            if (earlier is not null)
            {
                throw new ArgumentException(
                    $"{all[i].Region.Title} is given to {earlier.Provider} and to {all[i].Provider}; a region has one holder at most.",
                    nameof(holders));
            }
        }

        return new(all);
    }

    /// <summary>Returns the provider that holds a region; null when nobody does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    public string? HolderOf(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return Holders.FirstOrDefault(holder => holder.Region == region)?.Provider;
    }

    /// <summary>Returns the agreement without one provider: its regions become nobody's.</summary>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is null or empty.</exception>
    public Regions Without(string provider)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        return new(Holders.Where(holder => !Same(holder.Provider, provider)).ToValueList());
    }

    // 11. Who is responsible for a region.
    /// <summary>Finds whether somebody holds a region: Undetermined when nobody does, because the Code leaves it open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    public Finding CheckHolder(Region region) => HolderOf(region) is { } provider
        ? new(C11b, Verdict.Satisfied, new Measure.Same($"provider of {region.Title}", provider, provider))
        : Found.Missing(C11b, $"a provider for {region.Title}");

    // 11. Assessment services are not promoted in other regions.
    /// <summary>Checks where a provider promotes its assessment services.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="region">The region that the promotion is aimed at; null when it is not known.</param>
    /// <param name="scope">Whether the promotion is national, which is not the matter of this paragraph.</param>
    /// <param name="code">The Code with its readings, of which one is about regions that nobody holds; the defaults when null.</param>
    /// <exception cref="ArgumentException">The provider or the scope is missing.</exception>
    public Finding CheckPromotion(string provider, Region? region, PromotionScope scope, HltaCode? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentNullException.ThrowIfNull(scope);
        if (scope == PromotionScope.National)
        {
            return new(C11a, Verdict.NotApplicable, new Measure.Nothing("promotion of one region: the promotion is national"));
        }

        if (region is null)
        {
            return Found.Missing(C11a, "the region that the promotion is aimed at");
        }

        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.RegionsOfNobody);
        var (holder, isOpen) = (HolderOf(region), choice.Code == "open-to-all");
        var isKept = holder is null ? isOpen : Same(holder, provider);
        var allowed = Region.All
            .Where(each => HolderOf(each) is { } held ? Same(held, provider) : isOpen)
            .Select(each => each.Title).ToValueList();
        var finding = new Finding(
            C11a, isKept ? Verdict.Satisfied : Verdict.Breached, new Measure.OneOf($"region of promotion by {provider}", region.Title, allowed));
        return holder is null ? finding.Under(choice) : finding;
    }

    /// <summary>Finds about the assessment of a candidate from a region: it is no promotion, wherever the candidate comes from.</summary>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    public Finding CheckAssessment(string provider, Region region)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentNullException.ThrowIfNull(region);
        var fact = HolderOf(region) is { } holder && Same(holder, provider)
            ? $"assessing a candidate from {region.Title} is promotion"
            : $"assessing a candidate from {region.Title}, which is not a region of {provider}, is promotion";
        return new(C11a, Verdict.Satisfied, new Measure.Stated(fact, Actual: false, Expected: false));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
