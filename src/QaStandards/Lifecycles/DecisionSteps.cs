using System;

namespace QaStandards.Lifecycles;

/// <summary>Reads the decisions of lifecycles.</summary>
public static class DecisionSteps
{
    /// <summary>
    /// Returns whether the event that was asked about is permitted. A permitted event may lead to the same status, so the
    /// status alone does not tell; and what is undetermined is not permitted.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static bool IsPermitted<T>(this Decision<T> decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Findings[0].Measure is Measure.Step;
    }
}
