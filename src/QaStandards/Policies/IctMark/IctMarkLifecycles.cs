using QaStandards.Lifecycles;

namespace QaStandards.Policies.IctMark;

/// <summary>What the code takes through stages, each as a diagram.</summary>
public static class IctMarkLifecycles
{
    /// <summary>Gets the diagrams in the order of the code.</summary>
    public static ValueList<LifecycleDiagram> All { get; } = [];
}
