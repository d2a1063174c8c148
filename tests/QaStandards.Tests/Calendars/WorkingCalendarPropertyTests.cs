using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Tests.Calendars;

[Properties(Arbitrary = new[] { typeof(AnyCalendars) }, MaxTest = 150, QuietOnSuccess = true)]
public sealed class WorkingCalendarPropertyTests
{
    [Property]
    public bool A_day_is_worked_in_a_combined_calendar_when_it_is_in_both(WorkingCalendar a, WorkingCalendar b, LocalDate day) =>
        a.CombinedWith(b).IsWorkingDay(day) == ((a.IsWorkingDay(day), b.IsWorkingDay(day)) switch
        {
            (null, _) or (_, null) => null,
            (true, true) => true,
            _ => false,
        });

    [Property]
    public bool A_combined_calendar_has_the_holidays_of_both(WorkingCalendar a, WorkingCalendar b, LocalDate day)
    {
        var both = a.CombinedWith(b).HolidaysOn(day);
        return both is null
            ? a.HolidaysOn(day) is null || b.HolidaysOn(day) is null
            : both.ToHashSet().SetEquals(a.HolidaysOn(day)!.Concat(b.HolidaysOn(day)!));
    }

    [Property]
    public bool Combining_is_commutative(WorkingCalendar a, WorkingCalendar b) => a.CombinedWith(b) == b.CombinedWith(a);

    [Property]
    public bool Combining_is_associative(WorkingCalendar a, WorkingCalendar b, WorkingCalendar c) =>
        a.CombinedWith(b).CombinedWith(c) == a.CombinedWith(b.CombinedWith(c));

    [Property]
    public bool Combining_with_itself_changes_nothing(WorkingCalendar a) => a.CombinedWith(a) == a;

    [Property]
    public bool Equal_calendars_have_equal_hash_codes(WorkingCalendar a, WorkingCalendar b) =>
        a.CombinedWith(b).GetHashCode() == b.CombinedWith(a).GetHashCode();

    [Property]
    public bool Counting_undoes_adding_forwards(WorkingCalendar a, LocalDate day, NonNegativeInt n) =>
        a.AddWorkingDays(day, n.Get) is not { } end || n.Get == 0 || a.WorkingDaysBetween(day, end) == n.Get;

    [Property]
    public bool Counting_undoes_adding_backwards_from_a_working_day(WorkingCalendar a, LocalDate day, PositiveInt n) =>
        a.IsWorkingDay(day) != true || a.AddWorkingDays(day, -n.Get) is not { } end || a.WorkingDaysBetween(day, end) == -n.Get;

    [Property]
    public bool Adding_back_undoes_adding_from_a_working_day(WorkingCalendar a, LocalDate day, int n) =>
        a.IsWorkingDay(day) != true || a.AddWorkingDays(day, n) is not { } end || a.AddWorkingDays(end, -n) == day;

    [Property]
    public bool Adding_lands_on_a_working_day_in_the_direction_of_n(WorkingCalendar a, LocalDate day, int n) =>
        n == 0 || a.AddWorkingDays(day, n) is not { } end || (a.IsWorkingDay(end) == true && (n > 0 ? end > day : end < day));

    [Property]
    public bool Adding_twice_is_adding_the_sum(WorkingCalendar a, LocalDate day, NonNegativeInt m, PositiveInt n) =>
        a.AddWorkingDays(day, m.Get) is not { } middle
        || a.AddWorkingDays(middle, n.Get) == a.AddWorkingDays(day, m.Get + n.Get);

    [Property]
    public bool Counts_along_a_chain_add_up(WorkingCalendar a, LocalDate x, LocalDate y, LocalDate z) =>
        (a.WorkingDaysBetween(x, y), a.WorkingDaysBetween(y, z)) is not (int first, int second)
        || a.WorkingDaysBetween(x, z) == first + second;

    [Property]
    public bool A_count_is_null_exactly_when_an_end_is_not_known(WorkingCalendar a, LocalDate x, LocalDate y) =>
        a.WorkingDaysBetween(x, y) is null == (!a.Known.Contains(x) || !a.Known.Contains(y));

    [Property]
    public bool Later_starts_never_end_earlier(WorkingCalendar a, LocalDate day, NonNegativeInt n) =>
        a.AddWorkingDays(day, n.Get) is not { } end || !(a.AddWorkingDays(day.PlusDays(1), n.Get) < end);
}
