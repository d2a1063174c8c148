using System;
using QaStandards.Eligibility;

namespace QaStandards.Lifecycles;

/// <summary>A transition with the decisions that are the same whenever it is taken, so that they are made only once.</summary>
internal sealed class Row<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    private readonly Finding? step;
    private readonly Decision<TStatus>? usual;

    public Row(Transition<TStatus, TEvent, TFacts> transition, int number)
    {
        Transition = transition;
        Number = number;
        if (transition.To.Recall is null)
        {
            step = Step(transition.To.Status!);
            usual = transition.When is null ? new(transition.To.Status!, [step])
                : transition.When.AllMet is { } met ? With(met.Findings)
                : null;
        }
    }

    public Transition<TStatus, TEvent, TFacts> Transition { get; }

    /// <summary>Gets the place in the table, from one.</summary>
    public int Number { get; }

    public Criteria<TFacts>? When => Transition.When;

    /// <summary>Returns the step to the row's status with the findings of its criteria; it recalls nothing.</summary>
    public Decision<TStatus> Taken(Findings? criteria) =>
        usual is not null && (criteria is null || ReferenceEquals(criteria, When!.AllMet?.Findings)) ? usual : With(criteria!);

    /// <summary>Returns the finding that the row was taken to a status.</summary>
    public Finding Step(TStatus to) =>
        Transition.Find(Verdict.Satisfied, new Measure.Step($"{Transition.On}", $"{Transition.From}", $"{to}"));

    private Decision<TStatus> With(Findings criteria)
    {
        var findings = new Finding[criteria.Count + 1];
        findings[0] = step!;
        for (var i = 0; i < criteria.Count; i++)
        {
            findings[i + 1] = criteria[i];
        }

        return new(Transition.To.Status!, Findings.Over(findings));
    }
}
