using System;
using System.Linq;
using QaStandards.Policies.AtpCpd;
using Xunit;

namespace QaStandards.Tests.Policies.AtpCpd;

public sealed class AtpPolicyTests
{
    [Fact]
    public void The_policy_begins_with_the_defaults_and_the_bodies_that_it_names()
    {
        Assert.Empty(AtpPolicy.Undated.Deviations);
        Assert.Equal(["CMI", "BCS", "APM"], AtpPolicy.Undated.SectorBodies);
        Assert.Equal(["SET"], AtpPolicy.Undated.TeachingBodies);
        Assert.All(AtpReadings.All, reading => Assert.True(AtpPolicy.Undated.ChoiceOf(reading).IsDefault));
    }

    [Fact]
    public void Another_choice_is_another_instance()
    {
        var policy = AtpPolicy.Undated.With(AtpReadings.PartOfAYear.Choose("pro-rata")).WithSectorBodies("CMI", "AAT").WithTeachingBodies("SET", "CfT");

        Assert.Equal(["ATP-R04=pro-rata"], policy.Deviations);
        Assert.Equal(["CMI", "AAT"], policy.SectorBodies);
        Assert.Equal(["SET", "CfT"], policy.TeachingBodies);
        Assert.Empty(AtpPolicy.Undated.Deviations);
    }

    [Fact]
    public void A_foreign_choice_and_no_bodies_are_refused()
    {
        Assert.Throws<ArgumentException>(() => AtpPolicy.Undated.With(Sample.Week.Default));
        Assert.Equal(
            "Without a body that counts nobody could be a member; give at least one. (Parameter 'bodies')",
            Assert.Throws<ArgumentException>(() => AtpPolicy.Undated.WithSectorBodies()).Message);
    }

    [Fact]
    public void The_policy_is_registered_in_eight_chapters() => Assert.Equal(
        [
            "Purpose, scope and authority", "Induction and mandatory training", "Delivery staff", "Trainers", "Mentors", "IQA",
            "Lead IQA, leaders and support staff", "CPD review and support",
        ],
        AtpRegister.Whole.Chapters.Select(chapter => chapter.Title));

    [Fact]
    public void Agendas_have_fourteen_and_seven_items() => Assert.Equal(
        (14, 7),
        (Items("Caseload review 2("), Items("Performance review 3(")));

    private static int Items(string heading) =>
        AtpRegister.Whole.All.Count(entry => entry.Clause.Locator.StartsWith(heading, StringComparison.Ordinal));
}
