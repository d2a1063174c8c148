using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>The table of the framework that a measure stands in.</summary>
public sealed class MeasureTable : SmartEnum<MeasureTable, string>
{
    /// <summary>The activities of section 4.1, for every type of provision.</summary>
    public static readonly MeasureTable WholeService = new(nameof(WholeService), "whole-service");

    /// <summary>Appendix B, Young People's Learning.</summary>
    public static readonly MeasureTable YoungPeople = new(nameof(YoungPeople), "young-people");

    /// <summary>Appendix B, Tailored Learning.</summary>
    public static readonly MeasureTable Tailored = new(nameof(Tailored), "tailored");

    /// <summary>Appendix B, accredited adult learning provision.</summary>
    public static readonly MeasureTable Accredited = new(nameof(Accredited), "accredited");

    private MeasureTable(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every table, in the order of the framework.</summary>
    public static ValueList<MeasureTable> All { get; } = [WholeService, YoungPeople, Tailored, Accredited];

    /// <summary>Returns the table with a published code, such as <c>tailored</c>.</summary>
    /// <exception cref="System.ArgumentException">No table has the code.</exception>
    public static MeasureTable Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the table with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out MeasureTable? table) =>
        (table = CodedEnum.Find(code, All)) is not null;
}
