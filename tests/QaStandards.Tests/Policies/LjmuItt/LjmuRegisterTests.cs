using System;
using System.Linq;
using System.Text.RegularExpressions;
using QaStandards.Policies.LjmuItt;
using Xunit;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Tests.Policies.LjmuItt;

/// <summary>What holds of this register beside what holds of every pack's.</summary>
public sealed class LjmuRegisterTests
{
    [Fact]
    public void The_agreement_is_registered_in_thirteen_chapters_with_every_provision() => Assert.Equal(
        [13, 17, 22, 38, 44, 5, 23, 17, 22, 21, 9, 13, 30],
        LjmuRegister.Whole.Chapters.Select(chapter => chapter.Clauses.Count));

    [Fact]
    public void A_provision_under_a_heading_is_called_after_it() => Assert.All(
        typeof(LjmuClauses).GetProperties().Where(property => property.PropertyType == typeof(Clause)),
        property =>
        {
            var locator = ((Clause)property.GetValue(null)!).Locator;
            if (!char.IsAsciiDigit(locator[0]))
            {
                var words = locator.Replace("HEI", "hei").Replace("(", "_").Replace(")", "").Split(' ', '-');
                var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
                Assert.Equal(property.Name, name);
            }
        });

    [Fact]
    public void A_duty_is_found_by_its_clause()
    {
        Assert.Equal(
            "[LJMU 4.5(3)] open: mentor development organised: no; must be yes",
            LjmuRegister.DutyOf(C4_5_3).Check(DutyEntry.NotDone, due: null, asOf: new(2023, 7, 1)).ToString());
        Assert.Equal(5, LjmuRegister.DutyOf(C2_6_1c).Parts.Count);
        Assert.Equal(
            "LJMU 1.1a has no duty that is recorded; see the register. (Parameter 'clause')",
            Assert.Throws<ArgumentException>(() => LjmuRegister.DutyOf(C1_1a)).Message);
    }

    [Fact]
    public void No_clause_names_a_person_or_an_address() => Assert.All(
        LjmuRegister.Whole.All, entry => Assert.DoesNotMatch(new Regex("@|https?:|[0-9]{5}"), entry.Clause.Says));
}
