using System;
using System.Linq;
using QaStandards.Allocation;

namespace QaStandards.Benchmarks.Allocation;

/// <summary>Made-up trainees and schools on a square of a hundred by a hundred, each with a subject.</summary>
internal sealed class Town
{
    private const int Side = 100;
    private const int Subjects = 8;
    private const int Farthest = 90;

    private static readonly Policy Policy = Policy.Of("TT", "Placements of a town", "2026", "Nobody");

    public Town(int trainees, int schools, int seatsForHundred)
    {
        var chance = new Synthetic.Chance(trainees + seatsForHundred);
        var seats = new int[schools];
        for (var seat = 0; seat < trainees * seatsForHundred / 100; seat++)
        {
            seats[chance.Below(schools)]++;
        }

        Trainees = [.. Enumerable.Range(0, trainees).Select(i => new Trainee($"T{i}", chance.Below(Side), chance.Below(Side), chance.Below(Subjects)))];
        Schools = [.. Enumerable.Range(0, schools).Select(i => new School($"S{i}", chance.Below(Side), chance.Below(Side), chance.Below(Subjects), seats[i]))];
        Design = new(
            Says("1", "Everybody is placed."),
            "trainees",
            "schools",
            trainee => trainee.Id,
            school => school.Id,
            new(Says("2", "A school has so many seats."), school => school.Seats),
            [
                new(Says("3", "The school teaches the subject."), "the school teaches the subject", (trainee, school) => HasSubject(trainee, school)),
                new(Says("4", "The school is not too far."), "the school is not too far", (trainee, school) => Minutes(trainee, school) <= Farthest),
            ],
            [
                new(Says("5", "Travel is considered."), "travel", 25, (trainee, school) => Minutes(trainee, school)),
                new(Says("6", "Experience is considered."), "experience", 25, (trainee, school) => Experience(trainee, school)),
            ]);
    }

    public Trainee[] Trainees { get; }

    public School[] Schools { get; }

    public AllocationDesign<Trainee, School> Design { get; }

    public bool Allows(Trainee trainee, School school) => HasSubject(trainee, school) && Minutes(trainee, school) <= Farthest;

    public long PenaltyOf(Trainee trainee, School school) => 25 * (Minutes(trainee, school) + Experience(trainee, school));

    private static Clause Says(string locator, string text) => Clause.Of(Policy, locator, Force.Must, text);

    private static long Minutes(Trainee trainee, School school) => Math.Abs(trainee.X - school.X) + Math.Abs(trainee.Y - school.Y);

    private static long Experience(Trainee trainee, School school) => ((trainee.X * 7) + (school.Y * 3)) % 5 * 10;

    private static bool HasSubject(Trainee trainee, School school) =>
        trainee.Subject == school.Subject || trainee.Subject == (school.Subject + 1) % Subjects;

    internal sealed record Trainee(string Id, int X, int Y, int Subject);

    internal sealed record School(string Id, int X, int Y, int Subject, int Seats);
}
