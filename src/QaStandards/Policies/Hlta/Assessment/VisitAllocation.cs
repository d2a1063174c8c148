using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Allocation;
using QaStandards.Caps;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Visits, assessors and what was allocated before, as places and rules of an allocation.</summary>
internal sealed class VisitAllocation
{
    private static readonly SchoolVisitValidator VisitValidator = new();
    private static readonly DeployableAssessorValidator AssessorValidator = new();

    private readonly HltaCode code;
    private readonly bool forEachProvider;
    private readonly bool countsEveryAttempt;
    private readonly Week week;
    private readonly Dictionary<(string Assessor, string? Provider, LocalDate FirstDay), int> inWeek;
    private readonly Dictionary<(string Assessor, string? Provider), int> inYear;

    public VisitAllocation(
        IEnumerable<SchoolVisit> visits, IEnumerable<DeployableAssessor> assessors, IEnumerable<AllocatedAssessment> made, HltaCode code)
    {
        this.code = code;
        forEachProvider = !code.ChoiceOf(HltaReadings.AssessmentsFor).IsDefault;
        countsEveryAttempt = code.ChoiceOf(HltaReadings.AssessmentsCounted).IsDefault;
        week = Week.Parse(code.ChoiceOf(HltaReadings.WeekOfAssessments).Code);
        if (!week.IsCalendarWeek)
        {
            throw new ArgumentException(
                $"Visits are allocated to calendar weeks; choose iso-week or sunday-week for {HltaReadings.WeekOfAssessments.Code}, "
                + "and check the allocation under any-seven-days afterwards.",
                nameof(code));
        }

        Visits = [.. visits.Select(visit => Sound(visit, VisitValidator, nameof(visits)))];
        Assessors = [.. assessors.Select(assessor => Sound(assessor, AssessorValidator, nameof(assessors)))];
        Made = [.. made];
        var own = Made.Where(assessment => assessment is { IsWithdrawn: false } && Counts(assessment.Attempt)).ToList();
        inWeek = own.CountBy(each => (each.Assessor, For(each.Provider), FirstDay(each.Day))).ToDictionary();
        RefuseTwoYears(nameof(visits));
        inYear = own.Where(each => Visits.Count == 0 || code.YearStart(each.Day) == code.YearStart(Visits[0].Day))
            .CountBy(each => (each.Assessor, For(each.Provider))).ToDictionary();
        Weeks =
        [
            .. Assessors.SelectMany(assessor =>
                Visits.Select(visit => WeekOf(assessor, visit)).DistinctBy(place => place.Id, StringComparer.Ordinal)),
        ];
    }

    public List<SchoolVisit> Visits { get; }

    public List<DeployableAssessor> Assessors { get; }

    public List<AllocatedAssessment> Made { get; }

    public List<AssessorWeek> Weeks { get; }

    public AllocationDesign<SchoolVisit, AssessorWeek> Design(ValueList<Penalty<SchoolVisit, AssessorWeek>>? penalties) => new(
        C47,
        "visits",
        "weeks of assessors",
        visit => visit.Id,
        place => place.Id,
        new(C60, place => place.Free),
        [
            new(C47, "the assessor is there", (visit, place) => !place.Assessor.Away.Contains(visit.Day)),
            new(C51b, "the assessor is on the register", (visit, place) =>
                ProvisionOfAssessors.CheckRegister(place.Assessor.Id, place.Assessor.Registered, visit.Day)),
            new(C59a, "the provider accepts the assessor", Accepted),
            new(C59b, "the assessor assesses for nobody else", (visit, place) =>
                Worst(DeploymentOfAssessors.CheckExclusivity(place.Assessor.Id, place.Assessor.Declared, visit.Day))),
            new(C64_1, "no concern keeps the assessor away", (visit, place) => place.Assessor.Concern is { } concern
                ? Worst(ManagementOfAssessors.CheckAssessment(concern, visit.Day, code))
                : new(C64_1, Verdict.NotApplicable, new Measure.Nothing("quality concern"))),
            new(C70b, "another assessor than before", (visit, place) => visit.FormerAssessor != place.Assessor.Id),
        ],
        penalties,
        groups: new("assessors", GroupOf, floor: new(C58a, Wanted)),
        inQuestion: (visit, place) => place.FirstDay == FirstDayOf(visit) && place.Provider == For(visit.Provider));

    /// <summary>Returns what was allocated, as assessments to be checked.</summary>
    public IEnumerable<AllocatedAssessment> Given(AllocationPlan plan)
    {
        var visits = Visits.ToDictionary(visit => visit.Id, StringComparer.Ordinal);
        var weeks = Weeks.ToDictionary(place => place.Id, StringComparer.Ordinal);
        return plan.Placed.Select(placed => (Visit: visits[placed.Item], Place: weeks[placed.Place])).Select(pair => new AllocatedAssessment
        {
            Id = pair.Visit.Id,
            Assessor = pair.Place.Assessor.Id,
            Day = pair.Visit.Day,
            Provider = pair.Visit.Provider,
            Attempt = pair.Visit.Attempt,
        });
    }

    private static T Sound<T>(T facts, FluentValidation.AbstractValidator<T> validator, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(facts, parameter);
        return Answer.Sound(facts, validator);
    }

    // Whoever is deployed must be free to be, whatever the force of the clause.
    private static Finding Worst(Findings findings) => findings.MaxBy(finding => finding.Verdict)!.With(Effect.Blocks);

    private Finding Accepted(SchoolVisit visit, AssessorWeek place)
    {
        var assessor = place.Assessor;
        if (visit.Provider == assessor.Provider)
        {
            return new(C59a, Verdict.NotApplicable, new Measure.Nothing("other provider"));
        }

        var acceptance = assessor.AcceptedBy.FirstOrDefault(host => host.Host == visit.Provider);
        return Worst(DeploymentOfAssessors.DecideElsewhere(
            new()
            {
                Assessor = assessor.Id,
                Host = visit.Provider,
                VisitOn = visit.Day,
                IsOnRegister = assessor.Registered is null ? null : assessor.Registered.Day <= visit.Day,
                AcceptedByHost = acceptance is null ? Milestone.NotReached : acceptance.On is { } day ? Milestone.On(day) : null,
            },
            code).Findings);
    }

    private string? For(string? provider) => forEachProvider ? provider ?? "" : null;

    private bool Counts(Moderation.Attempt attempt) => countsEveryAttempt || attempt == Moderation.Attempt.Initial;

    private LocalDate FirstDay(LocalDate day) => day.PlusDays(-(week == Week.Iso ? (int)day.DayOfWeek - 1 : (int)day.DayOfWeek % 7));

    private LocalDate? FirstDayOf(SchoolVisit visit) => Counts(visit.Attempt) ? FirstDay(visit.Day) : null;

    private AssessorWeek WeekOf(DeployableAssessor assessor, SchoolVisit visit)
    {
        var provider = For(visit.Provider);
        var of = provider is null ? assessor.Id : $"{assessor.Id} {provider}";
        return FirstDayOf(visit) is { } first
            ? new(
                $"{of} {LocalDatePattern.Iso.Format(first)}",
                assessor,
                first,
                provider,
                Math.Max(0, DeploymentOfAssessors.WeeklyLimit - inWeek.GetValueOrDefault((assessor.Id, provider, first))))
            : new($"{of} reassessments", assessor, null, provider, int.MaxValue);
    }

    // Only what counts towards the year fills it.
    private string? GroupOf(AssessorWeek place) => place.FirstDay is null ? null
        : place.Provider is null ? place.Assessor.Id
        : $"{place.Assessor.Id} {place.Provider}";

    private int Wanted(string group)
    {
        var place = Weeks.First(place => GroupOf(place) == group);
        return Math.Max(0, DeploymentOfAssessors.YearlyMinimum - inYear.GetValueOrDefault((place.Assessor.Id, place.Provider)));
    }

    private void RefuseTwoYears(string parameter)
    {
        foreach (var visit in Visits)
        {
            if (code.YearStart(visit.Day) != code.YearStart(Visits[0].Day))
            {
                throw new ArgumentException(
                    $"Visits {IdText.Show(Visits[0].Id)} and {IdText.Show(visit.Id)} are in different programme years; "
                    + "allocate each year by itself.",
                    parameter);
            }
        }
    }
}
