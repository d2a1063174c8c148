using System;
using System.Collections.Generic;
using System.IO;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The pages under docs/policies are generated from the registers. To write them anew, see CONTRIBUTING.md.</summary>
public sealed class PolicyPageTests
{
    private const string Write = "QASTANDARDS_WRITE_PAGES";

    private static readonly Dictionary<string, PolicyPage> Pages = new()
    {
        ["docs/policies/hlta.md"] = new(
            HltaClauses.Policy,
            "What the library does with every paragraph of the HLTA Code of Practice: which member answers for it, which test holds the "
            + "member to it, how the text is read where it leaves a choice, and where it cannot be kept.",
            HltaRegister.Chapters,
            HltaReadings.All,
            HltaTensions.All,
            [
                ("An enquiry", EnquiryHandling.Lifecycle.ToMermaid()),
            ]),
    };

    public static TheoryData<string> Paths => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_policy_s_page_is_what_the_register_says(string path)
    {
        var expected = Pages[path].Markdown();
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Page.Full(path))!);
            File.WriteAllText(Page.Full(path), expected);
        }

        Assert.True(File.Exists(Page.Full(path)), $"{path} is missing: run the tests with {Write}=1.");
        var found = Page.Of(path).Text;
        Assert.True(expected == found, $"{path} is stale: run the tests with {Write}=1 and commit it. It differs first at:\n{Difference(expected, found)}");
    }

    private static string Difference(string expected, string found)
    {
        var (wanted, there) = (expected.Split('\n'), found.Split('\n'));
        var line = 0;
        while (line < wanted.Length && line < there.Length && wanted[line] == there[line])
        {
            line++;
        }

        return $"register: {At(wanted, line)}\npage:     {At(there, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end)";
}
