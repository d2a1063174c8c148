namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>What an External Examiner did at a school. What is null is not known.</summary>
/// <param name="ReviewedDocuments">Whether the trainee's documents were reviewed.</param>
/// <param name="Observed">Whether the trainee was observed teaching.</param>
/// <param name="DiscussedWithTrainee">Whether the lesson was discussed with the trainee.</param>
/// <param name="DiscussedWithMentor">Whether the lesson was discussed with the mentor.</param>
public sealed record ExaminerVisit(
    bool? ReviewedDocuments, bool? Observed, bool? DiscussedWithTrainee, bool? DiscussedWithMentor);
