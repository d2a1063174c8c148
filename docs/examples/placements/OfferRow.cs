using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;

/// <summary>A row of the schools' list: an offer, and where the school is.</summary>
internal sealed record OfferRow(PlacementOffer Offer, (decimal East, decimal North) At)
{
    private static readonly string[] Columns =
    [
        "id", "school", "starts", "ends", "seats", "training", "age", "subject", "setting", "able", "mentors", "arranged", "status", "signed",
        "documents", "safe", "east", "north",
    ];

    public static List<OfferRow> Read(string path)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return CsvFile.Read(path, Columns, row => Of(row, ids));
    }

    private static OfferRow Of(CsvRow row, HashSet<string> ids)
    {
        var (id, starts, ends) = (row.NewId(ids), row.Date("starts"), row.Date("ends"));
        var signed = row.DateOrNone("signed");
        return new(
            new()
            {
                Id = id,
                School = row.Filled("school"),
                Dates = starts <= ends ? new(starts, ends) : throw row.Bad("ends", "a day on or after the start"),
                Seats = row.Count("seats"),
                TrainingPhase = row.TrainingPhase(),
                Taught = row.Coded<AgePhase>("age", AgePhase.TryParse, AgePhase.All.Select(age => age.Value)),
                Subject = row.Text("subject") is { Length: > 0 } subject ? subject : null,
                Setting = row.Filled("setting"),
                Capabilities = row.Words("able"),
                EligibleMentors = row.Count("mentors"),
                ArrangedBy = row.Coded<PartnershipPost>(
                    "arranged",
                    PartnershipPost.TryParse,
                    TrainingRoute.All.Select(route => route.ArrangedBy.Value).Distinct(StringComparer.Ordinal)),
                Status = row.Coded<PartnershipStatus>(
                    "status", PartnershipStatus.TryParse, PartnershipStatus.All.Select(status => status.Value)),
                Forms = signed is { } day
                    ? [new() { Id = $"{id}-form", SchoolSigned = Milestone.On(day), UniversitySigned = Milestone.On(day) }]
                    : [],
                Documents = row.AllCoded<RequiredDocument>(
                    "documents", RequiredDocument.TryParse, RequiredDocument.All.Select(document => document.Value)),
                CanComply = row.Flag("safe"),
            },
            row.Home());
    }
}
