using QaStandards.Lifecycles;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>What the framework takes through stages, each as a diagram.</summary>
public static class HampshireLifecycles
{
    /// <summary>Gets the diagrams in the order of the framework.</summary>
    public static ValueList<LifecycleDiagram> All { get; } = [];
}
