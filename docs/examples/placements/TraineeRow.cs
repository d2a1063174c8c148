using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;

/// <summary>Reads the rows of the cohort, with the way to every school.</summary>
internal static class TraineeRow
{
    private static readonly string[] Columns =
    [
        "id", "route", "training", "phase", "subject", "ages", "earlier", "needs", "wishes", "profile", "east", "north",
    ];

    public static List<TraineeToPlace> Read(string path, List<OfferRow> offers)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        var schools = offers.DistinctBy(offer => offer.Offer.School, StringComparer.Ordinal).ToList();
        return CsvFile.Read(path, Columns, row => Of(row, ids, schools));
    }

    private static TraineeToPlace Of(CsvRow row, HashSet<string> ids, List<OfferRow> schools)
    {
        var home = row.Home();
        var ages = row.AllCoded<AgePhase>("ages", AgePhase.TryParse, AgePhase.All.Select(age => age.Value));
        return new()
        {
            Id = row.NewId(ids),
            Route = row.Coded<TrainingRoute>("route", TrainingRoute.TryParse, TrainingRoute.All.Select(route => route.Value)),
            TrainingPhase = row.TrainingPhase(),
            Phase = row.Coded<SchoolPhase>("phase", SchoolPhase.TryParse, SchoolPhase.All.Select(phase => phase.Value)),
            Subject = row.Text("subject") is { Length: > 0 } subject ? subject : null,
            AgePhases = ages.Count > 0 ? ages : throw row.Bad("ages", "at least one age phase, such as ks1"),
            Earlier = row.Words("earlier").Select(word => Placement(row, word)).ToValueList(),
            Adjustments = row.Words("needs"),
            Wishes = row.Words("wishes"),
            Travel = schools.Select(school => new TravelTime(school.Offer.School, Cells.Minutes(home, school.At))).ToValueList(),
            HasProfile = row.Flag("profile"),
        };
    }

    private static EarlierPlacement Placement(CsvRow row, string word) =>
        word.Split('/') is [{ Length: > 0 } school, var age, { Length: > 0 } setting] && AgePhase.TryParse(age, out var taught)
            ? new(school, taught, setting)
            : throw row.Bad("earlier", "school/age/setting, such as alder/ks1/urban, separated by spaces");
}
