using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QaStandards.Tests.Pages;

/// <summary>The links of a page that lead to somewhere in the repository.</summary>
public static class PageLinks
{
    /// <summary>Returns one line for each link that leads nowhere: where it stands, the link, and what is missing.</summary>
    public static IEnumerable<string> Broken(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (var link in page.Document.Descendants<LinkInline>())
        {
            var target = link.Url ?? "";
            if (IsOurs(target) && Fault(page, target) is { } fault)
            {
                yield return $"{page.Path}:{link.Line + 1}: {target}: {fault}";
            }
        }
    }

    // To .NET on Unix, "/guide" is an absolute address too.
    private static bool IsOurs(string link) => link.StartsWith('/') || !Uri.TryCreate(link, UriKind.Absolute, out _);

    private static string? Fault(Page page, string link)
    {
        var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
        if (path.Length == 0)
        {
            return anchor is null ? "an empty link" : AnchorFault(page, anchor);
        }

        // On the site, a link that begins with a stroke begins at docs.
        var from = path.StartsWith('/') ? "docs" : Path.GetDirectoryName(page.Path)!;
        var full = Path.GetFullPath(Path.Combine(Page.Root, from, Uri.UnescapeDataString(path).TrimStart('/')));
        var relative = Path.GetRelativePath(Page.Root, full).Replace('\\', '/');
        if (relative.StartsWith("..", StringComparison.Ordinal))
        {
            return "outside the repository";
        }

        if (Page.IsGenerated(relative + "/"))
        {
            return null;
        }

        var found = Candidates(relative, full).FirstOrDefault(candidate => File.Exists(Page.Full(candidate)));
        return found is null
            ? Directory.Exists(full) ? null : "no such file"
            : anchor is not null && found.EndsWith(".md", StringComparison.Ordinal) ? AnchorFault(Page.Of(found), anchor) : null;
    }

    // The site has clean addresses: guide/sampling is guide/sampling.md, and guide/ is guide/index.md.
    private static string[] Candidates(string relative, string full) =>
        Directory.Exists(full) ? [$"{relative}/index.md"] : [relative, $"{relative}.md"];

    private static string? AnchorFault(Page page, string anchor)
    {
        var (github, site) = (PageAnchors.OnGitHub(page), PageAnchors.OnSite(page));
        return (github.Contains(anchor), site.Contains(anchor)) switch
        {
            (true, true) => null,
            (false, false) => $"no such heading in {page.Path}",
            (true, false) => $"the heading in {page.Path} has another anchor on the site: reword it",
            (false, true) => $"the heading in {page.Path} has another anchor on GitHub: reword it",
        };
    }
}
