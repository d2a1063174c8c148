using System;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Credentials;
using Xunit;
using static QaStandards.Credentials.QualificationLevel;
using static QaStandards.Tests.Credentials.Credential;

namespace QaStandards.Tests.Credentials;

public sealed class RequirementSetTests
{
    private static readonly RequirementSet<string> Matrix = RequirementSet<string>.Of(
        new("tutor", Requirement.HoldOrWorkTowards(Sample.Must, "Coaching", Level3)),
        new("tutor", Requirement.Take(Sample.Must, "First aid", Level2)),
        new("leader", Requirement.Take(Sample.Must, "First aid", Level4)),
        new("leader", Requirement.AnyOf(Sample.Should, "either", Requirement.Hold(Sample.Should, "Law", Level6), Requirement.Hold(Sample.Should, "Tax"))),
        new("clerk", Requirement.Hold(Sample.Must, "English", Level2)));

    [Fact]
    public void Somebody_with_two_roles_has_the_requirements_of_both()
    {
        var answers = Matrix.Check(["tutor", "leader"], Of(Held("First aid", "3"), Enrolled("Coaching", "3")), Mon_2025_06_30);

        Assert.Equal("working-towards met gap gap", string.Join(' ', answers.Select(answer => answer.Status.Value)));
        Assert.Equal(
            [
                "[LIB 3(1)] Coaching, level 3: hold-or-work-towards", "[LIB 3(1)] First aid, level 2: take",
                "[LIB 3(1)] First aid, level 4: take", "[LIB 4] either: any-of",
            ],
            answers.Select(answer => answer.Requirement.ToString()));
    }

    [Theory]
    [InlineData("First aid", "tutor", "level-2")]
    [InlineData("First aid", "tutor,leader", "level-4")]
    [InlineData("First aid", "clerk", null)]
    [InlineData("Law", "leader", "level-6")]
    [InlineData("Tax", "leader", null)]
    public void The_highest_level_over_the_roles_counts(string subject, string roles, string? level) =>
        Assert.Equal(level, Matrix.LevelOf(roles.Split(','), subject)?.Value);

    [Property]
    public Property Another_role_never_takes_a_requirement_away() => Prop.ForAll(
        Arb.From(Gen.SubListOf("tutor", "leader", "clerk")), Arb.From(Gen.Elements("tutor", "leader", "clerk")), (roles, further) =>
            Matrix.For(roles).All(Matrix.For([.. roles, further]).Contains)
            && Matrix.For([.. roles, .. roles]).Equals(Matrix.For(roles)));

    [Fact]
    public void Nobody_without_a_role_has_a_requirement() => Assert.Empty(Matrix.Check([], None, Mon_2025_06_30));

    [Fact]
    public void A_role_that_is_not_one_is_refused_with_the_known_ones() => Assert.Equal(
        "'visitor' is not a role of this set. Known: tutor, leader, clerk. (Parameter 'roles')",
        Assert.Throws<ArgumentException>(() => Matrix.Check(["visitor"], None, Mon_2025_06_30)).Message);

    [Fact]
    public void A_matrix_can_grow_and_has_no_row_twice()
    {
        var grown = Matrix.With(new RequirementRow<string>("guide", Requirement.Attend(Sample.Must, "Tour")));

        Assert.Equal(["tutor", "leader", "clerk", "guide"], grown.Roles);
        Assert.Equal(
            "The row 'tutor [LIB 3(1)] First aid, level 2: take' is there twice; leave one out. (Parameter 'rows')",
            Assert.Throws<ArgumentException>(() => Matrix.With(Matrix.Rows[1])).Message);
        Assert.Equal(
            "A set of requirements needs at least one row. (Parameter 'rows')",
            Assert.Throws<ArgumentException>(() => RequirementSet<string>.Of()).Message);
    }

    [Fact]
    public void A_file_that_is_not_well_formed_is_refused() => Assert.Contains(
        "T1: Coaching, level 3 has neither a day of enrolment nor one of achievement",
        Assert.Throws<ValidationException>(() => Matrix.Check(
            ["tutor"], Of(new Qualification { Subject = "Coaching", Level = Level3 }), Mon_2025_06_30)).Message,
        StringComparison.Ordinal);
}
