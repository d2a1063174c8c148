using System;

namespace QaStandards.Sampling;

/// <summary>A contradiction that keeps a file out of a frozen list.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public sealed class Refusal<T>
{
    /// <summary>Initialises a refusal.</summary>
    /// <param name="code">The stable error code.</param>
    /// <param name="problem">Returns what is wrong with a file and how to mend it, or null.</param>
    /// <exception cref="ArgumentException">An argument is null, or the code is empty.</exception>
    public Refusal(string code, Func<T, string?> problem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(problem);
        Code = code;
        Problem = problem;
    }

    /// <summary>Gets the stable error code.</summary>
    public string Code { get; }

    /// <summary>Gets the function that returns what is wrong with a file, or null.</summary>
    public Func<T, string?> Problem { get; }
}
