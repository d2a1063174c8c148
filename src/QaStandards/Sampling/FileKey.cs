using System;

namespace QaStandards.Sampling;

/// <summary>A key by which files belong together and which the year must cover, such as the assessor.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public sealed class FileKey<T>
{
    /// <summary>Initialises a key.</summary>
    /// <param name="name">The name in messages and ledgers, in the singular, such as <c>assessor</c>.</param>
    /// <param name="plural">The name in the plural.</param>
    /// <param name="of">Returns the key of a file; null when the file has none. Read once, at the freeze.</param>
    /// <exception cref="ArgumentException">An argument is null, or a name is empty.</exception>
    public FileKey(string name, string plural, Func<T, string?> of)
    {
        IdText.Check(name, "name of a key", nameof(name));
        IdText.Check(plural, "plural of a key", nameof(plural));
        ArgumentNullException.ThrowIfNull(of);
        Name = name;
        Plural = plural;
        Of = of;
    }

    /// <summary>Gets the name in the singular.</summary>
    public string Name { get; }

    /// <summary>Gets the name in the plural.</summary>
    public string Plural { get; }

    /// <summary>Gets the function that returns a file's key.</summary>
    public Func<T, string?> Of { get; }
}
