using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>A person's CPD and development plan.</summary>
public sealed record CpdPlan
{
    private CpdPlan(string person, ValueList<PlannedAction> actions)
    {
        Person = person;
        Actions = actions;
    }

    /// <summary>Gets the person's id.</summary>
    public string Person { get; }

    /// <summary>Gets the actions, in the order of the policy.</summary>
    public ValueList<PlannedAction> Actions { get; }

    /// <summary>Returns a plan; without actions there is none.</summary>
    /// <exception cref="ArgumentException">The person is null or empty, the actions are null, or one of them is null or empty.</exception>
    public static CpdPlan Of(string person, IEnumerable<PlannedAction> actions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(actions);
        var all = actions.ToValueList();
        foreach (var action in all)
        {
            ArgumentNullException.ThrowIfNull(action, nameof(actions));
            ArgumentException.ThrowIfNullOrWhiteSpace(action.What, nameof(actions));
        }

        return new(person, all);
    }

    /// <summary>Returns the plan with one more action, or with the reason why a category needs none.</summary>
    /// <exception cref="ArgumentException">The action is null, or does not say what.</exception>
    public CpdPlan With(PlannedAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentException.ThrowIfNullOrWhiteSpace(action.What, nameof(action));
        return new(Person, [.. Actions, action]);
    }

    /// <summary>Returns the actions, one a line.</summary>
    public override string ToString() => string.Join('\n', Actions.Select(action => $"{action.Category.Value}: {action}"));
}
