using System;
using System.Linq;
using QaStandards.Policies.HampshireAchieves;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves;

/// <summary>What holds of this register beside what holds of every pack's.</summary>
public sealed class HampshireRegisterTests
{
    [Fact]
    public void The_framework_is_registered_in_nine_chapters_with_every_provision() => Assert.Equal(
        [38, 31, 14, 27, 10, 13, 22, 24, 35],
        HampshireRegister.Whole.Chapters.Select(chapter => chapter.Clauses.Count));

    [Fact]
    public void Every_row_of_the_second_appendix_is_registered()
    {
        Assert.Equal(22, Rows("Appendix B Young people "));
        Assert.Equal(14, Rows("Appendix B Tailored "));
        Assert.Equal(10, Rows("Appendix B Accredited "));
        Assert.Equal(18, HampshireRegister.Whole.All.Count(entry => entry.Clause.Locator.StartsWith("3.1 ", StringComparison.Ordinal)) - 1);

        static int Rows(string table) =>
            HampshireRegister.Whole.All.Count(entry => entry.Clause.Locator.StartsWith(table, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_an_appendix_is_called_after_its_locator() => Assert.All(
        typeof(HampshireClauses).GetProperties().Where(property => property.Name.StartsWith("Appendix", StringComparison.Ordinal)),
        property => Assert.Equal(
            property.Name,
            ((Clause)property.GetValue(null)!).Locator.Replace("Appendix ", "Appendix").Replace("Young people", "YoungPeople")
                .Replace(' ', '_').Replace('.', '_')));

    [Fact]
    public void A_duty_is_found_by_its_clause()
    {
        Assert.Equal(
            "[HAMPSHIRE 4.0a] open: performance standards defined: no; must be yes",
            HampshireRegister.DutyOf(C4_0a).Check(DutyEntry.NotDone, due: null, asOf: new(2025, 9, 1)).ToString());
        Assert.Equal(5, HampshireRegister.DutyOf(AppendixA_2e).Parts.Count);
        Assert.Equal(
            "HAMPSHIRE 6.0b has no duty that is recorded; see the register. (Parameter 'clause')",
            Assert.Throws<ArgumentException>(() => HampshireRegister.DutyOf(C6_0b)).Message);
    }

    [Fact]
    public void What_is_expected_only_never_denies() => Assert.Equal(
        ["4.2 Check b", "6.0f", "6.1 Subjects a", "6.1 CPD a", "6.1 CPD b", "6.1 CPD d", "Appendix B Young people 12", "Appendix B Tailored 6d",
            "Appendix B Accredited 4f", "Appendix C 4.4"],
        HampshireRegister.Whole.All.Where(entry => entry.Clause.Force == Force.Should).Select(entry => entry.Clause.Locator));
}
