using System;

namespace QaStandards.Sampling;

/// <summary>The host's forecast for one key: how many of its files the events that are left will still bring.</summary>
public sealed record ExpectedKey
{
    private ExpectedKey(string kind, string key, int files)
    {
        Kind = kind;
        Key = key;
        Files = files;
    }

    /// <summary>Gets the name of the kind of key.</summary>
    public string Kind { get; }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets how many files are still expected after this event.</summary>
    public int Files { get; }

    /// <summary>Returns a forecast.</summary>
    /// <exception cref="ArgumentException">A text is null or empty, or the number is negative.</exception>
    public static ExpectedKey Of(string kind, string key, int files)
    {
        IdText.Check(kind, "kind of key", nameof(kind));
        IdText.Check(key, kind, nameof(key));
        ArgumentOutOfRangeException.ThrowIfNegative(files);
        return new(kind, key, files);
    }

    /// <summary>Returns the forecast in one phrase.</summary>
    public override string ToString() => $"{IdText.Listed(Kind)} {IdText.Listed(Key)} {English.Number(Files)} more";
}
