using QaStandards.Lifecycles;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;

namespace QaStandards.Policies.LjmuItt;

/// <summary>What the agreement takes through stages, each as a diagram.</summary>
public static class LjmuLifecycles
{
    /// <summary>Gets the diagrams in the order of the agreement.</summary>
    public static ValueList<LifecycleDiagram> All { get; } =
    [
        LifecycleDiagram.Of("A partnership with a school", PartnershipCareer.Lifecycle),
        LifecycleDiagram.Of("The clearance of a trainee", ClearanceCareer.Lifecycle),
        LifecycleDiagram.Of("A placement", PlacementCareer.Lifecycle),
        LifecycleDiagram.Of("A case of additional support", SupportCareer.Lifecycle),
        LifecycleDiagram.Of("The recommendation for QTS", QtsCareer.Lifecycle),
    ];
}
