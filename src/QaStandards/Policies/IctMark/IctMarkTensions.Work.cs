using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark;

/// <content>Assessments, fees and confidences.</content>
public static partial class IctMarkTensions
{
    private static ValueList<Tension> Work =>
    [
        Gap(
            [SchoolAssessments1b, SchoolAssessments1c],
            "Which assessment is the first of the ten, and whether the eleventh waits for the review, is not said.",
            "The moderated one that was passed; a review that is outstanding is reported, and stops nothing."),
        Gap(
            [SchoolAssessments1b, SchoolAssessments1c],
            "An assessment that turns out not to count may leave more reviews held than fell due.",
            "A review that was held stays held, and none is outstanding."),
        Gap(
            [SchoolAssessments1b, SchoolAssessments1f],
            "Neither a quality review nor a sampled visit has a consequence.",
            "They are recorded; a breach that they bring to light is one of its own."),
        Gap(
            [SchoolAssessments1b, SchoolAssessments1f],
            "The tenth assessment and the sample may fall on the same assessor.",
            "Both stand."),
        Gap(
            [SchoolAssessments1d],
            "Who pays for the quality review is not said.",
            "The invoice names its payer."),
        Infeasible(
            [UnacceptableActivities1f],
            "Late payment ends registration, and no day is given by which to pay.",
            "The last day is the invoice's; without one the answer is undetermined.",
            "Fees.Check"),
        Infeasible(
            [ContactWithSchools1h, InformationHeld1c],
            "Immediately has no unit.",
            "The same day; a reading allows the next, and a host may give a number of days.",
            "ContactWithSchools.CheckApproach"),
        Conflict(
            [Confidentiality1b, Confidentiality1c],
            "Everything is between assessor and Naace, while intermediaries, organisations and the school itself take part.",
            "The school sees its own; the fact of an award is public; everybody else is refused."),
        Gap(
            [SchoolAssessments1a],
            "There is no greatest or least number of assessments, and no rule for an assessor who makes none.",
            "None is made up."),
    ];
}
