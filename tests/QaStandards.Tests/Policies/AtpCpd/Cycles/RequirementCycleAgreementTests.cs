using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Credentials;
using QaStandards.Lifecycles;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Tests.Policies.AtpCpd.Roles;
using static QaStandards.Credentials.Requirement;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using When = QaStandards.Policies.AtpCpd.Cycles.RequirementEvent;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

/// <summary>The events of a file, put to the table, lead to what the check of the file answers on every day.</summary>
public sealed class RequirementCycleAgreementTests
{
    private static readonly LocalDate Start = Staff.Wed_2025_01_01;

    [Property]
    public bool Courses_that_are_begun_given_up_and_finished(byte[] courses, byte mode)
    {
        var asked = (mode % 3) switch
        {
            0 => Hold(TrainersSector2, "A", QualificationLevel.Level3),
            1 => HoldOrWorkTowards(TrainersTeaching1_1, "A", QualificationLevel.Level3),
            _ => Take(TrainersOther1, "A", QualificationLevel.Level3),
        };
        var held = new List<Qualification>();
        var events = new List<(LocalDate, When)>();
        var day = Start;
        foreach (var course in courses.Take(6))
        {
            // One course after the other, at level 2 to 4; a third is finished, the others are given up.
            var level = 2 + (course % 3);
            var (begun, ended) = (day.PlusDays(1 + (course % 7)), day.PlusDays(9 + (course % 11)));
            var isFinished = course % 3 != 0 && course / 3 % 3 == 0;
            held.Add(new() { Subject = "A", Level = Staff.Level(level), EnrolledOn = begun, AchievedOn = isFinished ? ended : null, WithdrawnOn = isFinished ? null : ended });
            events.Add((begun, When.Enrol));
            events.Add((ended, isFinished ? When.Achieve : When.Withdraw));
            day = ended;
        }

        return Agree(asked, Staff.With([.. held]), events, Start, day.PlusDays(3));
    }

    [Property]
    public bool Memberships_that_begin_and_end(byte[] lengths)
    {
        var held = new List<Membership>();
        var events = new List<(LocalDate, When)>();
        var day = Start;
        foreach (var length in lengths.Take(6))
        {
            var (from, to) = (day.PlusDays(2), day.PlusDays(2 + (length % 20)));
            held.Add(new() { Body = "CMI", Grade = MembershipGrade.Member, From = from, To = to });
            events.Add((from, When.Achieve));
            events.Add((to.PlusDays(1), When.Lapse));
            day = to;
        }

        var asked = Belong(TrainersSector1a, "sector body", ["CMI"], MembershipGrade.Member);
        return Agree(asked, Staff.Nothing with { Memberships = [.. held] }, events, Start, day.PlusDays(3));
    }

    [Property]
    public bool Sittings_that_come_in_time_or_late(byte[] gaps)
    {
        // The gap is within a hundred days around three years; the first sitting is on the first day.
        LocalDate[] days = [.. gaps.Take(4).Aggregate((LocalDate[])[Start], (sat, gap) => [.. sat, sat[^1].PlusYears(3).PlusDays((gap % 100) - 50)])];
        var events = new List<(LocalDate, When)> { (Start, When.Achieve) };
        foreach (var (last, next) in days.Zip(days.Skip(1)))
        {
            if (next > Term.Years(3).After(last))
            {
                events.Add((Term.Years(3).After(last).PlusDays(1), When.Lapse));
                events.Add((next, When.Achieve));
            }
        }

        var asked = Sit(DeliveryStaff5, "English", QualificationLevel.Level2, Term.Years(3));
        var file = Staff.Nothing with { Sittings = [.. days.Select(day => new Sitting { Subject = "English", Level = QualificationLevel.Level2, On = day })] };
        return Agree(asked, file, events, Start, days[^1].PlusDays(3));
    }

    private static bool Agree(Requirement asked, CredentialFile file, List<(LocalDate On, When Event)> events, LocalDate first, LocalDate last)
    {
        var history = RequirementCycle.Lifecycle.Begin().Append(events.Select(one =>
            new Happening<When, RequirementCase>(one.On, one.Event, new() { Answer = asked.Check(file, one.On) })));
        return events.Select(one => one.On).SelectMany(day => (LocalDate[])[day.PlusDays(-1), day, day.PlusDays(1)])
            .Concat([first, last]).Where(day => day >= first && day <= last)
            .All(day => history.AsOf(day).Outcome == asked.Check(file, day).Status);
    }
}
