using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>"Admissions Policy", section 2.4.</summary>
public static class Admissions
{
    /// <summary>Decides whether a candidate for a core programme was selected as the agreement says.</summary>
    /// <exception cref="ArgumentException">The decision is null, or names no candidate.</exception>
    public static Decision<Permission> Decide(AdmissionDecision decision, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Candidate, nameof(decision));
        var d = decision;
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.InterviewTasks);
        ReadOnlySpan<Finding> findings =
        [
            LjmuAnswer.By(C2_4_1, "admissions co-ordinated by", d.CoordinatedBy, PartnershipPost.University),
            Answer.Stated(C2_4_1, "school represented in the selection", d.HasSchoolRepresentative),
            Answer.Every(
                C2_4_5,
                "grounds of selection",
                ("application form", d.HasApplicationForm),
                ("interview", Reached(d.Interviewed)),
                ("decision after the interview", Reached(d.Decided))),
            d.Interviewed?.Day is not null && d.Decided?.Day is not null
                ? Answer.NotAfter(C2_4_5, "interview", d.Interviewed, "the decision", d.Decided.Day)
                : LjmuAnswer.Nothing(C2_4_5, "interview and decision to compare"),
            Tasks(d, choice).With(Effect.Warns).Under(choice),
        ];
        return Permission.From([.. ValueList.Of(findings).Select(finding => finding.For(d.Candidate))]);
    }

    /// <summary>
    /// Decides whether a lead school's admissions to School Direct stand: it co-ordinates them, and four procedures are agreed.
    /// </summary>
    /// <param name="coordinatedBy">Who co-ordinates them; null when that is not known.</param>
    /// <param name="agreed">The procedures that the university has agreed; null when that is not known.</param>
    public static Decision<Permission> DecideSchoolDirect(PartnershipPost? coordinatedBy, IEnumerable<AdmissionsAspect>? agreed) => Permission.From(
    [
        LjmuAnswer.By(C2_4a, "School Direct admissions co-ordinated by", coordinatedBy, PartnershipPost.LeadSchool),
        agreed is null
            ? Answer.Unknown(C2_4a, "the procedures that are agreed")
            : Found.Every(
                C2_4a, "procedures agreed with the university", AdmissionsAspect.All.Select(aspect => aspect.Value), agreed.Select(aspect => aspect.Value)),
    ]);

    /// <summary>Checks that somebody who is new to selecting was inducted before the first interview.</summary>
    /// <param name="isNew">Whether the selector is new; null when that is not known.</param>
    /// <param name="inducted">When the selector was inducted; null when that is not known.</param>
    /// <param name="firstInterview">The selector's first interview; null when it is not known.</param>
    public static Finding CheckSelector(bool? isNew, Milestone? inducted, LocalDate? firstInterview) => isNew switch
    {
        null => Answer.Unknown(C2_4_3, "whether the selector is new"),
        false => LjmuAnswer.Nothing(C2_4_3, "selector who is new"),
        true => LjmuAnswer.Before(C2_4_3, "selector inducted", inducted, "the first interview", firstInterview),
    };

    /// <summary>
    /// Checks that a significant change went to the board and was discussed by the programme committees before it took effect.
    /// </summary>
    /// <param name="isSignificant">Whether the change is significant, which a person judges; null when that is not known.</param>
    /// <param name="referred">When it went to the board.</param>
    /// <param name="discussed">When the programme committees discussed it.</param>
    /// <param name="effective">The day on which it takes effect; null when it is not known.</param>
    public static Findings CheckChange(bool? isSignificant, Milestone? referred, Milestone? discussed, LocalDate? effective) => isSignificant switch
    {
        null => [Answer.Unknown(C2_4_2, "whether the change is significant")],
        false => [LjmuAnswer.Nothing(C2_4_2, "significant change")],
        true =>
        [
            LjmuAnswer.Before(C2_4_2, "change referred to the board", referred, "its first day", effective),
            LjmuAnswer.Before(C2_4_2, "change discussed by the programme committees", discussed, "its first day", effective),
        ],
    };

    private static bool? Reached(Milestone? milestone) => milestone is null ? null : milestone.Day is not null;

    private static Finding Tasks(AdmissionDecision d, Choice choice)
    {
        bool? either = d.HadGroupTask is true || d.HadTeachingEpisode is true ? true
            : d.HadGroupTask is null || d.HadTeachingEpisode is null ? null
            : false;
        return choice.IsDefault
            ? Answer.Every(C2_4_5, "tasks of the interview", ("written task", d.HadWrittenTask), ("group task or teaching episode", either))
            : Answer.Every(
                C2_4_5,
                "tasks of the interview",
                ("written task", d.HadWrittenTask),
                ("group task", d.HadGroupTask),
                ("teaching episode", d.HadTeachingEpisode));
    }
}
