using System;
using System.Linq;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using Spectre.Console;

/// <summary>Shows an allocation as tables.</summary>
internal static class PlacementTables
{
    private const int Factors = 4;

    public static void Show(IAnsiConsole screen, PlacementView view, PlacementTerms terms)
    {
        screen.WriteLine(FormattableString.Invariant(
            $"{LjmuClauses.Policy}: {view.Placed.Length + view.Unplaced.Length} trainees, {view.Offers.Length} offers; {terms}"));
        screen.Write(Placed(view));
        screen.WriteLine(FormattableString.Invariant(
            $"Scores: {view.Total:#,0} of {view.Best:#,0}. It cost {view.Best - view.Total:#,0}, and no allocation of as many costs less."));
        foreach (var item in view.Unplaced)
        {
            screen.WriteLine($"{item.Trainee} has no placement:", Color.Yellow);
            foreach (var reason in item.Because)
            {
                screen.WriteLine("  " + reason);
            }
        }

        var free = view.Offers.Where(offer => offer.Taken < offer.Seats).ToArray();
        screen.WriteLine("Free seats: " + (free.Length == 0
            ? "none"
            : string.Join(", ", free.Select(offer => FormattableString.Invariant($"{offer.Offer} {offer.Seats - offer.Taken}")))));
        screen.Write(Findings(view));
    }

    private static Table Placed(PlacementView view)
    {
        var table = new Table().RoundedBorder().Title("Placements").AddColumns("Trainee", "Offer", "Score", "Why");
        foreach (var pair in view.Placed)
        {
            table.AddRow(
                new Text(pair.Trainee),
                new Text(pair.Offer),
                new Text(pair.Score.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)),
                new Text(string.Join('\n', pair.Reasons.Take(Factors))));
        }

        return table;
    }

    private static Table Findings(PlacementView view)
    {
        var table = new Table().RoundedBorder().Title("Findings").HideHeaders().AddColumn("");
        foreach (var finding in view.Findings)
        {
            table.AddRow(new Text(finding));
        }

        return table;
    }
}
