using QaStandards.Lifecycles;
using QaStandards.Policies.AtpCpd.Cycles;

namespace QaStandards.Policies.AtpCpd;

/// <summary>What the policy takes through stages, each as a diagram.</summary>
public static class AtpLifecycles
{
    /// <summary>Gets the diagrams in the order of the policy.</summary>
    public static ValueList<LifecycleDiagram> All { get; } =
    [
        LifecycleDiagram.Of("A member of staff", StaffCpdCycle.Lifecycle),
        LifecycleDiagram.Of("A requirement", RequirementCycle.Lifecycle),
    ];
}
