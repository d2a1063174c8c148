using System;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>Whether a step may be taken: yes, no, or it cannot be told yet.</summary>
public sealed class Permission : SmartEnum<Permission, string>
{
    /// <summary>Nothing that blocks is breached or missing.</summary>
    public static readonly Permission Permitted = new(nameof(Permitted), "permitted");

    /// <summary>A fact is missing on which the answer turns; nothing that blocks is breached.</summary>
    public static readonly Permission Undetermined = new(nameof(Undetermined), "undetermined");

    /// <summary>Something that blocks is breached, whatever else is missing.</summary>
    public static readonly Permission Refused = new(nameof(Refused), "refused");

    private Permission(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every answer, from the best to the worst.</summary>
    public static ValueList<Permission> All { get; } = [Permitted, Undetermined, Refused];

    /// <summary>Returns the answer with a published code, such as <c>refused</c>.</summary>
    /// <exception cref="ArgumentException">No answer has the code.</exception>
    public static Permission Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the answer with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Permission? permission) =>
        (permission = CodedEnum.Find(code, All)) is not null;

    /// <summary>
    /// Returns the answer that findings give together, so that several checks can guard one step. What only warns or informs is
    /// reported and changes nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <example><code>
    /// var visit = Permission.From([.. payment, .. documents, .. adjustments]);
    /// </code></example>
    public static Decision<Permission> From(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var answer = Permitted;
        foreach (var finding in findings)
        {
            if (finding.Denies)
            {
                return new(Refused, findings);
            }

            if (finding.Effect == Effect.Blocks && (finding.Verdict == Verdict.Undetermined || finding.Verdict == Verdict.Open))
            {
                answer = Undetermined;
            }
        }

        return new(answer, findings);
    }
}
