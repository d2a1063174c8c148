using QaStandards.Lifecycles;

namespace QaStandards.Policies;

/// <summary>What the library knows of one policy: every clause, the readings, the tensions and the lifecycles.</summary>
public sealed record PolicyPack
{
    internal PolicyPack(
        ClauseRegister register, ValueList<Reading> readings, ValueList<Tension> tensions, ValueList<LifecycleDiagram> lifecycles)
    {
        Register = register;
        Readings = readings;
        Tensions = tensions;
        Lifecycles = lifecycles;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy => Register.Policy;

    /// <summary>Gets every clause with what the library does about it.</summary>
    public ClauseRegister Register { get; }

    /// <summary>Gets where the text leaves a choice.</summary>
    public ValueList<Reading> Readings { get; }

    /// <summary>Gets where the policy cannot be kept as written, or leaves something open.</summary>
    public ValueList<Tension> Tensions { get; }

    /// <summary>Gets the lifecycles as diagrams.</summary>
    public ValueList<LifecycleDiagram> Lifecycles { get; }

    /// <summary>Returns the policy.</summary>
    public override string ToString() => Policy.ToString();
}
