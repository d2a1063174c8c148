using System;

namespace QaStandards;

/// <summary>One provision of a policy. Two clauses are equal when policy, locator, force and paraphrase are.</summary>
public sealed record Clause
{
    private Clause(Policy policy, string locator, Force force, string says)
    {
        Policy = policy;
        Locator = locator;
        Force = force;
        Says = says;
    }

    /// <summary>Gets the document.</summary>
    public Policy Policy { get; }

    /// <summary>
    /// Gets the paragraph and bullet, such as <c>75(6)</c>. A small letter, as in <c>76a</c>, is ours: it tells apart the
    /// sentences of a paragraph that has no bullets.
    /// </summary>
    public string Locator { get; }

    /// <summary>Gets the policy's own force.</summary>
    public Force Force { get; }

    /// <summary>Gets our paraphrase; never the policy's sentence.</summary>
    public string Says { get; }

    /// <summary>Gets the citation, such as <c>HLTA 75(6)</c>.</summary>
    public string Citation => $"{Policy.Id} {Locator}";

    /// <summary>Returns a clause.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Clause Of(Policy policy, string locator, Force force, string says)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(locator);
        ArgumentNullException.ThrowIfNull(force);
        ArgumentException.ThrowIfNullOrWhiteSpace(says);
        return new(policy, locator, force, says);
    }

    /// <summary>Returns the citation.</summary>
    public override string ToString() => Citation;
}
