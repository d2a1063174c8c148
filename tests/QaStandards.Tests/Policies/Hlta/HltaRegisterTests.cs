using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Tests.Architecture;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta;

/// <summary>What holds of this register beside what holds of every pack's.</summary>
public sealed class HltaRegisterTests
{
    private static readonly RegisterRules Rules = new(HltaRegister.Whole.Chapters, typeof(HltaClauses));

    [Fact]
    public void The_register_follows_the_order_of_the_Code() => Library.Holds(Rules.OutOfOrder());

    [Fact]
    public void Every_paragraph_from_1_to_140_is_registered() => Library.Holds(Rules.MissingParagraphs(1, 140));

    [Fact]
    public void The_rules_see_what_they_look_for()
    {
        var rules = new RegisterRules(
            [RegisterChapter.Of("A", RegisteredClause.Encoded(C131, "Nowhere.Check"), RegisteredClause.Descriptive(C1))], typeof(HltaClauses));

        Assert.Contains("C2 is registered 0 times, not once", rules.Unregistered());
        Assert.DoesNotContain(rules.Unregistered(), line => line.StartsWith("C131 ", StringComparison.Ordinal));
        Assert.Equal(["131 stands before 1"], rules.OutOfOrder());
        Assert.Contains("paragraph 2 is not registered", rules.MissingParagraphs(1, 3));
        Assert.Equal(["HLTA 131: Nowhere.Check is not a public member of the pack"], rules.UnknownMembers());
        Assert.Equal(["HLTA 131 is encoded and no test carries [Trait(\"Clause\", \"HLTA 131\")]"], rules.Untested());
        Assert.Contains("a test carries HLTA 2, which is not registered", rules.StrangeTraits());
        Assert.False(rules.Exists("HltaCode.Nothing"));
        Assert.True(rules.Exists("HltaCode.With"));
    }

    [Fact]
    public void A_duty_is_found_by_its_clause()
    {
        Assert.Equal(
            "[HLTA 131] open: working groups set up where they are needed: no; must be yes",
            HltaRegister.DutyOf(C131).Check(DutyEntry.NotDone, due: null, asOf: new(2018, 3, 1)).ToString());
        Assert.Equal(6, HltaRegister.DutyOf(C134).Parts.Count);
        Assert.Equal(9, HltaRegister.DutyOf(C25).Parts.Count);
        Assert.Equal(8, HltaRegister.DutyOf(C26).Parts.Count);
        Assert.Equal(5, HltaRegister.DutyOf(C38).Parts.Count);
        Assert.Equal(
            "HLTA 60 has no duty that is recorded; see the register. (Parameter 'clause')",
            Assert.Throws<ArgumentException>(() => HltaRegister.DutyOf(C60)).Message);
    }

    [Fact]
    public void The_Code_is_registered_in_ten_chapters() => Assert.Equal(
        [
            "Introduction", "Training", "Preparation", "Assessment", "Moderation", "Appeals", "Stakeholder liaison and support",
            "Partnership", "Risk management", "Research and development",
        ],
        HltaRegister.Whole.Chapters.Select(chapter => chapter.Title));
}
