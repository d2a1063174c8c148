using QaStandards.Lifecycles;
using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Reporting;
using QaStandards.Policies.HampshireAchieves.Roles;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>What the framework takes through stages, each as a diagram.</summary>
public static class HampshireLifecycles
{
    /// <summary>Gets the diagrams in the order of the framework.</summary>
    public static ValueList<LifecycleDiagram> All { get; } =
    [
        LifecycleDiagram.Of("An action of the improvement plan", ActionHandling.Lifecycle),
        LifecycleDiagram.Of("The self-assessment report of a year", SelfAssessmentCycle.Lifecycle),
        LifecycleDiagram.Of("An observer", ObserverApproval.Lifecycle),
        LifecycleDiagram.Of("A formal observation", ObservationHandling.Lifecycle),
        LifecycleDiagram.Of("A policy", PolicyReviewing.Lifecycle),
        LifecycleDiagram.Of("A meeting of the performance management group", MeetingHandling.Lifecycle),
    ];
}
