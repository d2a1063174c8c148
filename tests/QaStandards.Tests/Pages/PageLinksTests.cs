using System.Linq;
using Xunit;

namespace QaStandards.Tests.Pages;

public sealed class PageLinksTests
{
    [Fact]
    public void Every_link_on_every_page_leads_somewhere() => Assert.Empty(Page.All.SelectMany(PageLinks.Broken));

    [Theory]
    [InlineData("[a](../QaStandards.sln)", null)]
    [InlineData("[a](../src/)", null)]
    [InlineData("[a](#a-page)", null)]
    [InlineData("[a](https://example.org/nowhere)", null)]
    [InlineData("[a](mailto:a@example.org)", null)]
    [InlineData("[a](/api/QaStandards.Verdict)", null)]
    [InlineData("[a](nowhere.md)", "no such file")]
    [InlineData("[a](/nowhere)", "no such file")]
    [InlineData("![a](nowhere.svg)", "no such file")]
    [InlineData("[a][b]\n\n[b]: nowhere.md", "no such file")]
    [InlineData("[a](../../hub)", "outside the repository")]
    [InlineData("[a]()", "an empty link")]
    [InlineData("[a](#no-page)", "no such heading in docs/page.md")]
    [InlineData("[a](#1-draw)\n\n## 1. Draw", "the heading in docs/page.md has another anchor on the site: reword it")]
    [InlineData("[a](#draw-ticket)\n\n## Draw & ticket", "the heading in docs/page.md has another anchor on GitHub: reword it")]
    public void A_link_is_sound_or_says_what_is_wrong(string text, string? fault)
    {
        var broken = PageLinks.Broken(Page.Of("docs/page.md", "# A page\n\n" + text)).ToArray();

        Assert.Equal(fault, broken.SingleOrDefault()?.Split(": ", 3)[2]);
    }

    [Theory]
    [InlineData("The draw, in SQL", "the-draw-in-sql", "the-draw-in-sql")]
    [InlineData("`qs-draw-1` exactly", "qs-draw-1-exactly", "qs-draw-1-exactly")]
    [InlineData("5 per cent", "5-per-cent", "_5-per-cent")]
    [InlineData("Draw & ticket", "draw--ticket", "draw-ticket")]
    public void An_anchor_follows_the_rules_of_each_place(string heading, string github, string site)
    {
        var page = Page.Of("docs/page.md", "# " + heading);

        Assert.Equal([github], PageAnchors.OnGitHub(page));
        Assert.Equal([site], PageAnchors.OnSite(page));
    }

    [Fact]
    public void A_heading_that_comes_twice_gets_a_number()
    {
        var page = Page.Of("docs/page.md", "# A\n\n## A\n\n## A");

        Assert.Equal(["a", "a-1", "a-2"], PageAnchors.OnGitHub(page).Order());
    }
}
