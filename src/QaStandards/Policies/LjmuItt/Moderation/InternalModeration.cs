using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Sampling;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using Row = QaStandards.Sampling.DesignRow<QaStandards.Policies.LjmuItt.Moderation.TriangulationMeeting>;

namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>Internal moderation of triangulation meetings: section 4.6, third list.</summary>
public static class InternalModeration
{
    private static readonly FileKey<TriangulationMeeting> Route = new("route", "routes", meeting => meeting.Route?.Value);
    private static readonly FileKey<TriangulationMeeting> Stakeholder = new(
        "stakeholder", "stakeholders", meeting => meeting.Stakeholder);

    // 4.6. How large the sample is the text does not say: the size is the host's, and travels in the receipt.

    /// <summary>
    /// Returns the sampling design: every meeting that must be moderated, a draw, and every route and stakeholder at least once.
    /// </summary>
    /// <remarks>
    /// The list is frozen and drawn before the meetings are held, since moderators attend them. A meeting that must be moderated
    /// takes no place in the draw, so that what the draw says of the others stays true.
    /// </remarks>
    /// <param name="size">How many meetings are drawn at least, which is the host's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    /// <example><code>
    /// var design = InternalModeration.Design(SampleSize.AtLeast(SamplingFraction.Percent(10)));
    /// var cohort = Cohort.Freeze(design, SamplingEvent.Of("PGDE-2023"), meetings);
    /// var sample = design.Plan(cohort, seed, YearCoverage.Begin("2022-23"));
    /// </code></example>
    public static SamplingDesign<TriangulationMeeting> Design(SampleSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new(LjmuClauses.Policy, meeting => meeting.Id, Columns, Refusals,
        [
#pragma warning disable format // a table
            //           by       what                                 which meetings                  how many
            Row.TakeAll( C4_6_3a, "meetings that must be moderated",   meeting => meeting.IsMandatory              ),
            Row.Draw(    C4_6_3a, "triangulation meetings",            _ => true,                      size        ),
            Row.Cover(   C4_6_3a, Route                                                                            ),
            Row.Cover(   C4_6_3a, Stakeholder                                                                      ),
#pragma warning restore format
        ],
        deviations: [$"{C4_6_3a.Citation}={size}"]);
    }

    /// <summary>Checks that the sample was drawn before its meetings were held.</summary>
    /// <param name="drawn">The day of the draw.</param>
    /// <param name="meetings">The meetings of the list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="meetings"/> is null.</exception>
    public static Finding CheckDraw(LocalDate drawn, IEnumerable<TriangulationMeeting> meetings)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        return LjmuAnswer.Before(
            C4_6_3a, "sample drawn", Milestone.On(drawn), "the first meeting", meetings.Select(meeting => meeting.On).Min());
    }

    /// <summary>
    /// Checks who the moderators are: from two kinds of stakeholder, and from a lead school when School Direct is moderated.
    /// </summary>
    /// <param name="pool">The moderators; null when they are not known.</param>
    /// <param name="hasSchoolDirect">Whether a School Direct programme is moderated; null when that is not known.</param>
    /// <exception cref="ArgumentException">A moderator is null, or there twice.</exception>
    public static Findings CheckPool(ValueList<Moderator>? pool, bool? hasSchoolDirect)
    {
        if (pool is null)
        {
            return [Answer.Unknown(C4_6_3c, "the moderators")];
        }

        if (pool.GroupBy(moderator => (moderator ?? throw new ArgumentNullException(nameof(pool))).Id, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Skip(1).Any())?.Key is { } twice)
        {
            throw new ArgumentException($"Moderator {twice} is listed twice; list each once.", nameof(pool));
        }

        return
        [
            Found.AtLeast(C4_6_3c, "kinds of stakeholder among the moderators", pool.Select(moderator => moderator.From).Distinct().Count(), 2),
            hasSchoolDirect is null ? Answer.Unknown(C4_6_3c, "whether School Direct is moderated")
                : hasSchoolDirect.Value
                    ? Found.AtLeast(C4_6_3c, "moderators from lead schools", pool.Count(moderator => moderator.From == PartnershipPost.LeadSchool), 1)
                    : LjmuAnswer.Nothing(C4_6_3c, "School Direct programme to moderate"),
        ];
    }

    /// <summary>
    /// Checks that a moderator is not the trainee's own tutor or mentor and not of the placement school: our reading, which
    /// warns.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding CheckIndependence(Moderator moderator, TriangulationMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(moderator);
        ArgumentNullException.ThrowIfNull(meeting);
        string?[] involved = [meeting.LiaisonTutor, meeting.ProfessionalMentor, meeting.Mentor];
        var isInvolved = involved.Contains(moderator.Id, StringComparer.Ordinal) || string.Equals(moderator.School, meeting.School, StringComparison.Ordinal);
        return Answer.Stated(
            C4_6_3a, $"{moderator.Id} involved with the trainee", isInvolved, mustBe: false).With(Effect.Warns).For(meeting.Id);
    }

    /// <summary>Checks that the moderators' findings went to the Partnership Lead.</summary>
    /// <param name="reported">When they were reported; null when that is not known.</param>
    /// <param name="reportedTo">To whom; null when that is not known.</param>
    /// <param name="due">The last day, which is the host's; null when there is none.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    public static Findings CheckReport(Milestone? reported, PartnershipPost? reportedTo, LocalDate? due, LocalDate asOf) =>
    [
        LjmuAnswer.DoneOrOpen(C4_6_3b, "findings of the moderators reported", reported, due, asOf),
        reported is { Day: null } ? LjmuAnswer.Nothing(C4_6_3b, "report yet")
            : LjmuAnswer.By(C4_6_3b, "findings reported to", reportedTo, PartnershipPost.PartnershipLead),
    ];

    private static ValueList<Fact<TriangulationMeeting>> Columns =>
    [
        Fact<TriangulationMeeting>.OfText("route", meeting => meeting.Route.Value),
        Fact<TriangulationMeeting>.OfText("school", meeting => meeting.School),
        Fact<TriangulationMeeting>.OfText("stakeholder", meeting => meeting.Stakeholder),
        Fact<TriangulationMeeting>.OfFlag("mandatory", meeting => meeting.IsMandatory),
    ];

    private static ValueList<Refusal<TriangulationMeeting>> Refusals =>
    [
        new("LJMU1301", meeting => meeting.Route is null ? "it has no route; give one of the four." : null),
        new("LJMU1302", meeting => string.IsNullOrWhiteSpace(meeting.School) ? "it names no school." : null),
        new("LJMU1303", meeting => string.IsNullOrWhiteSpace(meeting.Stakeholder) ? "it names no stakeholder; give the lead school, or university." : null),
    ];
}
