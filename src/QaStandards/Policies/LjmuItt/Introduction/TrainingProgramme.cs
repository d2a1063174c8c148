namespace QaStandards.Policies.LjmuItt.Introduction;

/// <summary>A programme of the year.</summary>
/// <param name="By">The clause that names it.</param>
/// <param name="Name">The award.</param>
/// <param name="Route">The route.</param>
/// <param name="Phases">The phases of schooling.</param>
/// <param name="AgeRanges">The age ranges that are given; none where the text gives none.</param>
/// <param name="Credits">The master's credits; null for an honours degree.</param>
public sealed record TrainingProgramme(
    Clause By, string Name, TrainingRoute Route, ValueList<SchoolPhase> Phases, ValueList<string> AgeRanges, int? Credits);
