using System;
using System.Collections.Generic;
using QaStandards.Calendars;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <summary>The duties of the agreement that come back, as a schedule over an academic year.</summary>
/// <remarks>
/// Where the agreement names no day, the year's own end serves for what is yearly, which is ours; what follows a placement, a
/// review or a visit waits for days that the host agrees.
/// </remarks>
public static class LjmuSchedule
{
    private const string Offers = "offers";

    /// <summary>Gets the duties, each with a code to which a host gives its days.</summary>
    public static ValueList<RecurringDuty> Duties { get; } =
    [
#pragma warning disable format // a table
        //   code                       by            what                                              how often
        Of(  "agreement-revised",       Introduction8, "agreement revised after consultation",          Cadence.BeforeTheYear ),
        Of(  "form",                    C1_1b,        "form completed again",                           Cadence.Biennial      ),
        Of(  Offers,                    C1_4_1a,      "schools asked about placements of the next year", Cadence.OnAgreedDays ),
        Of(  "resources",               C2_7,         "resources agreed at the board",                  Cadence.Annual        ),
        Of(  "self-evaluation",         C2_6a,        "partnership evaluated",                          Cadence.Annual        ),
        Of(  "partnership-survey",      C2_6_2a,      "survey completed by schools",                    Cadence.Annual        ),
        Of(  "school-self-evaluation",  C2_6_3a,      "training evaluated by the school",               Cadence.Annual        ),
        Of(  "mentor-evaluation",       C4_2_3e,      "placements evaluated by the Professional Mentor", Cadence.Annual       ),
        Of(  "examiner-report",         C4_6_2d,      "examiner's report to the Director",              Cadence.Annual        ),
        Of(  "clearance",               C3_5_1e,      "clearance confirmed to the school",              Cadence.OnAgreedDays  ),
        Of(  "safeguarding",            C3_5_3c,      "safeguarding documents given",                   Cadence.OnAgreedDays  ),
        Of(  "reviews",                 C4_3_8,       "phase review form completed",                    Cadence.OnAgreedDays  ),
        Of(  "visits",                  C4_1b,        "visit of the Liaison Tutor made",                Cadence.OnAgreedDays  ),
        Of(  "triangulation",           C4_1_4,       "triangulation meeting held",                     Cadence.OnAgreedDays  ),
        Of(  "targets",                 C4_1_2b,      "targets reviewed at the end of the placement",   Cadence.OnAgreedDays  ),
        Before( "confirmation",         C1_4_2a,      "placement confirmed with the school"                                   ),
        Before( "declaration",          C3_7b,        "declaration agreed"                                                    ),
        Before( "contact",              C4_4_1,       "first contact with the Professional Mentor"                            ),
#pragma warning restore format
    ];

    /// <summary>
    /// Returns the schedule of a year. Schools are asked about placements by the end of the summer term, the last of the year.
    /// </summary>
    /// <param name="year">The year, with its terms.</param>
    /// <param name="days">
    /// What only the host knows, by code: the starts of placements for confirmation, declaration, contact, clearance and
    /// safeguarding.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Days are given for a code that no duty has, or the days do not fit; or the year has no terms.
    /// </exception>
    public static DutySchedule In(AcademicYear year, IReadOnlyDictionary<string, DutyDays>? days = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (year.Terms.Count == 0)
        {
            throw new ArgumentException($"{year.Name} has no terms; {C1_4_1a.Citation} counts by its summer term.", nameof(year));
        }

        var all = new Dictionary<string, DutyDays>(days ?? new Dictionary<string, DutyDays>(StringComparer.Ordinal), StringComparer.Ordinal);
        _ = all.TryAdd(Offers, new() { Agreed = [year.Terms[^1].Days.End] });
        return DutySchedule.Of(year, Duties, all);
    }

    private static RecurringDuty Of(string code, Clause by, string what, Cadence cadence) => new(code, new(by, what), cadence);

    // Before a placement starts is, by the day, one day before at the latest.
    private static RecurringDuty Before(string code, Clause by, string what) =>
        Of(code, by, what, Cadence.OnAgreedDays).CountedBy(new CalendarDayNotice(by, what, 1));
}
