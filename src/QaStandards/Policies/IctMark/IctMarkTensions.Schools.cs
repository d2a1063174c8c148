using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark;

/// <content>The threshold, the award and conflicts of interest.</content>
public static partial class IctMarkTensions
{
    private static ValueList<Tension> Schools =>
    [
        Infeasible(
            [Principle1a, Principle6],
            "The levels that make the threshold are not in the code, and the framework counts from 1, the best, downwards.",
            "The profile with its scale and its best end is the caller's; without one the threshold is undetermined.",
            "Thresholds.Decide"),
        Conflict(
            [Principle2, Principle6],
            "One principle speaks of every aspect of all elements, another of all required aspects.",
            "A profile calls an aspect required unless it says otherwise; a reading takes every aspect."),
        Infeasible(
            [Principle3b, Principle14, InitialRegistration2a, QualityAssurance1a],
            "Only accredited assessors may assess, and accreditation comes from assessing a school.",
            "A moderated visit is the exception; what the school gains from it rests on the Lead Assessor's agreement.",
            "Visits.Decide"),
        Gap(
            [Principle8a],
            "Whether the day three years after the award is the last one is not said, nor what becomes of 29 February.",
            "It is the last day, and 29 February becomes 28 February; a reading leaves the day out."),
        Gap(
            [Principle8b],
            "A renewal needs a review of evidence; a visit, its time and the start of the new term are not spoken of.",
            "The threshold is needed too, and the new term begins with the new award; a reading asks for a full assessment."),
        Gap(
            [Principle7c, Principle4a],
            "What follows when a school is not recommended, or a recommendation is not accepted, is not said.",
            "The school goes back to its self-review, as often as it likes."),
        Conflict(
            [Principle9c, Principle9d, EligibilityToAssess1a],
            "Assessors \"should not\" have contributed to a self-review, and \"may not\" assess a school that they "
            + "helped through it.",
            "All three bar the assessor; a reading turns the first two into warnings."),
        Infeasible(
            [Principle9h],
            "How long an involvement stays recent is not said.",
            "The host gives the window; without one every involvement draws the advice, and the finding says what is missing.",
            "ConflictOfInterest.Decide"),
        Conflict(
            [Principle9e, Principle9f, EligibilityToAssess1b],
            "General help is tolerated in any form in one place, and as training in another.",
            "In any form."),
        Gap(
            [Principle9c, EligibilityToAssess1a],
            "No time is given after which help is forgotten.",
            "It never is, unless a host gives a number of months for specific help through the framework."),
        Conflict(
            [EligibilityToAssess1a, EligibilityToAssess1c, EligibilityToAssess3],
            "Assessors sell packages of support, and may not assess a school that they supported.",
            "The person who gave it is barred; a colleague is not."),
        Conflict(
            [Principle9, Representation1b],
            "An advocate of the scheme is to be impartial towards the schools that it draws in.",
            "Advocacy in general is a duty that is recorded, and bars nobody."),
        Gap(
            [EligibilityToAssess1a, EligibilityToAssess1b],
            "Whether a briefing on the framework that several schools attend is specific help to each is not said.",
            "The host says which help it records: as training in general it bars nobody, and draws the advice while it is recent."),
        Gap(
            [Principle9i, Principle9c],
            "Whether an earlier assessment of the same school, with its informal advice, is help is not said.",
            "It is not, or else nobody could renew a school."),
    ];
}
