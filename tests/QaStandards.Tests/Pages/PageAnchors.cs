using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QaStandards.Tests.Pages;

/// <summary>
/// The anchors of a page's headings. GitHub and the site's generator name them by different rules, and a link has to work on
/// both.
/// </summary>
public static partial class PageAnchors
{
    private const int Patience = 1000; // milliseconds

    public static IReadOnlySet<string> OnGitHub(Page page) => Of(page, heading =>
        NotOnGitHub().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-'));

    public static IReadOnlySet<string> OnSite(Page page) => Of(page, heading =>
    {
        var plain = Combining().Replace(heading.Normalize(NormalizationForm.FormKD), "");
        return LeadingDigit().Replace(Special().Replace(plain, "-").Trim('-'), "_$0").ToLowerInvariant();
    });

    private static HashSet<string> Of(Page page, Func<string, string> slug)
    {
        ArgumentNullException.ThrowIfNull(page);
        var anchors = HtmlId().Matches(page.Text).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in page.Document.Descendants<HeadingBlock>())
        {
            var anchor = slug(TextOf(heading));
            var unique = anchor;
            for (var n = 1; !anchors.Add(unique); n++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{n}");
            }
        }

        return anchors;
    }

    private static string TextOf(HeadingBlock heading) => string.Concat(heading.Inline!.Descendants().Select(TextOf)).Trim();

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    };

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\p{Pc} -]", RegexOptions.None, Patience)]
    private static partial Regex NotOnGitHub();

    [GeneratedRegex("[\u0300-\u036F\u0000-\u001F]", RegexOptions.None, Patience)]
    private static partial Regex Combining();

    [GeneratedRegex("""[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+""", RegexOptions.None, Patience)]
    private static partial Regex Special();

    [GeneratedRegex("^[0-9]", RegexOptions.None, Patience)]
    private static partial Regex LeadingDigit();

    [GeneratedRegex("<[a-z]+ id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex HtmlId();
}
