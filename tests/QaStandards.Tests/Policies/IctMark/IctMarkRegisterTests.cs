using System;
using System.Linq;
using System.Text.RegularExpressions;
using QaStandards.Policies.IctMark;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark;

/// <summary>What holds of this register beside what holds of every pack's.</summary>
public sealed class IctMarkRegisterTests
{
    [Fact]
    public void The_code_is_registered_in_three_chapters_with_every_provision() => Assert.Equal(
        [37, 39, 44],
        IctMarkRegister.Whole.Chapters.Select(chapter => chapter.Clauses.Count));

    [Fact]
    public void There_are_fourteen_principles() => Assert.Equal(
        Enumerable.Range(1, 14).Select(number => $"{number}"),
        IctMarkRegister.Whole.Chapters[0].Clauses.Skip(1)
            .Select(entry => Regex.Match(entry.Clause.Locator, "^Principle ([0-9]+)[a-i]?$").Groups[1].Value).Distinct());

    [Fact]
    public void A_clause_is_called_after_its_locator() => Assert.All(
        typeof(IctMarkClauses).GetProperties().Where(property => property.PropertyType == typeof(Clause)),
        property => Assert.Equal(
            property.Name,
            Regex.Replace(((Clause)property.GetValue(null)!).Locator, " (.)", match => match.Groups[1].Value.ToUpperInvariant())));

    [Fact]
    public void A_duty_is_found_by_its_clause()
    {
        Assert.Equal(
            "[ICT-MARK Initial registration 1d] open: list of registered assessors kept online: no; must be yes",
            IctMarkRegister.DutyOf(InitialRegistration1d).Check(DutyEntry.NotDone, due: null, asOf: new(2025, 9, 1)).ToString());
        Assert.Equal(4, IctMarkRegister.DutyOf(Principle4b).Parts.Count);
        Assert.Equal(
            "ICT-MARK Principle 14 has no duty that is recorded; see the register. (Parameter 'clause')",
            Assert.Throws<ArgumentException>(() => IctMarkRegister.DutyOf(Principle14)).Message);
    }

    [Fact]
    public void What_is_expected_only_never_denies() => Assert.Equal(
        ["Principle 6", "Principle 9a", "Principle 9c", "Principle 9d", "Principle 9h", "Professional development 1b", "Quality assurance 2b",
            "Eligibility to assess 3", "Contact with schools 1h", "Contact with schools 1i", "Representation 1a", "Representation 1b",
            "Information held 1e"],
        IctMarkRegister.Whole.All.Where(entry => entry.Clause.Force == Force.Should).Select(entry => entry.Clause.Locator));

    [Fact]
    public void Every_kind_of_tension_is_there() => Assert.Equal(
        "infeasible 6, conflict 10, gap 19, dated 1",
        string.Join(", ", TensionKind.All.Select(kind => $"{kind.Value} {IctMarkTensions.All.Count(tension => tension.Kind == kind)}")));
}
