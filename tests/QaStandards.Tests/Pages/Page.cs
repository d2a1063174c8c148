using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Syntax;

namespace QaStandards.Tests.Pages;

/// <summary>A Markdown page of the project: the README or a page under docs.</summary>
public sealed record Page
{
    // Written by other programs, out of what is tested elsewhere.
    private static readonly string[] NotOurs = ["node_modules", ".vitepress", "artifacts"];
    private static readonly string[] Generated = ["docs/api/", "docs/public/"];

    private static readonly MarkdownPipeline Dialect =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    private Page(string path, string text)
    {
        Path = path;
        Text = text;
        Document = Markdown.Parse(text, Dialect);
    }

    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets every page, in the order of the paths.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Paths().Order(StringComparer.Ordinal).Select(Of)];

    /// <summary>Gets the path from the root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Gets the text, its lines ended by LF.</summary>
    public string Text { get; }

    /// <summary>Gets the parsed page.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>Gets the fenced blocks, in order.</summary>
    public IEnumerable<PageBlock> Blocks => Document.Descendants<FencedCodeBlock>().Select(block => PageBlock.Of(this, block));

    public static Page Of(string path) => new(path, File.ReadAllText(Full(path)).ReplaceLineEndings("\n"));

    public static Page Of(string path, string text) => new(path, text.ReplaceLineEndings("\n"));

    public static string Full(string path) => System.IO.Path.Combine(Root, path);

    /// <summary>Returns whether a path is written by a build and so need not be in the repository.</summary>
    public static bool IsGenerated(string path) => Generated.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    public override string ToString() => Path;

    private static IEnumerable<string> Paths()
    {
        if (File.Exists(Full("README.md")))
        {
            yield return "README.md";
        }

        foreach (var file in Directory.EnumerateFiles(Full("docs"), "*.md", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/');
            if (!IsGenerated(path) && !path.Split('/').Intersect(NotOurs).Any())
            {
                yield return path;
            }
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "QaStandards.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"No QaStandards.sln above {AppContext.BaseDirectory}."));
        }

        return folder;
    }
}
