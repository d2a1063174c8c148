using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>
/// "Engagement in CPD", section 6.1: 30 hours a year for directly employed tutors, assessors and learning mentors.
/// </summary>
public static class ProfessionalDevelopment
{
    // 6.1. At least 5 days, which are 30 hours; so a day has six.
    /// <summary>Gets the hours of a full contract.</summary>
    public static decimal FullHours => 30;

    /// <summary>Gets the hours of a day.</summary>
    public static decimal HoursPerDay => 6;

    /// <summary>Gets the service days and INSET days that the framework counts on; communities of practice come on top.</summary>
    public static (int ServiceDays, int InsetDays) ExpectedDays => (2, 3);

    /// <summary>Gets the kinds of activity that are recorded too.</summary>
    public static ValueList<string> Activities { get; } =
        ["network event", "e-training", "standardisation meeting", "work shadowing", "course", "other"];

    /// <summary>Returns the hours that somebody owes in a year: 0 without a contract, null when that cannot be told.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one says how a contract reduces them; the defaults when null.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The contract is null, has no person, or the agreed hours are negative or over 30.
    /// </exception>
    /// <example><code>
    /// var contract = new DevelopmentContract { Person = "T1", Contract = ContractType.Fractional, Share =
    /// Percentage.Parse("35%") };
    /// ProfessionalDevelopment.HoursOf(contract); // 10.5
    /// </code></example>
    public static decimal? HoursOf(DevelopmentContract contract, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentException.ThrowIfNullOrEmpty(contract.Person, nameof(contract));
        if (contract.AgreedHours is { } agreed && (agreed < 0 || agreed > FullHours))
        {
            throw new ArgumentException(
                $"{contract.Person} agreed on {English.Amount(agreed)} hours; a contract reduces 30 hours, so give 0 to 30.", nameof(contract));
        }

        return contract.Contract == ContractType.FullTime ? FullHours
            : (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ReducedHours).Code == "as-agreed" ? contract.AgreedHours
            : contract.Share is { } share ? share.LeastOf((long)FullHours * 2) / 2m : null;
    }

    /// <summary>Checks the development of one person in a year. Any kind of activity counts, each hour once.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="entries">What was done; null when there is no record.</param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <returns>
    /// Findings about the hours, the reduction and the record of what was done. The framework expects it, so all of them warn.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The contract, an entry or the year is null, or a day comes to more than 24 hours.
    /// </exception>
    public static Findings Check(
        DevelopmentContract contract, IEnumerable<CpdEntry>? entries, DateInterval year, LocalDate asOf, HampshireFramework? framework = null)
    {
        var hours = HoursOf(contract, framework);
        ArgumentNullException.ThrowIfNull(year);
        var ledger = entries is null ? null : CpdLedger.Of(HoursPerDay, entries);
        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ReducedHours);
        Finding[] found = contract.IsDirectlyEmployed is false
            ? [NotAsked(C6_1_CPD_a, "direct employment")]
            :
            [
                (contract.IsDirectlyEmployed is null
                    ? Found.Missing(C6_1_CPD_a, "whether the service employs the person directly")
                    : hours is null ? Found.Missing(C6_1_CPD_a, "the hours by the contract")
                    : hours == 0 ? NotAsked(C6_1_CPD_a, "contract")
                    : Minimum(hours.Value).Check(ledger, year, asOf)).Under(choice),
                (contract.Contract == ContractType.FullTime ? NotAsked(C6_1_CPD_b, "reduced contract")
                    : hours is { } owed
                        ? new(
                            C6_1_CPD_b,
                            Verdict.Satisfied,
                            new Measure.AmountAtMost("hours of professional development owed", owed, FullHours))
                        : Found.Missing(C6_1_CPD_b, choice.IsDefault ? "the part of a full contract" : "the hours that were agreed"))
                    .Under(choice),
                Recorded(ledger, year),
            ];
        return Findings.Of(found.Select(finding => finding.For(contract.Person)));
    }

    /// <summary>
    /// Compares the service and INSET days that somebody attended with those that are expected; it only informs.
    /// </summary>
    /// <exception cref="ArgumentException">The person is null or empty, or a number is negative.</exception>
    public static Findings CheckDays(string person, int? serviceDays, int? insetDays)
    {
        ArgumentException.ThrowIfNullOrEmpty(person);
        ArgumentOutOfRangeException.ThrowIfNegative(serviceDays ?? 0, nameof(serviceDays));
        ArgumentOutOfRangeException.ThrowIfNegative(insetDays ?? 0, nameof(insetDays));
        return
        [
            Days("service days", serviceDays, ExpectedDays.ServiceDays).For(person),
            Days("INSET days", insetDays, ExpectedDays.InsetDays).For(person),
        ];
    }

    private static CpdMinimum Minimum(decimal hours) => new(C6_1_CPD_a, CpdPart.Whole, hours, "professional development");

    private static Finding Days(string of, int? actual, int expected) =>
        actual is { } days ? Found.AtLeast(C6_1_CPD_c, of, days, expected) : Found.Missing(C6_1_CPD_c, $"the {of} attended");

    private static Finding Recorded(CpdLedger? ledger, DateInterval year)
    {
        var entries = ledger?.Entries.Where(entry => year.Contains(entry.On)).ToList();
        return entries is null ? Found.Missing(C6_1_CPD_d, "the record of development")
            : entries.Count == 0 ? NotAsked(C6_1_CPD_d, "entry in the year")
            : Answer.Every(
                C6_1_CPD_d,
                "entries that say what was done",
                [.. entries.Select(entry => (English.Day(entry.On), (bool?)!string.IsNullOrWhiteSpace(entry.What)))]);
    }

    private static Finding NotAsked(Clause by, string of) => new(by, Verdict.NotApplicable, new Measure.Nothing(of));
}
