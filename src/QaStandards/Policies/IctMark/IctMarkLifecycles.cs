using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark;

/// <summary>What the code takes through stages, each as a diagram.</summary>
public static class IctMarkLifecycles
{
    /// <summary>Gets the diagrams in the order of the code.</summary>
    public static ValueList<LifecycleDiagram> All { get; } =
    [
        LifecycleDiagram.Of("A school", SchoolAccreditation.Lifecycle),
        LifecycleDiagram.Of("An assessor", AssessorAccreditation.Lifecycle),
        LifecycleDiagram.Of("An appointment", AppointmentHandling.Lifecycle),
    ];
}
