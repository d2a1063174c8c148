using System;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.SchoolPhase;
using static QaStandards.Policies.LjmuItt.TrainingRoute;

namespace QaStandards.Policies.LjmuItt.Introduction;

/// <summary>The programmes of 2022-23, from the introduction and our vision.</summary>
public static class ProgrammeCatalogue
{
    /// <summary>Gets the programmes, in the order of the agreement.</summary>
    public static ValueList<TrainingProgramme> Year2022 { get; } =
    [
#pragma warning disable format // a table
        //   by                  name              route                 phases                 ages               credits
        new( VisionHei_1,        "BA with QTS",    Undergraduate,        [Primary],             [],                null ),
        new( VisionHei_2,        "PGDE",           CorePostgraduate,     [Primary],             ["5-11", "3-7"],   120  ),
        new( VisionHei_3,        "PGDE",           CorePostgraduate,     [Secondary],           [],                120  ),
        new( VisionSchoolLed_1,  "PGCE",           SchoolDirectTuition,  [Primary],             ["5-11", "3-7"],   60   ),
        new( VisionSchoolLed_1,  "PGDE",           SchoolDirectTuition,  [Primary],             ["5-11", "3-7"],   120  ),
        new( VisionSchoolLed_2,  "PGCE",           SchoolDirectTuition,  [Secondary],           [],                60   ),
        new( VisionSchoolLed_2,  "PGDE",           SchoolDirectTuition,  [Secondary],           [],                120  ),
        new( VisionSchoolLed_3,  "PGCE",           SchoolDirectSalaried, [Primary, Secondary],  [],                60   ),
#pragma warning restore format
    ];

    /// <summary>Checks that an award is offered on a route for a phase, with its credits.</summary>
    /// <param name="name">The award, such as <c>PGDE</c>, compared by ordinal.</param>
    /// <param name="route">The route.</param>
    /// <param name="phase">The phase of schooling.</param>
    /// <param name="credits">The master's credits; null for an honours degree.</param>
    /// <returns>
    /// Satisfied by the clause that names the programme; otherwise breached by the introduction, with what is offered there.
    /// </returns>
    /// <exception cref="ArgumentException">The name is null or empty, or the route or phase is null.</exception>
    public static Finding Check(string name, TrainingRoute route, SchoolPhase phase, int? credits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(phase);
        var there = Year2022.Where(programme => programme.Route == route && programme.Phases.Contains(phase)).ToList();
        var asked = Named(name, credits);
        var found = there.Find(
            programme => string.Equals(Named(programme.Name, programme.Credits), asked, StringComparison.Ordinal));
        return new(
            found?.By ?? Introduction6,
            found is null ? Verdict.Breached : Verdict.Satisfied,
            new Measure.OneOf(
                $"programme of {route.Value} for {phase.Value}",
                asked,
                there.Select(programme => Named(programme.Name, programme.Credits)).ToValueList()));
    }

    private static string Named(string name, int? credits) =>
        credits is { } number ? $"{name} with {English.Number(number)} credits" : name;
}
