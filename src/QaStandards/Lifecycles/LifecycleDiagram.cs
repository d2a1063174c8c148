using System;

namespace QaStandards.Lifecycles;

/// <summary>A lifecycle as a reader sees it: what goes through it, and its Mermaid state diagram.</summary>
public sealed record LifecycleDiagram
{
    private LifecycleDiagram(string title, string mermaid)
    {
        Title = title;
        Mermaid = mermaid;
    }

    /// <summary>Gets what goes through the lifecycle, such as <c>An enquiry</c>.</summary>
    public string Title { get; }

    /// <summary>Gets the diagram's text.</summary>
    public string Mermaid { get; }

    /// <summary>Returns the diagram of a lifecycle.</summary>
    /// <exception cref="ArgumentException">The title is empty, or the lifecycle is null.</exception>
    public static LifecycleDiagram Of<TStatus, TEvent, TFacts>(string title, Lifecycle<TStatus, TEvent, TFacts> lifecycle)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new(title, lifecycle.ToMermaid());
    }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
