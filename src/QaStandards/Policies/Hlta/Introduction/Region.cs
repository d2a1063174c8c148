using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Introduction;

/// <summary>A region of England as the former Government Office Regions drew it; only the label is still in use.</summary>
public sealed class Region : SmartEnum<Region, string>
{
    /// <summary>North East.</summary>
    public static readonly Region NorthEast = new(nameof(NorthEast), "north-east", "North East");

    /// <summary>North West.</summary>
    public static readonly Region NorthWest = new(nameof(NorthWest), "north-west", "North West");

    /// <summary>Yorkshire and the Humber.</summary>
    public static readonly Region YorkshireAndTheHumber =
        new(nameof(YorkshireAndTheHumber), "yorkshire-and-the-humber", "Yorkshire and the Humber");

    /// <summary>East Midlands.</summary>
    public static readonly Region EastMidlands = new(nameof(EastMidlands), "east-midlands", "East Midlands");

    /// <summary>West Midlands.</summary>
    public static readonly Region WestMidlands = new(nameof(WestMidlands), "west-midlands", "West Midlands");

    /// <summary>East of England.</summary>
    public static readonly Region EastOfEngland = new(nameof(EastOfEngland), "east-of-england", "East of England");

    /// <summary>London.</summary>
    public static readonly Region London = new(nameof(London), "london", "London");

    /// <summary>South East.</summary>
    public static readonly Region SouthEast = new(nameof(SouthEast), "south-east", "South East");

    /// <summary>South West.</summary>
    public static readonly Region SouthWest = new(nameof(SouthWest), "south-west", "South West");

    private Region(string name, string code, string title)
        : base(name, code) => Title = title;

    /// <summary>Gets every region, from north to south.</summary>
    public static ValueList<Region> All { get; } =
        [NorthEast, NorthWest, YorkshireAndTheHumber, EastMidlands, WestMidlands, EastOfEngland, London, SouthEast, SouthWest];

    /// <summary>Gets the name as people write it.</summary>
    public string Title { get; }

    /// <summary>Returns the region with a published code, such as <c>south-west</c>.</summary>
    /// <exception cref="System.ArgumentException">No region has the code.</exception>
    public static Region Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the region with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Region? region) =>
        (region = CodedEnum.Find(code, All)) is not null;
}
