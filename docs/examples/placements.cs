#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs
#:include placements/*.cs

// Allocates trainees to placement schools: as many as can be, with the best four factors over the whole cohort, and says why for each.
using System.CommandLine;
using QaStandards.Policies.LjmuItt.Placements;

var trainees = new Option<string>("--trainees")
{
    Description =
        "The cohort, a CSV in UTF-8 with a header. id; route (core-postgraduate, undergraduate, school-direct-tuition, school-direct-salaried); "
        + "training (phase of training, 1 to 3); phase (primary, secondary); subject (secondary only); ages (of the programme: early-years, "
        + "ks1 to ks5, separated by spaces); earlier (placements before, each school/age/setting, separated by spaces); needs and wishes "
        + "(short names, separated by spaces); profile (0 or 1); east and north (home, kilometres).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/placements-2022-23/trainees.csv"),
};
var schools = new Option<string>("--schools")
{
    Description =
        "The offers of the schools, likewise. id; school; starts and ends (dates); seats; training, age, subject and setting of the placement; "
        + "able (what the school can provide, short names separated by spaces); mentors (eligible ITT Mentors that are free); arranged "
        + "(work-related-learning, lead-school); status (of the partnership, such as active); signed (the day on which both had signed "
        + "the agreement, or nothing); documents (codes such as agreement-form, separated by spaces); safe (can comply with health and "
        + "safety, 0 or 1); east and north (kilometres).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/placements-2022-23/schools.csv"),
};
var seed = new Option<string>("--seed")
{
    Description = "Decides between allocations that are equally good; nobody who writes the lists may know it beforehand.",
    HelpName = "TEXT",
    DefaultValueFactory = _ => Options.DefaultSeed,
};
var weights = new Option<string>("--weights")
{
    Description = "How much earlier experience, travel, age phase and needs count: four whole numbers that are 100 together.",
    HelpName = "E,T,A,N",
    DefaultValueFactory = _ => "25,25,25,25",
};
var cap = new Option<string?>("--travel-cap")
{
    Description = "The most minutes of one way, included; no cap when left out.",
    HelpName = "MINUTES",
};
var json = new Option<bool>("--json")
{
    Description = "Prints one JSON object: placed (trainee, school, offer, score, reasons), unplaced (trainee, because), total, findings.",
};
var command = new RootCommand(
    "Allocates placements by section 1.4 of the LJMU ITT partnership agreement. A pair scores 0 to 100,000; first as many as can be are placed, "
    + "then the scores add up to the most. A way of 1 kilometre east or north takes 2 minutes.")
{
    trainees, schools, seed, weights, cap, json,
};

return ExampleApp.Run(command, args, options =>
{
    var terms = PlacementOptions.TermsOf(options.GetValue(weights)!, options.GetValue(cap));
    var offers = OfferRow.Read(options.GetValue(schools)!);
    var cohort = TraineeRow.Read(options.GetValue(trainees)!, offers);
    var decision = PlacementAllocation.Allocate(
        cohort, offers.ConvertAll(offer => offer.Offer), Options.SeedOf(options.GetValue(seed)!), terms);
    var view = PlacementView.Of(decision, offers.ConvertAll(offer => offer.Offer));
    if (options.GetValue(json))
    {
        ExampleApp.Print(view);
    }
    else
    {
        PlacementTables.Show(ExampleApp.Screen(), view, terms);
    }
});
