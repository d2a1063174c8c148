using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;

/// <summary>What is known about an assessor on a day. Nothing is, until the diary says so.</summary>
internal sealed record KnownOfAssessor(CompetenceEvidence Evidence, RegistrationCase Registration, SchoolVisit Visit)
{
    public const string Id = "A-014";

    /// <summary>Gets the facts that a diary can tell, by the name of the entry: how each changes what is known.</summary>
    public static IReadOnlyDictionary<string, Func<KnownOfAssessor, AssessorRow, KnownOfAssessor>> Facts { get; } =
        new Dictionary<string, Func<KnownOfAssessor, AssessorRow, KnownOfAssessor>>(StringComparer.Ordinal)
        {
            ["intended-phases"] = (k, row) => k with { Evidence = k.Evidence with { IntendedPhases = row.Words } },
            ["intended-types"] = (k, row) => k with { Evidence = k.Evidence with { IntendedTypes = row.Words } },
            ["phases"] = (k, row) => k with { Evidence = k.Evidence with { Phases = row.Words } },
            ["types"] = (k, row) => k with { Evidence = k.Evidence with { Types = row.Words } },
            ["broad-experience"] = (k, row) => k with { Evidence = k.Evidence with { HasBroadExperience = row.Flag } },
            ["self-evaluation"] = (k, row) => k with { Evidence = k.Evidence with { UnderstandsSelfEvaluation = row.Flag } },
            ["framework"] = (k, row) => k with { Evidence = k.Evidence with { KnowsFramework = row.Flag } },
            ["pen-portrait"] = (k, row) => k with { Registration = k.Registration with { PenPortrait = row.Reached } },
            ["code-signed"] = (k, row) => k.Signed(a => a with { SignedOn = Milestone.On(row.Day), Version = row.Text }),
            ["accepted-versions"] = (k, row) => k.Signed(
                a => a with { AcceptedVersions = row.Words, CurrentVersion = row.Words[^1] }),
            ["initial-fee-paid"] = (k, row) => k with { Registration = k.Registration with { InitialFeePaid = row.Reached } },
            ["visit"] = (k, row) => k with { Visit = k.Visit with { Kind = row.Visit.Kind, Day = row.Visit.Day, AppointmentNotified = null } },
            ["observation-agreed"] = (k, row) => k with { Visit = k.Visit with { IsObservationAgreed = row.Flag } },
            ["lead-assessor"] = (k, row) => k with { Visit = k.Visit with { LeadAssessor = row.Text, IsLeadAppointedByNaace = true } },
            ["appointment-notified"] = (k, row) => k with { Visit = k.Visit with { AppointmentNotified = row.Reached } },
            ["remediation-complete"] = (k, row) => k with { Visit = k.Visit with { IsRemediationComplete = row.Flag } },
            ["standing"] = (k, row) => k with { Visit = k.Visit with { IsInGoodStanding = row.Flag } },
            ["appeal-written"] = (k, row) => k with { IsAppealWritten = row.Flag },
            ["appeal-to-office"] = (k, row) => k with { IsAppealToOffice = row.Flag },
            ["breach"] = (k, row) => k with { Breach = new(Id, row.Breach, row.Day) },
            ["organisation"] = (k, row) => k with { Organisation = row.Text },
            ["declaration"] = (k, row) => k.Declared(row.At(["no-conflict", "conflict"], text => text), row.Day),
            ["tie"] = (k, row) => k with { Ties = [.. k.Ties, row.At(SchoolTie.All, tie => tie.Value)] },
        };

    public static KnownOfAssessor Nothing { get; } = new(
        new() { Candidate = Id },
        new() { Assessor = Id, Agreement = new() { Assessor = Id } },
        new() { Assessor = Id, Day = default, Kind = VisitKind.Ordinary, Removed = Milestone.NotReached });

    public bool? IsAppealWritten { get; init; }

    public bool? IsAppealToOffice { get; init; }

    public Breach? Breach { get; init; }

    public string? Organisation { get; init; }

    public ValueList<(string School, SchoolTie Tie)> Ties { get; init; } = [];

    public ValueList<(string School, ImpartialityDeclaration Declaration)> Declarations { get; init; } = [];

    public ValueList<CompletedAssessment> Completed { get; init; } = [];

    public int ModerationsFailed { get; init; }

    public Milestone? Notified { get; init; }

    public int ReviewsHeld { get; init; }

    /// <summary>Returns the facts of an event on a day.</summary>
    public AssessorCase On(LocalDate day, AssessorMembership membership, IctMarkCode code) => new()
    {
        Day = day,
        Evidence = Evidence,
        Registration = Registration with { Membership = membership },
        Visit = Visit.Day == default ? null : Visit with { Membership = membership },
        Appeal = new()
        {
            Assessor = Id,
            ModerationsFailed = ModerationsFailed,
            Notified = Notified,
            Received = day,
            IsWritten = IsAppealWritten,
            IsToNaaceOffice = IsAppealToOffice,
        },
        IsRemedyStated = true,
        Completed = QualityReviews.Counted(Completed, code),
        ReviewsHeld = ReviewsHeld,
        IsInGoodStanding = Visit.IsInGoodStanding,
        Breach = Breach,
    };

    /// <summary>Returns what is known after an event that was permitted.</summary>
    public KnownOfAssessor After(AssessorEvent happened, LocalDate day, AssessorStatus now) => (happened switch
    {
        AssessorEvent.PassSelection => this with
        {
            Registration = Registration with { CompetencePassed = Milestone.On(day) },
            Visit = Visit with { IsSelected = true, ModerationsTaken = 0 },
        },
        AssessorEvent.Register => this with { Visit = Visit with { Registered = Milestone.On(day), Accredited = Milestone.NotReached } },
        AssessorEvent.FindSatisfied => (this with { Registration = Registration with { ModerationPassed = Milestone.On(day) } }).Moderated(isPassed: true, day),
        AssessorEvent.FindNotSatisfied => (this with { ModerationsFailed = ModerationsFailed + 1, Notified = Milestone.On(day) }).Moderated(isPassed: false, day),
        AssessorEvent.UpholdForModeration => this with { Visit = Visit with { HasFreshModeration = true } },
        AssessorEvent.CompleteAssessment => this with { Completed = [.. Completed, new(day, Visit.Kind)] },
        AssessorEvent.HoldSampledVisit => this with { Completed = [.. Completed, new(day, VisitKind.SampledModerated)] },
        AssessorEvent.HoldQualityReview => this with { ReviewsHeld = ReviewsHeld + 1 },
        AssessorEvent.Remove => this with { Visit = Visit with { Removed = Milestone.On(day) } },
        _ => this,
    }).Accredited(day, now);

    /// <summary>
    /// Returns what bears on a conflict with a school. Ties are known only of a school that the diary speaks of.
    /// </summary>
    public ConflictCase ConflictWith(string school, ValueList<SupportRecord> support, LocalDate asOf)
    {
        var declaration = Declarations.LastOrDefault(each => each.School == school).Declaration;
        var ties = Ties.Where(tie => tie.School == school).Select(tie => tie.Tie).ToValueList();
        return new()
        {
            Assessor = Id,
            School = school,
            Organisation = Organisation,
            Ties = declaration is null && ties.Count == 0 ? null : ties,
            Support = support,
            Declaration = declaration,
            AsOf = asOf,
        };
    }

    private KnownOfAssessor Accredited(LocalDate day, AssessorStatus now) =>
        now == AssessorStatus.Accredited && Visit.Accredited?.Day is null
            ? this with { Visit = Visit with { Accredited = Milestone.On(day) } }
            : this;

    private KnownOfAssessor Moderated(bool isPassed, LocalDate day) => this with
    {
        Completed = [.. Completed, new(day, Visit.Kind, isPassed)],
        Visit = Visit with { ModerationsTaken = Visit.ModerationsTaken + 1 },
    };

    private KnownOfAssessor Declared((string School, string What) declared, LocalDate day) =>
        this with { Declarations = [.. Declarations, (declared.School, new(day, declared.What == "conflict"))] };

    private KnownOfAssessor Signed(Func<Agreement, Agreement> change) =>
        this with { Registration = Registration with { Agreement = change(Registration.Agreement!) } };
}
