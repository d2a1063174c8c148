using System;
using System.Globalization;
using Markdig.Syntax;

namespace QaStandards.Tests.Pages;

/// <summary>A fenced block of a page, with the block of text that directly follows it.</summary>
public sealed record PageBlock(string Path, int Line, string Language, string Marks, string Text, string? Output)
{
    /// <summary>Gets whether the block is a C# program that readers may copy.</summary>
    public bool IsProgram => Language == "csharp";

    /// <summary>Gets whether the block is only compiled: it is marked <c>csharp no-run</c>.</summary>
    public bool IsOnlyCompiled => Marks == "no-run";

    public static PageBlock Of(Page page, FencedCodeBlock block)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(block);
        return new(page.Path, block.Line + 1, block.Info ?? "", block.Arguments ?? "", TextOf(block), Following(block));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}");

    private static string? Following(FencedCodeBlock block)
    {
        var siblings = block.Parent!;
        var next = siblings.IndexOf(block) + 1;
        return next < siblings.Count && siblings[next] is FencedCodeBlock { Info: "text" } output ? TextOf(output) : null;
    }

    private static string TextOf(FencedCodeBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");
}
