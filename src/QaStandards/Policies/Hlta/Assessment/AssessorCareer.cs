using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.Hlta.Assessment.AssessorStatus;
using static QaStandards.Policies.Hlta.HltaClauses;
using When = QaStandards.Policies.Hlta.Assessment.AssessorEvent;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessor's career, HLTA Code of Practice, paragraphs 48 to 64 and 80.</summary>
public static class AssessorCareer
{
    private const string Concern = "quality concern and the day of the event";

    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<AssessorStatus, AssessorEvent, AssessorCase> Lifecycle { get; } = LifecycleOf(HltaCode.April2017);

    /// <summary>Returns the table under the readings of a code: may the suspension be left out for a recorded reason?</summary>
    /// <remarks>The procedure of paragraph 64 has no deadlines, so that none runs here.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<AssessorStatus, AssessorEvent, AssessorCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [Applicant],
            finals: [Removed, Left],
            closedBy: C38,
#pragma warning disable format // a table
            //   from               on                        to                 by     when
            new( Applicant,         When.Recruit,             InTraining,        C48b,  new(SpecificationUsed)               ),
            new( InTraining,        When.CompleteTraining,    AwaitingAssurance, C50,   new(Trained)                         ),
            new( AwaitingAssurance, When.FindNotYetCompetent, InTraining,        C49                                         ),
            new( AwaitingAssurance, When.AssureCompetence,    Assured,           C51b,  new(ProviderDecides)                 ),
            new( Assured,           When.EnterOnRegister,     Active,            C51b,  new(Registrable)                     ),
            new( Active,            When.RaiseConcern,        Suspended,         C64_1, new(Skipped(code, isSkipped: false)) ),
            new( Active,            When.RaiseConcern,        Remediation,       C64_1, new(Skipped(code, isSkipped: true))  ),
            new( Active,            When.Sanction,            Suspended,         C80b,  new(SanctionJustified)               ),
            new( Active,            When.Resign,              Left,              C51b                                        ),
            new( Suspended,         When.FindNoCase,          Active,            C64_1, new(Liftable)                        ),
            new( Suspended,         When.FindCase,            Remediation,       C64_1, new(Liftable)                        ),
            new( Remediation,       When.CompleteRemediation, OnFirstSolo,       C64_4, new(Remedied)                        ),
            new( OnFirstSolo,       When.PassFirstSolo,       Active,            C64_5, new(FirstSolo)                       ),
            new( OnFirstSolo,       When.FailFirstSolo,       Remediation,       C64_5, new(FirstSolo[0])                    ),
            new( Suspended,         When.Remove,              Removed,           C64_6, new(NoImprovement)                   ),
            new( Remediation,       When.Remove,              Removed,           C64_6, new(NoImprovement)                   ),
            new( OnFirstSolo,       When.Remove,              Removed,           C64_6, new(NoImprovement)                   ));
#pragma warning restore format
    }

    // 48. The person specification and the competency criteria: expected only.
    private static Criterion<AssessorCase> SpecificationUsed => new(
        C48b, "person specification and competency criteria referred to", f => f.IsSpecificationUsed, "refer to both");

    // 50 and 51. Every topic; then assured by the provider; then on the register.
    private static Criterion<AssessorCase> Trained => Registrable[0];

    private static Criterion<AssessorCase> ProviderDecides => new(
        C51b, "competence decided on by the regional provider", f => f.IsDecidedByRegionalProvider, "have the regional provider decide");

    private static Criterion<AssessorCase>[] Registrable => Guard.Each<AssessorCase>(
        2,
        C51b,
        "initial training",
        f => f.Training is { } training ? ProvisionOfAssessors.DecideRegistration(training, f.Day).Findings : null,
        "complete the training and assure the competence");

    // 64. As appropriate: a step is done, or a reason says why it is not.
    private static Criterion<AssessorCase>[] Liftable => Guard.Each<AssessorCase>(
        2,
        C64_1,
        Concern,
        f => f is { Concern: { } concern, Day: { } day } ? ManagementOfAssessors.DecideLifting(concern, day).Findings : null,
        "conclude the investigation and meet the assessor");

    private static Criterion<AssessorCase>[] Remedied =>
    [
        Reviewed(C64_3, 0, "give the training, or record why it is not appropriate"),
        Reviewed(C64_4, 0, "arrange the shadowing, or record why it is not appropriate"),
        Reviewed(C64_4, 1, "shadow an experienced assessor")
            .OnlyWhen("shadowing", f => f.Concern?.Shadowing is { } shadowing ? shadowing.Day is not null : null),
    ];

    private static Criterion<AssessorCase>[] FirstSolo =>
    [
        Reviewed(C64_5, 0, "have the senior assessor check it"),
        Reviewed(C64_5, 1, "moderate it"),
    ];

    private static Criterion<AssessorCase>[] NoImprovement => Guard.Each<AssessorCase>(
        2,
        C64_6,
        Concern,
        f => f is { Concern: { } concern, Day: { } day } ? ManagementOfAssessors.DecideRemoval(concern, day).Findings : null,
        "find out whether the work improves");

    // 80. The clause permits a sanction that is justified; without a justification there is no permission, so that here it blocks.
    private static Criterion<AssessorCase> SanctionJustified => new Criterion<AssessorCase>(
        C80b, "suspension justified by the moderation event", f => f.IsSanctionJustified, "record the justification").With(Effect.Blocks);

    private static Criterion<AssessorCase> Skipped(HltaCode code, bool isSkipped)
    {
        // Where the reading never leaves the suspension out, a reason not to suspend makes no difference.
        var choice = code.ChoiceOf(HltaReadings.SuspensionSkipped);
        return new Criterion<AssessorCase>(
            C64_1,
            "suspension left out for a recorded reason",
            f => choice.IsDefault ? (f.Concern?.Suspension is { } suspension ? suspension.Reason is not null : null) : false,
            isSkipped ? "record the reason" : "suspend",
            isSkipped).Under(choice);
    }

    private static Criterion<AssessorCase> Reviewed(Clause clause, int place, string remedy) => Criterion<AssessorCase>.Checked(
        clause,
        "quality concern",
        f => f.Concern is { } concern ? ManagementOfAssessors.Review(concern).About(clause).ElementAtOrDefault(place) : null,
        remedy);
}
