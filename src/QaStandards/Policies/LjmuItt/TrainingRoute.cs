using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt;

/// <summary>A route into teaching on which placements are provided (introduction, sixth paragraph).</summary>
public sealed class TrainingRoute : SmartEnum<TrainingRoute, string>
{
    /// <summary>The university's own postgraduate programmes.</summary>
    public static readonly TrainingRoute CorePostgraduate = new(nameof(CorePostgraduate), "core-postgraduate", false, false);

    /// <summary>The undergraduate programme of three years.</summary>
    public static readonly TrainingRoute Undergraduate = new(nameof(Undergraduate), "undergraduate", false, false);

    /// <summary>School Direct, where the trainee pays fees.</summary>
    public static readonly TrainingRoute SchoolDirectTuition = new(
        nameof(SchoolDirectTuition), "school-direct-tuition", true, false);

    /// <summary>School Direct, where a school employs the trainee.</summary>
    public static readonly TrainingRoute SchoolDirectSalaried = new(
        nameof(SchoolDirectSalaried), "school-direct-salaried", true, true);

    private TrainingRoute(string name, string code, bool isSchoolDirect, bool isSalaried)
        : base(name, code)
    {
        IsSchoolDirect = isSchoolDirect;
        IsSalaried = isSalaried;
    }

    /// <summary>Gets every route, in the order of the agreement.</summary>
    public static ValueList<TrainingRoute> All { get; } =
    [
        CorePostgraduate, Undergraduate, SchoolDirectTuition, SchoolDirectSalaried,
    ];

    /// <summary>Gets whether a lead school runs it with the university.</summary>
    public bool IsSchoolDirect { get; }

    /// <summary>Gets whether a school employs the trainee.</summary>
    public bool IsSalaried { get; }

    /// <summary>Gets who arranges placements on the route (section 1.4).</summary>
    public PartnershipPost ArrangedBy => IsSchoolDirect ? PartnershipPost.LeadSchool : PartnershipPost.WorkRelatedLearning;

    /// <summary>Returns the route with a published code.</summary>
    /// <exception cref="System.ArgumentException">No route has the code.</exception>
    public static TrainingRoute Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the route with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TrainingRoute? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
