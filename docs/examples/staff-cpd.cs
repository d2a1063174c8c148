#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs
#:include staff/*.cs

// Says what each member of a team lacks under the ATP's CPD policy, by which clause and until when, what comes next, and the plan.
using System;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Plans;
using Spectre.Console;
using StaffCpd;

var team = new Option<string>("--team")
{
    Description = "The team, a CSV with the columns person, kind, name, level, on, until, hours and certificate (default: a made-up team). "
        + "A kind is role, qualification (achieved), enrolled, training, sitting, membership, cpd, area (taught, where no awarding body "
        + "has a rule) or induction (of a new starter: policies, role or a part, set, done on a day, due until another); level is a level "
        + "such as level-3, the grade of a membership, relevant or not-relevant for a training, and for CPD sector, role (which required it) "
        + "or both.",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/staff-cpd/team.csv"),
};
var asOf = new Option<string>("--as-of")
{
    Description = "The day for which the question is asked (default: 2025-06-30).",
    HelpName = "DATE",
    DefaultValueFactory = _ => "2025-06-30",
};
var from = new Option<string>("--year-from")
{
    Description = "The first day of the CPD year, which the policy leaves to its host (default: 2025-01-01).",
    HelpName = "DATE",
    DefaultValueFactory = _ => "2025-01-01",
};
var plan = new Option<bool>("--plan") { Description = "Adds the plan that closes the gaps." };
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Lists the gaps of a team under the ATP's CPD policy.") { team, asOf, from, plan, json };

return ExampleApp.Run(command, args, options =>
{
    var policy = AtpPolicy.Undated.WithSectorBodies("BCS", "CMI", "AAT").WithTeachingBodies("SET");
    var day = Day("--as-of", options.GetValue(asOf)!);
    var start = Day("--year-from", options.GetValue(from)!);
    var year = new DateInterval(start, start.PlusYears(1).PlusDays(-1));
    var withPlan = options.GetValue(plan);
    var staff = TeamCsv.Read(options.GetValue(team)!, day).Select(file =>
    {
        var gaps = TrainingNeeds.Gaps(file, year, day, policy);
        return new Gaps(
            file.Member.Id,
            string.Join(' ', file.Member.Roles.Select(role => role.Value)),
            [.. gaps.Select(Line)],
            [.. TrainingNeeds.Next(file, day, policy).Select(Line)],
            withPlan ? [.. TrainingNeeds.ToPlan(file.Member.Id, gaps).Actions.Select(Action)] : null);
    }).ToArray();

    if (options.GetValue(json))
    {
        ExampleApp.Print(new { asOf = LocalDatePattern.Iso.Format(day), staff });
        return;
    }

    var screen = ExampleApp.Screen();
    screen.WriteLine($"{AtpClauses.Policy}, on {LocalDatePattern.Iso.Format(day)}");
    foreach (var person in staff)
    {
        screen.Write(TableOf(person));
        if (person.Plan is { Length: > 0 } actions)
        {
            screen.Write(PlanOf(actions));
        }
    }
});

// Years are counted from a day, so that there must be some left.
static LocalDate Day(string option, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 8999 } day }
    ? day
    : throw new BadInputException($"{option}: '{Shown.Of(text)}' found; expected a date such as 2025-06-30");

static Gap Line(TrainingGap gap) => new(
    gap.Requirement,
    gap.Finding.Clause.Citation,
    gap.Finding.Verdict.Value,
    Iso(gap.Due));

static Planned Action(PlannedAction action) => new(action.Category.Value, action.What, action.By!.Citation, Iso(action.Due));

static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

static Table TableOf(Gaps person)
{
    var table = new Table().RoundedBorder().Title(new TableTitle(Markup.Escape($"{person.Id}, {person.Role}: {person.Lacking}")))
        .AddColumns("Requirement", "Clause", "Verdict", "Due");
    foreach (var gap in person.List.Concat(person.Next))
    {
        var colour = gap.Verdict switch { "breached" => Color.Red, "satisfied" => Color.Green, _ => Color.Yellow };
        table.AddRow(new Text(gap.Requirement), new Text(gap.Clause), new Text(gap.Verdict, colour), new Text(gap.Due ?? ""));
    }

    return table;
}

static Table PlanOf(Planned[] actions)
{
    var table = new Table().RoundedBorder().Title("Plan").AddColumns("Category", "Action", "Clause", "Due");
    foreach (var action in actions)
    {
        table.AddRow(new Text(action.Category), new Text(action.What), new Text(action.Clause), new Text(action.Due ?? ""));
    }

    return table;
}

/// <summary>What one person lacks, what comes next, and the plan when it is asked for.</summary>
internal sealed record Gaps(
    string Id,
    string Role,
    [property: System.Text.Json.Serialization.JsonPropertyName("gaps")] Gap[] List,
    Gap[] Next,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    Planned[]? Plan)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Lacking => List.Length switch { 0 => "no gap", 1 => "1 gap", var count => FormattableString.Invariant($"{count} gaps") };
}

/// <summary>A line of the list.</summary>
internal sealed record Gap(string Requirement, string Clause, string Verdict, string? Due);

/// <summary>An action of the plan.</summary>
internal sealed record Planned(string Category, string What, string Clause, string? Due);
