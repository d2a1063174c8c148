using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta.Assessment;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.ModeratorStatus;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A moderator's way, HLTA Code of Practice, paragraphs 72 and 73.</summary>
/// <remarks>The two paragraphs set no times, so that no deadline runs here.</remarks>
public static class ModeratorCareer
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<ModeratorStatus, ModeratorEvent, ModeratorCase> Lifecycle { get; } = LifecycleOf(HltaCode.April2017);

    /// <summary>
    /// Returns the table under the readings of a code: may the Partnership designate the first senior moderator?
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<ModeratorStatus, ModeratorEvent, ModeratorCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [NotNominated],
            finals: [StoodDown],
            closedBy: C72,
#pragma warning disable format // a table
            //   from          on                                  to          by   when
            new( NotNominated, ModeratorEvent.Nominate,            Nominated,  C72, new(Experienced, OwnCareer)         ),
            new( NotNominated, ModeratorEvent.DesignateSenior,     Senior,     C73, new(Experienced, Designated(code))  ),
            new( Nominated,    ModeratorEvent.CompleteTraining,    Trialling,  C73, new(Trained)                        ),
            new( Trialling,    ModeratorEvent.ConfirmCompetence,   Confirmed,  C73, new(Competent(code))                ),
            new( Trialling,    ModeratorEvent.FindNotYetCompetent, Nominated,  C73                                      ),
            new( Confirmed,    ModeratorEvent.NameSenior,          Senior,     C72                                      ),
            new( Confirmed,    ModeratorEvent.StandDown,           StoodDown,  C72, new(Reason)                         ),
            new( Senior,       ModeratorEvent.StandDown,           StoodDown,  C72, new(Reason)                         ));
#pragma warning restore format
    }

    // 73. An experienced assessor, who assesses: whoever is suspended or on a first solo assessment is not nominated.
    private static Criterion<ModeratorCase> Experienced => new(
        C73, "experienced assessor", f => f.Moderator?.IsExperienced, "nominate an experienced assessor");

    private static Criterion<ModeratorCase> OwnCareer => Criterion<ModeratorCase>.OneOf(
        C73, "own career as an assessor", f => f.Assessor?.Value, [AssessorStatus.Active.Value], "nominate an active assessor");

    private static Criterion<ModeratorCase> Trained => new(
        C73, "trained to moderate", f => f.Moderator?.IsTrained, "train at a forum or by shadowing");

    // A stand-down is decided, or follows from the own career.
    private static Criterion<ModeratorCase> Reason => Criterion<ModeratorCase>.AnyOf(
        C72,
        "reason to stand down",
        new(C72, "decision of the provider", f => f.IsStoodDownByProvider, "have the provider decide"),
        new(
            C73,
            "own assessments suspended or ended",
            f => f.Assessor is { } career ? career == AssessorStatus.Suspended || career.IsFinal : null,
            "leave the moderator in place"));

    private static Criterion<ModeratorCase> Designated(HltaCode code)
    {
        var choice = code.ChoiceOf(HltaReadings.FirstSeniorModerator);
        return new Criterion<ModeratorCase>(
            C73,
            "first senior moderator, designated by the Partnership",
            f => choice.IsDefault ? f.Moderator?.IsDesignated : false,
            "have a senior moderator confirm the competence").Under(choice);
    }

    private static Criterion<ModeratorCase>[] Competent(HltaCode code) => Guard.Each<ModeratorCase>(
        5,
        C73,
        "moderator and the day of the event",
        f => f is { Moderator: { } moderator, Day: { } day } ? MonthlyEvents.DecideDuty(moderator, day, code).Findings : null,
        "have a senior moderator confirm the competence");
}
