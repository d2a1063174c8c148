using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>One observation of a trainee's teaching. What is null is not known.</summary>
/// <param name="On">The day.</param>
/// <param name="HasSpokenFeedback">Whether spoken feedback followed.</param>
/// <param name="HasWrittenFeedback">Whether written feedback followed.</param>
/// <param name="With">Who observed with the ITT Mentor; null when nobody did.</param>
/// <param name="IsFeedbackWatched">Whether the mentor's own feedback was watched by the other.</param>
public sealed record LessonObservation(
    LocalDate On, bool? HasSpokenFeedback, bool? HasWrittenFeedback, PartnershipPost? With = null, bool? IsFeedbackWatched = null);
