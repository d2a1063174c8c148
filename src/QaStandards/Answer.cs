using System;
using System.Collections.Generic;
using FluentValidation;
using NodaTime;

namespace QaStandards;

/// <summary>What the rules of the pack have in common: how a fact, a day or a list becomes a finding.</summary>
internal static class Answer
{
    /// <summary>Refuses facts that are not well formed.</summary>
    public static T Sound<T>(T facts, AbstractValidator<T> validator)
        where T : class
    {
        validator.ValidateAndThrow(facts);
        return facts;
    }

    /// <summary>Finds about a fact that is so or not.</summary>
    public static Finding Stated(Clause by, string fact, bool? value, bool mustBe = true) => value is { } known
        ? new(by, known == mustBe ? Verdict.Satisfied : Verdict.Breached, new Measure.Stated(fact, known, mustBe))
        : Unknown(by, fact);

    /// <summary>Finds about something that must have happened by a day, without which the question does not arise.</summary>
    public static Finding NotAfter(Clause by, string what, Milestone? reached, string than, LocalDate? day)
    {
        if (reached is null)
        {
            return Unknown(by, Day(what));
        }

        if (reached.Day is not { } happened)
        {
            return Stated(by, what, value: false);
        }

        return day is { } limit
            ? new(by, happened <= limit ? Verdict.Satisfied : Verdict.Breached, new Measure.NotAfter(what, happened, than, limit))
            : Unknown(by, Day(than));
    }

    /// <summary>Finds about something that has a last day: open as long as it is not over.</summary>
    public static Finding DoneBy(Clause by, string what, Milestone? reached, string last, LocalDate? due, LocalDate asOf)
    {
        if (reached is null || due is null)
        {
            List<string> missing = [];
            missing.AddRange(reached is null ? [Day(what)] : []);
            missing.AddRange(due is null ? [Day(last)] : []);
            return new(by, Verdict.Undetermined, new Measure.Missing(missing.ToValueList()));
        }

        var done = reached.Day <= asOf ? reached.Day : null;
        var verdict = (done ?? asOf) > due ? Verdict.Breached : done is null ? Verdict.Open : Verdict.Satisfied;
        return new(by, verdict, new Measure.DoneBy(what, done, due.Value, asOf));
    }

    /// <summary>Finds about a list of facts that must all be so; what is not so is lacking, and comes before what is not known.</summary>
    public static Finding Every(Clause by, string of, params ReadOnlySpan<(string Name, bool? Is)> parts)
    {
        List<string> lacking = [];
        List<string> unknown = [];
        foreach (var (name, holds) in parts)
        {
            (holds is null ? unknown : holds.Value ? null : lacking)?.Add(name);
        }

        var there = parts.Length - lacking.Count - unknown.Count;
        return lacking.Count == 0 && unknown.Count > 0
            ? new(by, Verdict.Undetermined, new Measure.Missing(unknown.ToValueList()))
            : new(
                by,
                lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(of, there, parts.Length, lacking.ToValueList()));
    }

    public static Finding Unknown(Clause by, string fact) => new(by, Verdict.Undetermined, new Measure.Missing(fact));

    private static string Day(string what) => $"the day of: {what}";
}
