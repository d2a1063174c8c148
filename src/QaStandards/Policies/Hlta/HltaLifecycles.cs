using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.StakeholderLiaison;

namespace QaStandards.Policies.Hlta;

/// <summary>What the Code takes through stages, each as a diagram.</summary>
public static class HltaLifecycles
{
    /// <summary>Gets the diagrams in the order of the Code.</summary>
    public static ValueList<LifecycleDiagram> All { get; } =
    [
        LifecycleDiagram.Of("A candidate", CandidateJourney.Lifecycle),
        LifecycleDiagram.Of("An assessor", AssessorCareer.Lifecycle),
        LifecycleDiagram.Of("An assessment file", AssessmentFileHandling.Lifecycle),
        LifecycleDiagram.Of("A moderator", ModeratorCareer.Lifecycle),
        LifecycleDiagram.Of("A month of peer review", PeerReviewMonth.Lifecycle),
        LifecycleDiagram.Of("An appeal", AppealHandling.Lifecycle),
        LifecycleDiagram.Of("An enquiry", EnquiryHandling.Lifecycle),
    ];
}
