using System.Collections.Generic;
using QaStandards.Tests.Policies;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The pages under docs/policies are generated from the registers. To write them anew, see CONTRIBUTING.md.</summary>
public sealed class PolicyPageTests
{
    /// <summary>What a page says before its tables, by policy.</summary>
    private static readonly Dictionary<string, (string File, string Opening)> Pages = new()
    {
        ["HLTA"] = (
            "hlta",
            "What the library does with every paragraph of the HLTA Code of Practice: which member answers for it, which test holds the "
            + "member to it, how the text is read where it leaves a choice, and where it cannot be kept."),
        ["HAMPSHIRE"] = (
            "hampshire-achieves",
            "What the library does with every provision of the Hampshire Achieves Quality Assurance Framework: which member answers for it, "
            + "which test holds the member to it, how the text is read where it leaves a choice, and where it cannot be kept."),
        ["ICT-MARK"] = (
            "ict-mark",
            "What the library does with every provision of the code of practice and agreement for ICT Mark assessors: which member answers for "
            + "it, which test holds the member to it, how the text is read where it leaves a choice, and where it cannot be kept."),
        ["LJMU"] = (
            "ljmu-itt",
            "What the library does with every provision of the LJMU ITT partnership agreement: which member answers for it, which test "
            + "holds the member to it, how the text is read where it leaves a choice, and where it cannot be kept."),
        ["ATP"] = (
            "atp-cpd",
            "What the library does with every provision of the CPD policy of an apprenticeship training provider: which member answers for "
            + "it, which test holds the member to it, how the text is read where it leaves a choice or is silent, and where it cannot be kept."),
    };

    public static TheoryData<string> Policies => Packs.Ids;

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_s_page_is_what_the_register_says(string policy)
    {
        var (file, opening) = Pages[policy];
        GeneratedPage.Holds($"docs/policies/{file}.md", new PolicyPage(Packs.Of(policy), opening).Markdown());
    }
}
