using NodaTime;

namespace QaStandards.Credentials;

/// <summary>What is wrong with the days of a qualification.</summary>
internal static class QualificationFaults
{
    public static (string Code, string Message)? Of(Qualification held) => held switch
    {
        { Subject: var subject } when string.IsNullOrWhiteSpace(subject) =>
            ("QA1103", "a qualification is in nothing; give its subject."),
        { EnrolledOn: null, AchievedOn: null } =>
            ("QA1104", $"{held} has neither a day of enrolment nor one of achievement; give one of them."),
        { EnrolledOn: { } enrolled, AchievedOn: { } achieved } when achieved < enrolled => Backwards(held, "achieved", achieved, enrolled),
        { EnrolledOn: { } enrolled, WithdrawnOn: { } withdrawn } when withdrawn < enrolled => Backwards(held, "given up", withdrawn, enrolled),
        { EnrolledOn: { } enrolled, PlannedEnd: { } planned } when planned < enrolled => Backwards(held, "planned to end", planned, enrolled),
        { WithdrawnOn: { } withdrawn, AchievedOn: { } achieved } => (
            "QA1106",
            $"{held} was given up on {English.Day(withdrawn)} and achieved on {English.Day(achieved)}; take one of them out."),
        _ => null,
    };

    private static (string Code, string Message) Backwards(Qualification held, string what, LocalDate day, LocalDate enrolled) => (
        "QA1105",
        $"{held} was {what} on {English.Day(day)}, before the enrolment on {English.Day(enrolled)}; correct one of them.");
}
