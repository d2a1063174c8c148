using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.DeliveryStaff;

/// <summary>The year's CPD: "Delivery staff", paragraphs 1, 2 and 4, and the log that everybody keeps.</summary>
public static class AnnualCpd
{
    /// <summary>Gets how many hours a day of CPD has: 40 hours stand for 5 days.</summary>
    public static decimal HoursPerDay => Hours / Days;

    /// <summary>Gets the least number of hours in a year.</summary>
    public static decimal Hours => 40;

    /// <summary>Gets the least number of days in a year.</summary>
    public static decimal Days => 5;

    /// <summary>Gets the least number of those days that serve the sector.</summary>
    public static decimal SectorDays => 2;

    private static readonly StaffMemberValidator Validator = new();

    // Delivery staff 1. 40 hours or 5 days a year, 2 of them for the sector; 2. mandatory; 4. and more than the role requires.

    /// <summary>Checks a year of CPD. The policy does not say when the year begins; the host does.</summary>
    /// <param name="member">The person.</param>
    /// <param name="ledger">The person's CPD, at 8 hours a day; null when it is not known.</param>
    /// <param name="year">The CPD year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked; before the year is over what is missing is open.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>
    /// For delivery staff, findings about the whole, the sector's part, both together, and CPD beyond what the role requires; for
    /// everybody, one about whether there is any.
    /// </returns>
    /// <exception cref="ArgumentNullException">The person or the year is null.</exception>
    /// <exception cref="ArgumentException">The ledger counts another number of hours a day.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person is not well formed.</exception>
    public static Findings Check(StaffMember member, CpdLedger? ledger, DateInterval year, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(year);
        policy ??= AtpPolicy.Undated;
        _ = Answer.Sound(member, Validator);
        if (ledger is not null && ledger.HoursPerDay != HoursPerDay)
        {
            throw new ArgumentException(
                $"The ledger counts {English.Amount(ledger.HoursPerDay)} hours a day; {DeliveryStaff1c.Citation} has 8.", nameof(ledger));
        }

        var any = Any(ledger, year, asOf).For(member.Id);
        if (!member.IsDelivery(policy))
        {
            return [any, new Finding(DeliveryStaff1a, Verdict.NotApplicable, new Measure.Nothing("delivery role")).For(member.Id)];
        }

        var counted = Counted(ledger, policy);
        var (whole, sector) = (Minimum(DeliveryStaff1a, CpdPart.Whole), Minimum(DeliveryStaff1b, CpdPart.Sector));
        return [any, whole, sector, Mandatory(whole, sector).For(member.Id), Beyond(ledger, year, asOf).For(member.Id)];

        Finding Minimum(Clause by, CpdPart part)
        {
            var days = part == CpdPart.Whole ? Days : SectorDays;
            var (share, choice) = (Part(member, year, policy), policy.ChoiceOf(AtpReadings.HoursAndDays));
            var hours = Rounded(days * HoursPerDay * share);
            var minimum = new CpdMinimum(by, part, hours, part == CpdPart.Whole ? "CPD" : "CPD for the sector", choice.IsDefault ? null : days * share);
            return minimum.Check(counted, year, asOf).For(member.Id).Under(Reading(policy, choice));
        }
    }

    // Purpose 3b, caseload review 1a. Everybody keeps a log.

    /// <summary>Checks that there is a log and that everything is in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person is not well formed.</exception>
    public static Findings CheckLog(StaffMember member, CpdLedger? ledger)
    {
        ArgumentNullException.ThrowIfNull(member);
        var id = Answer.Sound(member, Validator).Id;
        if (ledger is null)
        {
            return [Answer.Unknown(Purpose3b, "the log of CPD").For(id), Answer.Unknown(CaseloadReview1a, "the log of CPD").For(id)];
        }

        (string, bool?)[] entries = [.. ledger.Entries.Select(entry => (entry.ToString(), entry.IsLogged))];
        return
        [
            Answer.Every(Purpose3b, "entries in the log", entries).For(id),
            Answer.Every(CaseloadReview1a, "entries in the log", entries).For(id),
        ];
    }

    /// <summary>Returns whether a person is employed for only a part of the year; null when the start is not known.</summary>
    /// <exception cref="ArgumentNullException">The person or the year is null.</exception>
    public static bool? IsPartOfYear(StaffMember member, DateInterval year)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(year);
        return member.LeftOn < year.End || member.StartedOn > year.Start ? true : member.StartedOn is null ? null : false;
    }

    // Rounded up to half an hour.
    private static decimal Rounded(decimal hours) => decimal.Max(decimal.Ceiling(hours * 2) / 2, 0.5m);

    private static decimal Part(StaffMember member, DateInterval year, AtpPolicy policy)
    {
        if (policy.ChoiceOf(AtpReadings.PartOfAYear).IsDefault)
        {
            return 1;
        }

        var first = member.StartedOn is { } started && started > year.Start ? started : year.Start;
        var last = member.LeftOn is { } left && left < year.End ? left : year.End;
        return last < first ? 0.0001m : (decimal)new DateInterval(first, last).Length / year.Length;
    }

    private static Choice Reading(AtpPolicy policy, Choice units) =>
        !units.IsDefault ? units
        : !policy.ChoiceOf(AtpReadings.PartOfAYear).IsDefault ? policy.ChoiceOf(AtpReadings.PartOfAYear)
        : policy.ChoiceOf(AtpReadings.MandatoryTraining);

    private static CpdLedger? Counted(CpdLedger? ledger, AtpPolicy policy) =>
        ledger is null || policy.ChoiceOf(AtpReadings.MandatoryTraining).IsDefault
            ? ledger
            : CpdLedger.Of(HoursPerDay, ledger.Entries.Where(entry => entry.IsRequired is not true)
                .Select(entry => entry.IsRequired is null && entry.IsLogged is true ? entry with { IsLogged = null } : entry));

    private static Finding Any(CpdLedger? ledger, DateInterval year, LocalDate asOf)
    {
        if (ledger is null)
        {
            return Answer.Unknown(Purpose3a, "the log of CPD");
        }

        var sum = ledger.Sum(CpdPart.Whole, year, asOf);
        return sum.Hours > 0 ? new(Purpose3a, Verdict.Satisfied, new Measure.Stated("CPD in the year", true, true))
            : sum.Unsure > 0 ? Answer.Unknown(Purpose3a, "whether the entries are in the log")
            : new(Purpose3a, asOf <= year.End ? Verdict.Open : Verdict.Breached, new Measure.Stated("CPD in the year", false, true));
    }

    private static Finding Mandatory(Finding whole, Finding sector)
    {
        List<string> lacking =
        [
            .. whole.Verdict == Verdict.Satisfied ? [] : (string[])["the whole"],
            .. sector.Verdict == Verdict.Satisfied ? [] : (string[])["the sector's part"],
        ];
        return new(
            DeliveryStaff2a,
            Verdict.Worse(whole.Verdict, sector.Verdict),
            new Measure.Every("minimums of the year", 2 - lacking.Count, 2, lacking.ToValueList()));
    }

    private static Finding Beyond(CpdLedger? ledger, DateInterval year, LocalDate asOf)
    {
        const string What = "CPD beyond what the role requires";
        if (ledger is null)
        {
            return Answer.Unknown(DeliveryStaff4b, "the log of CPD");
        }

        var known = ledger.Entries.Where(entry => year.Contains(entry.On) && entry.On <= asOf && entry.IsLogged is true).ToList();
        return known.Exists(entry => entry.IsRequired is false) ? new(DeliveryStaff4b, Verdict.Satisfied, new Measure.Stated(What, true, true))
            : known.Exists(entry => entry.IsRequired is null) ? Answer.Unknown(DeliveryStaff4b, "whether the role required the CPD")
            : new(DeliveryStaff4b, asOf <= year.End ? Verdict.Open : Verdict.Breached, new Measure.Stated(What, false, true));
    }
}
