using System;
using System.Linq;
using QaStandards.Policies.LjmuItt;
using Xunit;

namespace QaStandards.Tests.Policies.LjmuItt;

public sealed class LjmuAgreementTests
{
    [Fact]
    public void Readings_have_codes_in_order_and_the_first_choice_is_the_default()
    {
        Assert.Equal(
            Enumerable.Range(1, LjmuReadings.All.Count).Select(number => $"LJMU-R{number:00}"),
            LjmuReadings.All.Select(reading => reading.Code));
        Assert.All(LjmuReadings.All, reading => Assert.Equal(reading.Choices[0], LjmuAgreement.Year2022.ChoiceOf(reading)));
        Assert.Empty(LjmuAgreement.Year2022.Deviations);
    }

    [Fact]
    public void Another_choice_makes_another_agreement_that_says_so()
    {
        var sameDay = LjmuAgreement.Year2022.With(LjmuReadings.BeforeThePlacement.Choose("same-day"));

        Assert.Equal(["LJMU-R01=same-day"], sameDay.Deviations);
        Assert.Empty(LjmuAgreement.Year2022.Deviations);
    }

    [Fact]
    public void A_choice_of_another_policy_is_refused()
    {
        var foreign = Reading.Of("OTHER-R01", "?", [LjmuClauses.C1_1a], ("a", "A."), ("b", "B."));

        Assert.StartsWith(
            "The choice OTHER-R01=b belongs to no reading of LJMU (2022-23).",
            Assert.Throws<ArgumentException>(() => LjmuAgreement.Year2022.With(foreign.Choose("b"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_tension_is_there() => Assert.Equal(
        "infeasible 1, conflict 13, gap 22, dated 3",
        string.Join(", ", TensionKind.All.Select(kind => $"{kind.Value} {LjmuTensions.All.Count(tension => tension.Kind == kind)}")));
}
